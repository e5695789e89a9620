import type { Queries } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';

/** A national outcome that an outcome here serves, since a day. */
export interface NationalLink {
  outcomeId: string;
  nationalOutcomeId: string;
  code: string;
  words: string;
  listName: string;
  linkedOn: string;
  /** Whether Ministers have put another list in the place of its list. */
  listReplaced: boolean;
}

export async function readNationalLinksOfPlan(queries: Queries, planId: string): Promise<NationalLink[]> {
  const { rows } = await queries.query<NationalLink>(
    `select outcome_id as "outcomeId", national_outcome_id as "nationalOutcomeId", national_outcome.code,
            national_outcome.words, list.name as "listName", linked_on as "linkedOn", list.in_force_until is not null as "listReplaced"
       from known.outcome_national
       join national_outcome on national_outcome.id = national_outcome_id
       join national_outcome_list list on list.id = list_id
       join known.plan_outcome outcome on outcome.id = outcome_id
      where outcome.plan_id = $1 and outcome.left_out_on is null
      order by list.in_force_from, national_outcome.position`,
    [planId],
  );
  return rows;
}

/** Makes these the national outcomes it serves; those that stay keep the day since when. */
export async function replaceNationalLinks(
  queries: Queries,
  { partnershipId, outcomeId }: { partnershipId: number; outcomeId: string },
  nationalIds: readonly string[],
  day: string,
): Promise<void> {
  await queries.query(
    'delete from outcome_national where outcome_id = $1 and not (national_outcome_id = any ($2::uuid[]))',
    [outcomeId, nationalIds],
  );
  await queries.query(
    `insert into outcome_national (id, partnership_id, outcome_id, national_outcome_id, linked_on)
     select one.id, $1, $2, national_id, $5 from unnest($3::uuid[], $4::uuid[]) as one (id, national_id)
     on conflict (outcome_id, national_outcome_id) do nothing`,
    [partnershipId, outcomeId, nationalIds.map(() => uuidv7()), nationalIds, day],
  );
}
