import type { MiddlewareHandler } from 'hono';

/** Who may use a route. Everybody: also those who have not signed in. */
export type Who = 'everybody';

const declared = Symbol('who may use a route');

type Declaration = MiddlewareHandler & { [declared]: Who };

/** Stands before the handler of a route and says who may use it. A test finds routes that have none. */
export function whoMay(who: Who): MiddlewareHandler {
  const declaration: MiddlewareHandler = (_context, next) => next();
  return Object.assign(declaration, { [declared]: who });
}

/** What a handler in the router's table declares; null where it is no declaration. */
export function declarationOf(handler: unknown): Who | null {
  return typeof handler === 'function' && declared in handler ? (handler as Declaration)[declared] : null;
}

export const everybody = whoMay('everybody');
