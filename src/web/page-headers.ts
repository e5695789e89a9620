import type { MiddlewareHandler } from 'hono';

/** Sends these headers with every page, and with nothing that is no page. */
export function withPageHeaders(headers: Readonly<Record<string, string>>): MiddlewareHandler {
  return async (context, next) => {
    await next();
    if (!context.res.headers.get('Content-Type')?.startsWith('text/html')) return;
    // Not context.header(), which makes a new response with a stream for a body.
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  };
}
