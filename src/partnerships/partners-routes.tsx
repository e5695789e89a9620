import { Hono } from 'hono';
import { bodyFormRoutes } from './bodies/body-form-routes.tsx';
import { bodyRoutes } from './bodies/body-routes.tsx';
import type { PartnershipsServices } from './partnerships-services.ts';
import { tableRoutes } from './taking-part/table-routes.tsx';

/** The register of bodies, and who is at each partnership's table. */
export function partnersRoutes(services: PartnershipsServices): Hono {
  return new Hono()
    .route('/', bodyFormRoutes(services))
    .route('/', bodyRoutes(services))
    .route('/', tableRoutes(services));
}
