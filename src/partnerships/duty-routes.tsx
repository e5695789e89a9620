import { Hono } from 'hono';
import { excusalRoutes } from './excusals/excusal-routes.tsx';
import { informationRequestRoutes } from './information-requests/information-request-routes.tsx';
import { ownPlanRoutes, type OwnPlanServices } from './own-plans/own-plan-routes.tsx';

/** What partners owe each other under section 14: excusals, information, and how their own plans line up. */
export function dutyRoutes(services: OwnPlanServices): Hono {
  const dated = { ...services, dataVersion: async () => (await services.catalogue()).version };
  return new Hono()
    .route('/', excusalRoutes(dated))
    .route('/', informationRequestRoutes(dated))
    .route('/', ownPlanRoutes(services));
}
