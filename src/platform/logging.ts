import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from './configuration.ts';

export type { Logger };

/** Structured logs, one JSON object a line, on standard output unless told otherwise. */
export function createLogger(level: LogLevel, destination?: DestinationStream): Logger {
  const options = { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * One line per answered request: method, the pattern of the route, status and milliseconds. Never the address of
 * the visitor, nor what they typed into a path or a search.
 */
export function logRequests(logger: Logger): MiddlewareHandler {
  return async (context, next) => {
    const began = performance.now();
    await next();
    const status = context.res.status;
    const entry = {
      method: context.req.method,
      route: routePath(context, -1),
      status,
      milliseconds: Math.round(performance.now() - began),
    };
    if (status >= 500) logger.error(entry, 'request failed');
    else logger.info(entry, 'request');
  };
}
