import type { Hono } from 'hono';
import { declarationOf, type Who } from './who-may.ts';

export interface DeclaredRoute {
  method: string;
  path: string;
  /** Null where nobody said who may use it, or said so after the handler had its turn. */
  who: Who | null;
}

/**
 * Every route of the router's own table, with who may use it. Handlers that take `next` and stand on all methods are
 * not routes: they pass requests on.
 */
export function routesWithDeclarations({ routes }: Hono): DeclaredRoute[] {
  const found = new Map<string, DeclaredRoute>();
  for (const { method, path, handler } of routes) {
    const who = declarationOf(handler);
    if (who === null && method === 'ALL' && handler.length > 1) continue;
    const name = `${method} ${path}`;
    if (!found.has(name)) found.set(name, { method, path, who });
  }
  return [...found.values()];
}
