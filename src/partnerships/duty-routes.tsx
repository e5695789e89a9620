import { Hono } from 'hono';
import { excusalFormRoutes } from './excusals/excusal-form-routes.tsx';
import { excusalRoutes } from './excusals/excusal-routes.tsx';
import { informationRequestRoutes } from './information-requests/information-request-routes.tsx';
import { openRequestFormRoutes } from './information-requests/open-request-form-routes.tsx';
import { requestFormRoutes } from './information-requests/request-form-routes.tsx';
import { alignmentFormRoutes } from './own-plans/alignment-form-routes.tsx';
import { ownPlanFormRoutes } from './own-plans/own-plan-form-routes.tsx';
import { ownPlanRoutes, type OwnPlanServices } from './own-plans/own-plan-routes.tsx';

/** What partners owe each other under section 14: excusals, information, and how their own plans line up. */
export function dutyRoutes(services: OwnPlanServices): Hono {
  const dated = { ...services, dataVersion: async () => (await services.catalogue()).version };
  return new Hono()
    .route('/', excusalFormRoutes(dated))
    .route('/', excusalRoutes(dated))
    .route('/', requestFormRoutes(dated))
    .route('/', openRequestFormRoutes(dated))
    .route('/', informationRequestRoutes(dated))
    .route('/', ownPlanFormRoutes(dated))
    .route('/', alignmentFormRoutes(services))
    .route('/', ownPlanRoutes(services));
}
