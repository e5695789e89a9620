import { Hono } from 'hono';
import { actionFormRoutes } from './actions/action-form-routes.tsx';
import { actionRoutes } from './actions/action-routes.tsx';
import { actionRemovalRoutes } from './actions/action-removal-routes.tsx';
import { actionStepRoutes } from './actions/action-step-routes.tsx';
import { evidenceFormRoutes } from './evidence/evidence-form-routes.tsx';
import { measureFormRoutes } from './measures/measure-form-routes.tsx';
import { measureRoutes } from './measures/measure-routes.tsx';
import { valueFormRoutes } from './measures/value-form-routes.tsx';
import { nationalListRoutes } from './national-outcomes/national-list-routes.tsx';
import { candidateFormRoutes } from './choosing/candidate-form-routes.tsx';
import { choosingFormRoutes } from './choosing/choosing-form-routes.tsx';
import { choosingRoutes } from './choosing/choosing-routes.tsx';
import { decideFormRoutes } from './choosing/decide-form-routes.tsx';
import { dissentFormRoutes } from './choosing/dissent-form-routes.tsx';
import { scoreFormRoutes } from './choosing/score-form-routes.tsx';
import { conflictFormRoutes } from './outcomes/conflict-form-routes.tsx';
import { outcomeFormRoutes } from './outcomes/outcome-form-routes.tsx';
import { signRoutes } from './outcomes/sign-routes.tsx';
import { draftRoutes } from './plans/draft-routes.tsx';
import { localityFormRoutes } from './plans/locality-form-routes.tsx';
import { planFormRoutes } from './plans/plan-form-routes.tsx';
import { removeFormRoutes } from './plans/remove-form-routes.tsx';
import { promiseRoutes } from './promises/promise-routes.tsx';
import type { PlanRouteServices, PlansServices } from './plans-services.ts';
import { roundRoutes } from './rounds/round-routes.tsx';
import { relatedFormRoutes } from './related/related-form-routes.tsx';
import { relatedRoutes } from './related/related-routes.tsx';
import { representationFormRoutes } from './representations/representation-form-routes.tsx';
import { sheetRoutes } from './sheets/sheet-routes.tsx';
import { publishFormRoutes } from './versions/publish-form-routes.tsx';
import { versionRoutes } from './versions/version-routes.tsx';

/** Plans: what is in force, for everybody, and the drafts, for those of the partnership. */
export function planRoutes(services: PlansServices): Hono {
  const all: PlanRouteServices = {
    ...services,
    dataVersion: async () => (await services.catalogue()).version,
  };
  const routes = new Hono();
  versionRoutes(routes, all);
  planFormRoutes(routes, all);
  draftRoutes(routes, all);
  outcomeFormRoutes(routes, all);
  conflictFormRoutes(routes, all);
  signRoutes(routes, all);
  evidenceFormRoutes(routes, all);
  localityFormRoutes(routes, all);
  representationFormRoutes(routes, all);
  removeFormRoutes(routes, all);
  publishFormRoutes(routes, all);
  measureFormRoutes(routes, all);
  valueFormRoutes(routes, all);
  measureRoutes(routes, all);
  relatedRoutes(routes, all);
  relatedFormRoutes(routes, all);
  choosingRoutes(routes, all);
  choosingFormRoutes(routes, all);
  candidateFormRoutes(routes, all);
  scoreFormRoutes(routes, all);
  dissentFormRoutes(routes, all);
  decideFormRoutes(routes, all);
  roundRoutes(routes, all);
  nationalListRoutes(routes, all);
  actionFormRoutes(routes, all);
  actionStepRoutes(routes, all);
  actionRemovalRoutes(routes, all);
  actionRoutes(routes, all);
  promiseRoutes(routes, all);
  sheetRoutes(routes, all);
  return routes;
}
