import type { Queries } from '../../platform/database/database.ts';
import { countStandings, type RequestStanding } from './round.ts';

/**
 * How the requests of each round stand on a day, by the round: of a frozen one as they were frozen, of an open one as
 * its partnership sees them. One query, whatever the number of rounds.
 */
export async function countRounds(
  { query }: Pick<Queries, 'query'>,
  partnershipId: number,
  day: string,
): Promise<ReadonlyMap<string, Record<RequestStanding, number>>> {
  const { rows } = await query<{ id: string; standing: RequestStanding; count: number }>(
    `select id, standing, count(*)::integer as count from (
       select round.id, answer ->> 'standing' as standing
         from known.reporting_round round, jsonb_array_elements(round.frozen -> 'answers') answer
        where round.partnership_id = $1
       union all
       select round.id, case when request.state = 'asked' and round.due_on < $2 then 'silent' else request.state end
         from known.reporting_round round join known.update_request request on request.round_id = round.id
        where round.partnership_id = $1 and round.frozen is null) one
      group by id, standing`,
    [partnershipId, day],
  );
  return new Map(
    [...Map.groupBy(rows, ({ id }) => id)].map(([id, own]) => {
      const counts = countStandings([]);
      for (const { standing, count } of own) counts[standing] = count;
      return [id, counts];
    }),
  );
}
