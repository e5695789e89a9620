import { Hono } from 'hono';
import { outboxRoutes } from './outbox-routes.tsx';
import type { PostServices } from './post-services.ts';
import { preferencesRoutes } from './preferences-routes.tsx';
import { stopRoutes } from './stop-routes.tsx';

/** Pages about mail: everybody's own choices, the links that stop it, and the administrator's outbox. */
export function postRoutes(services: PostServices): Hono {
  return new Hono()
    .route('/', preferencesRoutes(services))
    .route('/', stopRoutes(services))
    .route('/', outboxRoutes(services));
}
