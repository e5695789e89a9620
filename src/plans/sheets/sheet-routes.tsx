import type { Hono } from 'hono';
import { createPartnershipRequests, keepsRecords } from '../../partnerships/index.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { signedInActor } from '../../platform/authorisation/request-actor.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { isUuid } from '../../platform/uuid.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { readPlan } from '../plans/plan-store.ts';
import { importRoutes } from './import-routes.tsx';
import { importStepRoutes } from './import-step-routes.tsx';
import { respondWithBringing, respondWithSheets } from './respond-with-sheets.tsx';
import { respondWithWorkbook } from './respond-with-workbook.ts';
import { sheetServices } from './sheet-services.ts';
import { trackerRoutes } from './tracker-routes.tsx';
import { writers } from '../plans/draft-form.tsx';

/** Who may take a draft home: whoever writes it, and leads, who read it here too. */
const takers = only({ roles: ['officer', 'partner-lead'], within: 'partnership', hidden: true });

/** Plans as workbooks, out and in, and trackers of people's own. */
export function sheetRoutes(routes: Hono, services: PlanRouteServices): void {
  const { database } = services;
  const asked = createPartnershipRequests(services);
  const sheets = services.files ? sheetServices(services, services.files) : null;

  routes.get('/partnerships/:code/plan/sheets', takers, async (context) => {
    const found = await asked(context);
    if (found instanceof Response) return found;
    return respondWithSheets(context, services, found);
  });

  for (const what of ['plan', 'template'] as const)
    routes.get(`/partnerships/:code/plan/sheets/plans/:plan/${what}.xlsx`, takers, async (context) => {
      const found = await asked(context);
      if (found instanceof Response) return found;
      const { place, page } = found;
      const id = context.req.param('plan') ?? '';
      if (!isUuid(id)) return context.notFound();
      const actor = signedInActor(context);
      const answered = await asActor(
        database,
        actor,
        async (queries) => {
          const plan = await readPlan(queries, { partnershipId: place.area.id, id });
          const empty = what === 'template';
          return plan && respondWithWorkbook(context.req.raw, queries, { page, place, plan, empty });
        },
        found.reading,
      );
      return answered ?? context.notFound();
    });

  if (sheets === null) return;
  routes.post('/partnerships/:code/plan/sheets', writers, async (context) => {
    const found = await asked(context);
    if (found instanceof Response) return found;
    if (!keepsRecords(signedInActor(context), found.place.area.id)) return context.notFound();
    return respondWithBringing(context, sheets, found);
  });
  importRoutes(routes, sheets);
  importStepRoutes(routes, sheets);
  trackerRoutes(routes, sheets);
}
