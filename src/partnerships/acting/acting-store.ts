import type { Grant } from '../../platform/authorisation/actor.ts';
import type { Queries } from '../../platform/database/database.ts';

type Sql = Pick<Queries, 'query'>;

/** A time in which somebody acted for somebody else, with who the two are. */
export interface ActingSession {
  id: string;
  actorAccountId: string;
  actorName: string;
  actorPseudonym: string;
  forAccountId: string;
  forName: string;
  forEmail: string;
  forPseudonym: string;
  why: string;
  /** ISO instants. */
  beganAt: string;
  /** When it was over, or will be. */
  endsAt: string;
  over: boolean;
}

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
/** Whoever read it first, the clock of the database says whether it is over. */
const found = `
  select s.id, actor_account_id as "actorAccountId", a.name as "actorName", ap.pseudonym as "actorPseudonym",
         for_account_id as "forAccountId", f.name as "forName", f.email as "forEmail", fp.pseudonym as "forPseudonym", why,
         ${iso('began_at')} as "beganAt", ${iso('coalesce(ended_at, ends_at)')} as "endsAt",
         coalesce(ended_at, ends_at) <= now() as over
    from acting_session s
    join account a on a.id = actor_account_id join account_pseudonym ap on ap.account_id = a.id
    join account f on f.id = for_account_id join account_pseudonym fp on fp.account_id = f.id`;

export async function actingSessionById({ query }: Sql, id: string): Promise<ActingSession | null> {
  const { rows } = await query<ActingSession>(`${found} where s.id = $1`, [id]);
  return rows[0] ?? null;
}

/** Those that are over and of which the person was not told yet; nobody else takes them until the transaction ends. */
export async function untoldActingSessions({ query }: Sql): Promise<ActingSession[]> {
  const { rows } = await query<ActingSession>(
    `${found} where told_at is null and coalesce(ended_at, ends_at) <= now()
      order by s.id for update of s skip locked`,
  );
  return rows;
}

export async function markTold({ query }: Sql, id: string): Promise<void> {
  await query('update acting_session set told_at = now() where id = $1', [id]);
}

/** Closes what has run out in a session, so that another can begin in it. */
export async function closeRunOut({ query }: Sql, sessionId: string): Promise<void> {
  await query(
    'update acting_session set ended_at = ends_at where session_id = $1 and ended_at is null and ends_at <= now()',
    [sessionId],
  );
}

/** Begins one; null where one lasts in this session already. */
export async function openActingSession(
  { query }: Sql,
  one: { id: string; sessionId: string; actorId: string; forId: string; why: string; minutes: number },
): Promise<{ endsAt: string } | null> {
  const { rows } = await query<{ endsAt: string }>(
    `insert into acting_session (id, session_id, actor_account_id, for_account_id, why, began_at, ends_at)
     values ($1, $2, $3, $4, $5, now(), now() + make_interval(mins => $6))
     on conflict (session_id) where ended_at is null do nothing returning ${iso('ends_at')} as "endsAt"`,
    [one.id, one.sessionId, one.actorId, one.forId, one.why, one.minutes],
  );
  return rows[0] ?? null;
}

/** Ends what lasts in a session; null where nothing does. */
export async function endActingSession({ query }: Sql, sessionId: string): Promise<string | null> {
  const { rows } = await query<{ id: string }>(
    `update acting_session set ended_at = now()
      where session_id = $1 and ended_at is null and ends_at > now() returning id`,
    [sessionId],
  );
  return rows[0]?.id ?? null;
}

export async function grantsOf({ query }: Sql, accountId: string): Promise<Grant[]> {
  const { rows } = await query<Grant>(
    `select role, partnership_id as "partnershipId", body_id as "bodyId" from role_grant
      where account_id = $1 and ended_at is null`,
    [accountId],
  );
  return rows;
}

export interface DoneThing {
  /** ISO instant. */
  at: string;
  action: string;
  /** Name of the partnership; null where it concerns them all. */
  partnership: string | null;
}

/** What was done in that time in the person's name, in its order. */
export async function doneInActing({ query }: Sql, session: ActingSession): Promise<DoneThing[]> {
  const { rows } = await query<DoneThing>(
    `select ${iso('at')} as at, action, area.name as partnership
       from audit_entry left join area on area.id = partnership_id
      where actor = $1 and acting_for = $2 and at >= $3 and at <= $4
        and action not in ('acting.began', 'acting.ended')
      order by position`,
    [session.actorPseudonym, session.forPseudonym, session.beganAt, session.endsAt],
  );
  return rows;
}
