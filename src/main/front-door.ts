import { Hono } from 'hono';
import { healthRoutes, type Readiness } from '../platform/health.ts';
import type { FrontHandler } from '../platform/web-server.ts';
import type { Assets } from '../web/index.ts';
import { everybody, whoMay } from '../platform/authorisation/who-may.ts';

export interface FrontDoor {
  /** Its routes. */
  app: Hono;
  fetch: Hono['fetch'];
  /** What stands before `fetch`: the site's cache of pages, once it is open; never for health and assets. */
  front: FrontHandler;
  /** From now on visitors are let in. */
  open(site: Hono, cache?: FrontHandler): void;
}

/**
 * What listens from the first moment: health and assets at once, the site when it is opened, and until then 503
 * with word of when to come back. Health checks and assets are not logged.
 */
export function createFrontDoor(assets: Assets, readiness: () => Promise<Readiness>): FrontDoor {
  let site: Hono | null = null;
  let before: FrontHandler | null = null;
  const door = new Hono();
  door.route('/', healthRoutes(readiness));
  door.get('/assets/*', everybody, (context) =>
    assets.respond(new URL(context.req.url).pathname, context.req.header('Accept-Encoding')),
  );
  // The site's own routes say who may, and refuse what other sites send.
  door.all('*', whoMay('everybody', { fromElsewhere: true }), (context) => {
    if (site) return site.fetch(context.req.raw, context.env);
    context.header('Retry-After', '10');
    return context.text('Commonty is getting its figures ready. Come back in a minute.', 503);
  });
  return {
    app: door,
    fetch: door.fetch,
    front: (incoming, outgoing, pass) => {
      if (before === null || /^\/(assets|health)\//.test(incoming.url ?? '')) pass();
      else before(incoming, outgoing, pass);
    },
    open: (ready, cache) => {
      site = ready;
      before = cache ?? null;
    },
  };
}
