import type { ReadPeriod } from '../../platform/authorisation/read-period.ts';
import type { Role } from '../../platform/authorisation/role.ts';
import type { Queries } from '../../platform/database/database.ts';
import { tokenHash } from '../../platform/identity/token-hash.ts';
import type { RoleScope } from './role-scope.ts';

/** Days for which an invitation can be accepted. */
export const invitationDays = 14;

export interface Invitation extends RoleScope {
  id: string;
  email: string;
  invitedBy: string;
  createdAt: Date;
  expiresAt: Date;
  acceptedAt: Date | null;
  withdrawnAt: Date | null;
  /** Too old to be accepted. */
  expired: boolean;
}

interface InvitationRow {
  id: string;
  email: string;
  role: Role;
  partnership_id: number | null;
  body_id: string | null;
  period: ReadPeriod | null;
  invited_by: string;
  created_at: Date;
  expires_at: Date;
  accepted_at: Date | null;
  withdrawn_at: Date | null;
  expired: boolean;
}

const columns = `id, email, role, partnership_id, body_id, invited_by, created_at, expires_at, accepted_at, withdrawn_at,
   expires_at <= now() as expired, case when coalesce(reads_from, reads_until) is not null
     then jsonb_build_object('from', reads_from, 'until', reads_until) end as period`;

const invitationOf = (row: InvitationRow): Invitation => ({
  id: row.id,
  email: row.email,
  role: row.role,
  partnershipId: row.partnership_id,
  bodyId: row.body_id,
  period: row.period,
  invitedBy: row.invited_by,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  acceptedAt: row.accepted_at,
  withdrawnAt: row.withdrawn_at,
  expired: row.expired,
});

type Sql = Pick<Queries, 'query'>;

export async function addInvitation(
  { query }: Sql,
  invitation: RoleScope & { id: string; email: string; token: string; invitedBy: string },
): Promise<void> {
  const { id, email, role, partnershipId, bodyId, period = null, token, invitedBy } = invitation;
  await query(
    `insert into invitation (id, email, role, partnership_id, body_id, token_hash, invited_by, expires_at,
       reads_from, reads_until)
     values ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(days => $8), $9, $10)`,
    [
      ...[id, email, role, partnershipId, bodyId, tokenHash(token), invitedBy, invitationDays],
      ...[period?.from ?? null, period?.until ?? null],
    ],
  );
}

/** `hold`: nobody else may use it until the transaction ends. */
export async function invitationOfToken(
  { query }: Sql,
  token: string,
  hold = false,
): Promise<Invitation | null> {
  const { rows } = await query<InvitationRow>(
    `select ${columns} from invitation where token_hash = $1 ${hold ? 'for update' : ''}`,
    [tokenHash(token)],
  );
  return rows[0] ? invitationOf(rows[0]) : null;
}

/** Invitations that can still be accepted, where whoever asks may see them; the newest first. */
export async function openInvitations({ query }: Sql, partnershipId: number | null): Promise<Invitation[]> {
  const { rows } = await query<InvitationRow>(
    `select ${columns} from invitation
      where partnership_id is not distinct from $1 and accepted_at is null and withdrawn_at is null and expires_at > now()
      order by id desc`,
    [partnershipId],
  );
  return rows.map(invitationOf);
}

export async function markAccepted({ query }: Sql, id: string, accountId: string): Promise<void> {
  await query('update invitation set accepted_at = now(), accepted_by = $2 where id = $1', [id, accountId]);
}

/** False where there is none of that id that could be accepted. */
export async function markWithdrawn({ query }: Sql, id: string): Promise<Invitation | null> {
  const { rows } = await query<InvitationRow>(
    `update invitation set withdrawn_at = now()
      where id = $1 and accepted_at is null and withdrawn_at is null returning ${columns}`,
    [id],
  );
  return rows[0] ? invitationOf(rows[0]) : null;
}
