import { Hono } from 'hono';
import { healthRoutes, type Readiness } from '../platform/health.ts';
import type { Assets } from '../web/index.ts';

export interface FrontDoor {
  fetch: Hono['fetch'];
  /** From now on visitors are let in. */
  open(site: Hono): void;
}

/**
 * What listens from the first moment: health and assets at once, the site when it is opened, and until then 503
 * with word of when to come back. Health checks and assets are not logged.
 */
export function createFrontDoor(assets: Assets, readiness: () => Promise<Readiness>): FrontDoor {
  let site: Hono | null = null;
  const door = new Hono();
  door.route('/', healthRoutes(readiness));
  door.get('/assets/*', (context) =>
    assets.respond(new URL(context.req.url).pathname, context.req.header('Accept-Encoding')),
  );
  door.all('*', (context) => {
    if (site) return site.fetch(context.req.raw, context.env);
    context.header('Retry-After', '10');
    return context.text('Commonty is getting its figures ready. Come back in a minute.', 503);
  });
  return {
    fetch: door.fetch,
    open: (ready) => {
      site = ready;
    },
  };
}
