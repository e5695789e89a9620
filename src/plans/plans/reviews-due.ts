import type { Queries } from '../../platform/database/database.ts';
import { readVersionsInForce } from '../versions/version-store.ts';
import { whichOf, type WhichPlan } from '../versions/plan-version.ts';

/** A plan in force whose review is due or late (sections 7 and 11). */
export interface ReviewDue {
  partnershipId: number;
  planId: string;
  title: string;
  which: WhichPlan;
  reviewOn: string;
  /** Whether the day has passed. */
  late: boolean;
}

/** Days before the review from which it is chased. */
const chasedFor = 90;

/** Reviews of plans in force that are late or due within 90 days, of these partnerships (null: of all), soonest first. */
export async function readReviewsDue(
  queries: Queries,
  partnershipIds: readonly number[] | null,
  today: string,
): Promise<ReviewDue[]> {
  const { rows } = await queries.query<{ until: string }>('select ($1::date + $2::integer)::date as until', [
    today,
    chasedFor,
  ]);
  const until = rows[0]?.until ?? today;
  const versions = await readVersionsInForce(queries, partnershipIds);
  return versions
    .flatMap(({ partnershipId, planId, content: { plan } }) =>
      plan.reviewOn !== null && plan.reviewOn <= until
        ? [
            {
              ...{ partnershipId, planId, title: plan.title, which: whichOf(plan) },
              ...{ reviewOn: plan.reviewOn, late: plan.reviewOn < today },
            },
          ]
        : [],
    )
    .toSorted((a, b) => a.reviewOn.localeCompare(b.reviewOn));
}
