import type { Hono } from 'hono';
import { createPartnershipRequests, keepsRecords } from '../../partnerships/index.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { actorOf } from '../../platform/authorisation/request-actor.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';
import { respondWithFile, respondWithPage, splitFormat, type TableFile } from '../../web/index.ts';
import { readOutcomesInForce } from '../outcomes/outcome-in-force.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { say } from './messages/message.ts';
import { RelatedPage } from './related-page.tsx';
import { type DutyLine, dutyLines, type RelatedPlan } from './related-plan.ts';
import { readRelatedPlans } from './related-store.ts';

/** Which plans answer other laws beside the partnership's own, for everybody. */
export function relatedRoutes(routes: Hono, services: PlanRouteServices): void {
  const asked = createPartnershipRequests(services);
  routes.get('/partnerships/:code/plan/:file{related(\\..+)?}', everybody, async (context) => {
    const found = await asked(context);
    if (found instanceof Response) return found;
    const { page, place, day, reading } = found;
    const actor = actorOf(context);
    const { id, name, code } = place.area;
    const { plans, outcomes } = await asActor(
      services.database,
      actor,
      async (queries) => ({
        plans: await readRelatedPlans(queries, [id]),
        outcomes: await readOutcomesInForce(queries, [id]),
      }),
      reading,
    );
    const lines = dutyLines(plans, day);
    const file = splitFormat(context.req.param('file'));
    if (file.format !== null || file.unknown !== null)
      return respondWithFile(context.req.raw, page, file, {
        table: () => table(lines, say(page.language, 'file.title', { area: name }), code),
      });
    return respondWithPage(
      context.req.raw,
      <RelatedPage
        context={page}
        place={place}
        lines={lines}
        outcomes={new Map(outcomes.map(({ outcome }) => [outcome.id, outcome.name]))}
        mayWrite={page.asAt === null && keepsRecords(actor, id)}
      />,
    );
  });
}

interface Row {
  line: DutyLine;
  plan: RelatedPlan | null;
}

function table(lines: readonly DutyLine[], title: string, code: string): TableFile<Row> {
  const text = (key: string, description: string, cell: (row: Row) => string | null) =>
    ({ key, description, cell, type: 'text' }) as const;
  return {
    title,
    fileName: `related-plans-${code}`,
    columns: [
      text('duty', 'Which duty', ({ line }) => line.duty.key),
      text('source', 'Act and section', ({ line, plan }) => plan?.source ?? line.duty.source),
      text('state', 'current, out-of-date, missing, not-needed or depends', ({ line }) => line.state),
      text('plan', 'Title; empty where none is recorded', ({ plan }) => plan?.title ?? null),
      text('body', 'Body that must make it', ({ plan }) => plan?.bodyName ?? null),
      text('starts_on', 'First day', ({ plan }) => plan?.startsOn ?? null),
      text('ends_on', 'Last day; empty where it names none', ({ plan }) => plan?.endsOn ?? null),
      text(
        'ended_on',
        'Day it ended before its last one; empty where it has not',
        ({ plan }) => plan?.endedOn ?? null,
      ),
      text('ended_why', 'Why it ended', ({ plan }) => plan?.endedWhy ?? null),
      text('link', 'The plan itself', ({ plan }) => plan?.link ?? null),
      text('outcome_ids', 'Ids of shared outcomes', ({ plan }) => plan?.outcomeIds.join('; ') ?? null),
      text('not_needed', 'Why there need be none', ({ plan }) => plan?.notNeeded ?? null),
    ],
    rows: lines.flatMap((line): Row[] =>
      line.plans.length === 0 ? [{ line, plan: null }] : line.plans.map((plan) => ({ line, plan })),
    ),
    sources: [],
  };
}
