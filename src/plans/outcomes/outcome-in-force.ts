import type { Queries } from '../../platform/database/database.ts';
import type { WhichPlan } from '../versions/plan-version.ts';
import { type ContentOutcome, outcomesOf } from '../versions/plan-content.ts';
import { readVersionsInForce } from '../versions/version-store.ts';

/** An outcome as the version of its plan in force has it. */
export interface OutcomeInForce {
  outcome: ContentOutcome;
  partnershipId: number;
  plan: { id: string; title: string; which: WhichPlan; startsOn: string | null; endsOn: string | null };
  priority: { id: string; name: string };
  version: { number: number; publishedAt: string };
}

/** Outcomes in force of these partnerships (null: of all), each plan's in its order. One query. */
export async function readOutcomesInForce(
  queries: Queries,
  partnershipIds: readonly number[] | null,
): Promise<OutcomeInForce[]> {
  const versions = await readVersionsInForce(queries, partnershipIds);
  return versions
    .toSorted((a, b) => a.content.plan.kind.localeCompare(b.content.plan.kind) * -1)
    .flatMap(({ content, partnershipId, number, publishedAt }) =>
      outcomesOf(content).map((outcome) => {
        const { id, title, kind, locality, startsOn, endsOn } = content.plan;
        const which: WhichPlan =
          kind === 'locality' && locality ? { kind, code: locality.code } : { kind: 'loip' };
        const priority = content.priorities.find(({ outcomes }) => outcomes.includes(outcome));
        return {
          outcome,
          partnershipId,
          plan: { id, title, which, startsOn, endsOn },
          priority: { id: priority?.id ?? '', name: priority?.name ?? '' },
          version: { number, publishedAt },
        };
      }),
    );
}

/** One of a partnership's outcomes in force; null where it is in none of its plans in force. */
export async function readOutcomeInForce(
  queries: Queries,
  partnershipId: number,
  id: string,
): Promise<OutcomeInForce | null> {
  const all = await readOutcomesInForce(queries, [partnershipId]);
  return all.find(({ outcome }) => outcome.id === id) ?? null;
}

/** An outcome's name in the working draft: for forms of those of the partnership. */
export interface DraftOutcomeName {
  id: string;
  name: string;
  planId: string;
  planTitle: string;
}

/** Outcomes of all drafts of a partnership that the reader may see. */
export async function readDraftOutcomeNames(
  queries: Queries,
  partnershipId: number,
): Promise<DraftOutcomeName[]> {
  const { rows } = await queries.query<DraftOutcomeName>(
    `select plan_outcome.id, plan_outcome.name, plan.id as "planId", plan.title as "planTitle"
       from known.plan_outcome join known.plan on plan.id = plan_id
      where plan_outcome.partnership_id = $1 and left_out_on is null
      order by plan.kind = 'locality', plan.title, plan_outcome.position, plan_outcome.id`,
    [partnershipId],
  );
  return rows;
}
