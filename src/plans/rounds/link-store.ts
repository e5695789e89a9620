import type { Queries } from '../../platform/database/database.ts';
import { tokenHash } from '../../platform/identity/token-hash.ts';

/** What a mail with a link says of the request it is for. */
export interface RequestToSend {
  id: string;
  partnershipId: number;
  partnership: string;
  roundId: string;
  round: string;
  dueOn: string;
  /** ISO day on which it was asked, or asked anew. */
  askedOn: string | null;
  action: string;
  bodyId: string;
  body: string;
  accountId: string | null;
  email: string | null;
  comment: string | null;
}

const select = `select request.id, request.partnership_id as "partnershipId", area.name as partnership,
    round.id as "roundId", round.name as round, round.due_on as "dueOn",
    to_char(request.asked_at at time zone 'Europe/London', 'YYYY-MM-DD') as "askedOn", action.name as action,
    body.id as "bodyId", body.name as body, request.account_id as "accountId", request.email, request.comment
  from update_request request join reporting_round round on round.id = request.round_id
  join area on area.id = request.partnership_id join action on action.id = request.action_id
  join body on body.id = request.body_id
 where round.frozen_at is null and request.state in ('asked', 'returned')`;

/** Requests that wait for an answer, held until the transaction ends; those of these ids, or all where it is null. */
export async function holdWaiting(
  { query }: Pick<Queries, 'query'>,
  ids: readonly string[] | null,
): Promise<RequestToSend[]> {
  const { rows } = await query<RequestToSend>(
    `${select} and ($1::uuid[] is null or request.id = any ($1)) order by request.id for update of request`,
    [ids],
  );
  return rows;
}

/** A token for each request; only what is made of them is kept. `anew`: links that were sent before hold no longer. */
export async function writeLinks(
  { query }: Pick<Queries, 'query'>,
  links: readonly { id: string; token: string; expiresAt: string }[],
  anew: boolean,
): Promise<void> {
  await query(
    `update update_request set token_hash = link.hash, expires_at = link.expires_at,
            asked_at = case when $4 then clock_timestamp() else asked_at end,
            last_chased_at = case when $4 then last_chased_at else clock_timestamp() end
       from unnest($1::uuid[], $2::text[], $3::timestamptz[]) as link (id, hash, expires_at)
      where update_request.id = link.id`,
    [
      links.map(({ id }) => id),
      links.map(({ token }) => tokenHash(token)),
      links.map(({ expiresAt }) => expiresAt),
      anew,
    ],
  );
}

export interface FoundLink {
  requestId: string;
  partnershipId: number;
  partnership: string;
  /** The body it is for. */
  body: string;
  round: string;
  dueOn: string;
  state: 'asked' | 'sent' | 'returned' | 'accepted' | 'withdrawn';
  /** Another was sent in its place. */
  replaced: boolean;
  expired: boolean;
  frozen: boolean;
}

/**
 * What a link is for; null where there is none of this token. Reminders bring links of their own, and those before them
 * hold as long: they are found in the history.
 */
export async function findLink(
  { query }: Pick<Queries, 'query'>,
  token: string,
  hold = false,
): Promise<FoundLink | null> {
  const { rows } = await query<FoundLink>(
    `select request.id as "requestId", request.partnership_id as "partnershipId", area.name as partnership,
            body.name as body, round.name as round, round.due_on as "dueOn", request.state,
            link.asked_at is distinct from request.asked_at as replaced,
            coalesce(link.expires_at <= now(), true) as expired, round.frozen_at is not null as frozen
       from (select id, asked_at, expires_at from update_request where token_hash = $1
             union all
             select * from (select id, asked_at, expires_at from update_request_history where token_hash = $1
                             order by recorded_from desc limit 1) earlier
             limit 1) link
       join update_request request on request.id = link.id
       join reporting_round round on round.id = request.round_id
       join area on area.id = request.partnership_id join body on body.id = request.body_id
      ${hold ? 'for update of request' : ''}`,
    [tokenHash(token)],
  );
  return rows[0] ?? null;
}

export type LinkProblem = 'unknown' | 'used' | 'replaced' | 'expired' | 'closed';

/** Why a link cannot be used; null where it can. */
export function linkProblem(link: FoundLink | null): LinkProblem | null {
  if (link === null) return 'unknown';
  if (link.state === 'sent' || link.state === 'accepted') return 'used';
  if (link.frozen || link.state === 'withdrawn') return 'closed';
  if (link.replaced) return 'replaced';
  return link.expired ? 'expired' : null;
}
