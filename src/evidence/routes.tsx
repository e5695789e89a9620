import { Hono } from 'hono';
import { areaRoutes } from './area-routes.tsx';
import { areaSubpageRoutes } from './area-subpage-routes.tsx';
import { compareRoutes } from './compare/compare-routes.tsx';
import { dataRoutes } from './data-routes.tsx';
import type { EvidenceServices } from './evidence-services.ts';
import { indicatorRoutes } from './indicator-routes.tsx';
import { localityRoutes } from './localities/locality-routes.tsx';
import { mapRoutes } from './maps/map-routes.tsx';
import { uploadRoutes } from './uploads/upload-routes.tsx';
import { methodRoutes } from './method-routes.tsx';

/** Pages and files of the evidence: public, but for those on which analysts bring files. */
export function evidenceRoutes(services: EvidenceServices): Hono {
  const routes = new Hono();
  // Before the pages of datasets, which take any word for a dataset's.
  if (services.uploads) routes.route('/', uploadRoutes(services, services.uploads));
  return routes
    .route('/', areaRoutes(services))
    .route('/', areaSubpageRoutes(services))
    .route('/', compareRoutes(services))
    .route('/', localityRoutes(services))
    .route('/', indicatorRoutes(services))
    .route('/', mapRoutes(services))
    .route('/', dataRoutes(services))
    .route('/', methodRoutes(services));
}
