import type { Actor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import type { Database } from '../../platform/database/database.ts';
import { type AgreedExcusal, readExcusals } from '../excusals/excusal-store.ts';
import type { RequestTimes } from '../information-requests/information-request.ts';
import { readRequestTimes } from '../information-requests/information-request-store.ts';
import type { OwnPlan } from '../own-plans/own-plan.ts';
import { readOwnPlans } from '../own-plans/own-plan-store.ts';

/** What is known of a body's duties in all its partnerships, to whoever asks. */
export interface BodyDuties {
  excusals: readonly AgreedExcusal[];
  times: readonly RequestTimes[];
  plans: readonly OwnPlan[];
}

/** Three queries, whatever there is. */
export function readBodyDuties(
  database: Database,
  actor: Actor | null,
  bodyId: string,
  asAt: string | null,
): Promise<BodyDuties> {
  return asActor(
    database,
    actor,
    async (queries) => ({
      excusals: await readExcusals(queries, { bodyId }),
      times: await readRequestTimes(queries, { bodyId }),
      plans: await readOwnPlans(queries, [bodyId]),
    }),
    { asAt, readOnly: true },
  );
}
