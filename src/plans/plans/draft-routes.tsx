import type { Hono } from 'hono';
import { catalogueAsAt } from '../../evidence/index.ts';
import { bodiesLedBy, createPartnershipRequests, keepsRecords } from '../../partnerships/index.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { signedInActor } from '../../platform/authorisation/request-actor.ts';
import { staffRoles } from '../../platform/authorisation/role.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { isUuid } from '../../platform/uuid.ts';
import { respondWithPage } from '../../web/index.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { definitionsOf } from '../measures/definitions-of-draft.ts';
import { readJudgedMeasures } from '../measures/read-judged-measures.ts';
import { checkPlan } from '../validation/check-plan.ts';
import { DraftPage } from './pages/draft-page.tsx';
import { DraftsPage } from './pages/drafts-page.tsx';
import { readPlans } from './plan-store.ts';
import { readPlanDraft } from './read-plan-draft.ts';

/** Who may know of drafts. */
const readers = only({ roles: staffRoles, within: 'partnership', hidden: true });

/** Working drafts, for those of the partnership. */
export function draftRoutes(routes: Hono, services: PlanRouteServices): void {
  const { database } = services;
  const asked = createPartnershipRequests(services);

  routes.get('/partnerships/:code/plan/draft', readers, async (context) => {
    const found = await asked(context);
    if (found instanceof Response) return found;
    const { page, place, reading } = found;
    const actor = signedInActor(context);
    const plans = await asActor(database, actor, (queries) => readPlans(queries, place.area.id), reading);
    return respondWithPage(
      context.req.raw,
      <DraftsPage
        context={page}
        place={place}
        plans={plans}
        mayWrite={page.asAt === null && keepsRecords(actor, place.area.id)}
        mayTake={
          page.asAt === null &&
          (keepsRecords(actor, place.area.id) || bodiesLedBy(actor, place.area.id).length > 0)
        }
      />,
    );
  });

  routes.get('/partnerships/:code/plan/draft/:plan', readers, async (context) => {
    const found = await asked(context);
    if (found instanceof Response) return found;
    const { page, place, reading } = found;
    const id = context.req.param('plan');
    if (!isUuid(id)) return context.notFound();
    const actor = signedInActor(context);
    const known = catalogueAsAt(await services.catalogue(), page.asAt?.instant ?? null);
    const seen = await asActor(
      database,
      actor,
      async (queries) => {
        const draft = await readPlanDraft(queries, { partnershipId: place.area.id, id });
        return (
          draft && {
            draft,
            plans: await readPlans(queries, place.area.id),
            judged: await readJudgedMeasures(queries, known, definitionsOf(draft)),
          }
        );
      },
      reading,
    );
    if (seen === null) return context.notFound();
    const codes = seen.plans.flatMap(({ locality }) => locality?.code ?? []);
    return respondWithPage(
      context.req.raw,
      <DraftPage
        context={page}
        place={place}
        draft={seen.draft}
        judged={seen.judged}
        gaps={checkPlan(seen.draft, codes, seen.judged)}
        mayWrite={page.asAt === null && keepsRecords(actor, place.area.id)}
        leads={page.asAt === null ? bodiesLedBy(actor, place.area.id) : []}
      />,
    );
  });
}
