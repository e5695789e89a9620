import type { Hono } from 'hono';
import { routesWithDeclarations } from '../../src/platform/authorisation/routes-with-declarations.ts';

/** Which of the router's own routes answers an address. */
export interface RouteTable {
  /** Patterns of GET routes, as the router has them. */
  patterns: readonly string[];
  /** The pattern of the GET route; of a form's address, only where the form can be opened there, too. */
  patternOf(path: string, by?: 'link' | 'form'): string | null;
}

export function routeTable(site: Hono): RouteTable {
  const routes = routesWithDeclarations(site)
    .filter(({ path }) => !/^\/gd(\/|$)/.test(path))
    .map(({ method, path }) => ({
      ...{ method, path },
      matches: new RegExp(
        `^${path.replace(/:\w+(?:\{((?:[^{}]|\{[^{}]*\})*)\})?/g, (_, own?: string) => own ?? '[^/]+')}$`,
      ),
    }));
  const found = (path: string, asked: string) =>
    routes.find(({ method, matches }) => method === asked && matches.test(path))?.path ?? null;
  return {
    patterns: routes.filter(({ method }) => method === 'GET').map(({ path }) => path),
    patternOf: (path, by = 'link') => {
      const pattern = found(path, 'GET');
      return by === 'link' || found(path, 'POST') === pattern ? pattern : null;
    },
  };
}
