import type { Queries } from '../../platform/database/database.ts';
import type { NationalOutcomeList } from './national-outcome.ts';

/** Every list with its outcomes in order, oldest list first. */
export async function readNationalLists(queries: Queries): Promise<NationalOutcomeList[]> {
  const { rows } = await queries.query<NationalOutcomeList>(
    `select id, name, in_force_from as "inForceFrom", in_force_until as "inForceUntil", source,
            coalesce((select jsonb_agg(jsonb_build_object('id', one.id, 'code', code, 'words', words)
                                       order by position)
                        from national_outcome one where list_id = national_outcome_list.id), '[]') as outcomes
       from national_outcome_list order by in_force_from, name`,
  );
  return rows;
}

/** Adds a list; false where one of that name is there already. */
export async function insertNationalList(queries: Queries, list: NationalOutcomeList): Promise<boolean> {
  const { id, name, inForceFrom, inForceUntil, source, outcomes } = list;
  const { rowCount } = await queries.query(
    `insert into national_outcome_list (id, name, in_force_from, in_force_until, source)
     values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [id, name, inForceFrom, inForceUntil, source],
  );
  if (rowCount !== 1) return false;
  await queries.query(
    `insert into national_outcome (id, list_id, position, code, words)
     select one.id, $1, position, one.code, one.words
       from unnest($2::uuid[], $3::text[], $4::text[]) with ordinality as one (id, code, words, position)`,
    [id, outcomes.map((one) => one.id), outcomes.map(({ code }) => code), outcomes.map(({ words }) => words)],
  );
  return true;
}

/** Ends the lists that have no last day yet and began before this one. */
export async function endListsBefore(queries: Queries, id: string, lastDay: string): Promise<void> {
  await queries.query(
    `update national_outcome_list set in_force_until = $2
      where id <> $1 and in_force_until is null and in_force_from <= $2`,
    [id, lastDay],
  );
}
