import type { Queries } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { UpdateWords } from './round.ts';

/** The same update of several actions, each answering a request. */
export async function insertUpdates(
  { query }: Pick<Queries, 'query'>,
  requests: readonly { id: string; actionId: string; partnershipId: number }[],
  { progress, words, reach, signedOffAs }: UpdateWords,
  today: string,
): Promise<void> {
  await query(
    `insert into action_update (id, partnership_id, action_id, request_id, progress, words, reach, signed_off_as, said_on)
     select id, partnership_id, action_id, request_id, $5, $6, $7, $8, $9
       from unnest($1::uuid[], $2::integer[], $3::uuid[], $4::uuid[]) as new (id, partnership_id, action_id, request_id)`,
    [
      requests.map(() => uuidv7()),
      requests.map(({ partnershipId }) => partnershipId),
      requests.map(({ actionId }) => actionId),
      requests.map(({ id }) => id),
      ...[progress, words, reach, signedOffAs, today],
    ],
  );
}

/** The newest answer of each request is accepted; it is everybody's where the action is. */
export async function acceptAnswers(
  { query }: Pick<Queries, 'query'>,
  requestIds: readonly string[],
  today: string,
): Promise<void> {
  await query(
    `update action_update said set accepted_on = $2,
            published_at = case when action.published_at is null then null else recording_at() end
       from action
      where action.id = said.action_id and said.id in (
        select distinct on (request_id) id from action_update where request_id = any ($1::uuid[])
         order by request_id, said_on desc, id desc)`,
    [requestIds, today],
  );
}
