import type { Actor, Grant } from '../authorisation/actor.ts';
import type { FoundActor } from '../authorisation/request-actor.ts';
import { isStaff } from '../authorisation/role.ts';
import type { Queries } from '../database/database.ts';
import { tokenHash } from './token-hash.ts';

export interface SessionLimits {
  /** A session nobody used for this long is over. */
  idleMinutes: number;
  /** However much it is used, a session is over after this. */
  hours: number;
}

/** A session that idled out is remembered this long, so that what its owner then sends is not lost. */
export const rememberedHours = 24;

const minute = 60_000;
const hour = 60 * minute;

interface SessionRow {
  id: string;
  created_at: Date;
  last_seen_at: Date;
  second_factor: boolean;
  account_id: string;
  name: string;
  email: string;
  second_factor_enabled: boolean;
  pseudonym: string;
  grants: Grant[];
}

const query = `
  select s.id, s.created_at, s.last_seen_at, s.second_factor_at is not null as second_factor,
         s.account_id, a.name, a.email, a.second_factor_enabled, p.pseudonym,
         coalesce((select json_agg(json_build_object('role', g.role, 'partnershipId', g.partnership_id, 'bodyId', g.body_id)
                                   order by g.id)
                     from role_grant g where g.account_id = a.id and g.ended_at is null), '[]') as grants
    from session s
    join account a on a.id = s.account_id
    join account_pseudonym p on p.account_id = a.id
   where s.token_hash = $1`;

/** Who holds this token, in one query; seldom a second one, which notes that they are still here. */
export async function readSession(
  database: Queries,
  token: string,
  limits: SessionLimits,
  now: number,
): Promise<FoundActor> {
  const { rows } = await database.query<SessionRow>(query, [tokenHash(token)]);
  const row = rows[0];
  if (!row) return { state: 'anonymous' };
  const { accountId, endsAt } = { accountId: row.account_id, endsAt: endOf(row, limits) };
  if (now >= endsAt)
    return now < endsAt + rememberedHours * hour ? { state: 'expired', accountId } : { state: 'anonymous' };
  const actor: Actor = {
    accountId,
    name: row.name,
    email: row.email,
    pseudonym: row.pseudonym,
    sessionId: row.id,
    grants: row.grants,
    actingFor: null,
  };
  const needsMore = row.second_factor_enabled || row.grants.some(({ role }) => isStaff(role));
  if (needsMore && !row.second_factor) return { state: 'pending', actor };
  if (now - row.last_seen_at.getTime() < minute)
    return { state: 'signed-in', actor, endsAt: new Date(endsAt).toISOString() };
  await database.query('update session set last_seen_at = $2 where id = $1', [row.id, new Date(now)]);
  const renewed = endOf({ ...row, last_seen_at: new Date(now) }, limits);
  return { state: 'signed-in', actor, endsAt: new Date(renewed).toISOString() };
}

function endOf(row: Pick<SessionRow, 'created_at' | 'last_seen_at'>, limits: SessionLimits): number {
  return Math.min(
    row.last_seen_at.getTime() + limits.idleMinutes * minute,
    row.created_at.getTime() + limits.hours * hour,
  );
}

/** Removes sessions whose end is too long ago to be remembered. */
export async function removeOldSessions(
  database: Queries,
  limits: SessionLimits,
  now: number,
): Promise<void> {
  await database.query('delete from session where last_seen_at < $1 or created_at < $2', [
    new Date(now - limits.idleMinutes * minute - rememberedHours * hour),
    new Date(now - (limits.hours + rememberedHours) * hour),
  ]);
}
