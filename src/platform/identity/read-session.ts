import type { ActingFor, Actor, Grant } from '../authorisation/actor.ts';
import type { FoundActor } from '../authorisation/request-actor.ts';
import { staffRoles } from '../authorisation/role.ts';
import type { Queries } from '../database/database.ts';

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
  /** Holds a role of staff; also while they act for somebody who does not. */
  staff: boolean;
  grants: Grant[];
  for_account: string | null;
  for_name: string;
  for_pseudonym: string;
  why: string;
  ends_at: Date;
}

/**
 * Where they act for somebody else, the roles are that person's: as many of them as an administrator of the same place
 * may have, and none once they are no administrator any more.
 */
const query = `
  select s.id, s.created_at, s.last_seen_at, s.second_factor_at is not null as second_factor,
         s.account_id, a.name, a.email, a.second_factor_enabled, p.pseudonym, acting.for_account, acting.for_name,
         acting.for_pseudonym, acting.why, acting.ends_at,
         exists (select from role_grant own where own.account_id = a.id and own.ended_at is null
                    and own.role = any($3)) as staff,
         coalesce((select json_agg(json_build_object('role', g.role, 'partnershipId', g.partnership_id, 'bodyId', g.body_id,
                                   'period', case when coalesce(g.reads_from, g.reads_until) is not null
                                     then json_build_object('from', g.reads_from, 'until', g.reads_until) end)
                                   order by g.id)
                     from role_grant g
                    where g.account_id = coalesce(acting.for_account, a.id) and g.ended_at is null
                      and (acting.for_account is null or exists (
                             select from role_grant own where own.account_id = a.id and own.role = 'administrator'
                                and own.ended_at is null
                                and (own.partnership_id is null or own.partnership_id = g.partnership_id)))), '[]') as grants
    from session s
    join account a on a.id = s.account_id
    join account_pseudonym p on p.account_id = a.id
    left join lateral (
           select other.id as for_account, other.name as for_name, other_pseudonym.pseudonym as for_pseudonym, why, ends_at
             from acting_session
             join account other on other.id = for_account_id
             join account_pseudonym other_pseudonym on other_pseudonym.account_id = other.id
            where session_id = s.id and ended_at is null and ends_at > $2
              and exists (select from role_grant own where own.account_id = a.id and own.role = 'administrator'
                             and own.ended_at is null)) acting on true
   where s.token_hash = $1`;

export interface ReadSession {
  found: FoundActor;
  /** When the database last noted that they were here; null where there is no session. */
  lastSeenAt: number | null;
}

/** A session in use is noted as such, and read again, at least this often. */
export const notedEvery = minute;

/** Who holds the token with this hash, in one query; seldom a second one, which notes that they are still here. */
export async function readSession(
  database: Queries,
  hash: string,
  limits: SessionLimits,
  now: number,
): Promise<ReadSession> {
  const { rows } = await database.query<SessionRow>(query, [hash, new Date(now), staffRoles]);
  const row = rows[0];
  if (!row) return { found: { state: 'anonymous' }, lastSeenAt: null };
  const lastSeenAt = row.last_seen_at.getTime();
  const found = foundOf(row, limits, now);
  if (found.state !== 'signed-in' || now - lastSeenAt < notedEvery) return { found, lastSeenAt };
  await database.query('update session set last_seen_at = $2 where id = $1', [row.id, new Date(now)]);
  return { found: foundOf({ ...row, last_seen_at: new Date(now) }, limits, now), lastSeenAt: now };
}

function foundOf(row: SessionRow, limits: SessionLimits, now: number): FoundActor {
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
    actingFor: actingForOf(row),
  };
  const needsMore = row.second_factor_enabled || row.staff;
  if (needsMore && !row.second_factor) return { state: 'pending', actor };
  return { state: 'signed-in', actor, endsAt: new Date(endsAt).toISOString() };
}

function actingForOf({ for_account, for_name, for_pseudonym, why, ends_at }: SessionRow): ActingFor | null {
  if (for_account === null) return null;
  return {
    accountId: for_account,
    name: for_name,
    pseudonym: for_pseudonym,
    why,
    until: ends_at.toISOString(),
  };
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
