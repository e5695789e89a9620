import { Hono } from 'hono';
import { areaRoutes } from './area-routes.tsx';
import { areaSubpageRoutes } from './area-subpage-routes.tsx';
import { compareRoutes } from './compare/compare-routes.tsx';
import { dataRoutes } from './data-routes.tsx';
import type { EvidenceServices } from './evidence-services.ts';
import { indicatorRoutes } from './indicator-routes.tsx';
import { localityRoutes } from './localities/locality-routes.tsx';
import { mapRoutes } from './maps/map-routes.tsx';
import { methodRoutes } from './method-routes.tsx';

/** Pages and files of the evidence. All public: no account, no script. */
export function evidenceRoutes(services: EvidenceServices): Hono {
  return new Hono()
    .route('/', areaRoutes(services))
    .route('/', areaSubpageRoutes(services))
    .route('/', compareRoutes(services))
    .route('/', localityRoutes(services))
    .route('/', indicatorRoutes(services))
    .route('/', mapRoutes(services))
    .route('/', dataRoutes(services))
    .route('/', methodRoutes(services));
}
