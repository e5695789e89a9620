import type { Queries } from '../../platform/database/database.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { RoleScope } from './role-scope.ts';

export interface HeldRole extends RoleScope {
  id: string;
  accountId: string;
}

/** Adds a role; null where they hold it there already. */
export async function addGrant(
  { query }: Pick<Queries, 'query'>,
  accountId: string,
  { role, partnershipId, bodyId, period = null }: RoleScope,
  grantedBy: string,
): Promise<string | null> {
  const { rows } = await query<{ id: string }>(
    `insert into role_grant (id, account_id, role, partnership_id, body_id, granted_by, reads_from, reads_until)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict do nothing returning id`,
    [
      uuidv7(),
      accountId,
      role,
      partnershipId,
      bodyId,
      grantedBy,
      period?.from ?? null,
      period?.until ?? null,
    ],
  );
  return rows[0]?.id ?? null;
}

/** A role somebody holds, by its id, where whoever asks may see it. */
export async function grantById({ query }: Pick<Queries, 'query'>, id: string): Promise<HeldRole | null> {
  const { rows } = await query<HeldRole>(
    `select id, account_id as "accountId", role, partnership_id as "partnershipId", body_id as "bodyId"
       from role_grant where id = $1 and ended_at is null`,
    [id],
  );
  return rows[0] ?? null;
}

/** Administrators of one place, held still until the transaction ends, so that two cannot end each other. */
export async function holdAdministrators(
  { query }: Pick<Queries, 'query'>,
  partnershipId: number | null,
): Promise<HeldRole[]> {
  await query('select pg_advisory_xact_lock(hashtextextended($1, 6))', [
    `administrators of ${partnershipId ?? 'the nation'}`,
  ]);
  const { rows } = await query<HeldRole>(
    `select id, account_id as "accountId", role, partnership_id as "partnershipId", body_id as "bodyId"
       from role_grant
      where role = 'administrator' and ended_at is null and partnership_id is not distinct from $1`,
    [partnershipId],
  );
  return rows;
}

export async function closeGrant(
  { query }: Pick<Queries, 'query'>,
  id: string,
  endedBy: string,
): Promise<void> {
  await query('update role_grant set ended_at = now(), ended_by = $2 where id = $1', [id, endedBy]);
}

/** The pseudonym by which the audit trail knows an account; for use with the machine's own rights. */
export async function pseudonymOf(
  { query }: Pick<Queries, 'query'>,
  accountId: string,
): Promise<string | null> {
  const { rows } = await query<{ pseudonym: string }>(
    'select pseudonym::text as pseudonym from account_pseudonym where account_id = $1',
    [accountId],
  );
  return rows[0]?.pseudonym ?? null;
}
