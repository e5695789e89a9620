import type { ReadPeriod } from '../../platform/authorisation/read-period.ts';
import type { Role } from '../../platform/authorisation/role.ts';
import type { Queries } from '../../platform/database/database.ts';

type Sql = Pick<Queries, 'query'>;

/** A role somebody holds here, as a list shows it. */
export interface ListedRole {
  id: string;
  accountId: string;
  name: string;
  role: Role;
  /** Name of the body they hold it for. */
  body: string | null;
  /** Days of which an auditor reads; null: any. */
  period: ReadPeriod | null;
  since: Date;
}

export interface ListedInvitation {
  id: string;
  email: string;
  role: Role;
  body: string | null;
  invitedAt: Date;
  state: 'open' | 'expired' | 'accepted' | 'withdrawn';
  /** Until when it can be accepted, or when it was accepted or withdrawn. */
  stateAt: Date;
}

/** Invitations that are older and no longer open are left to the audit trail. */
const mostInvitations = 200;

const roles = `
  select g.id, g.account_id as "accountId", account.name, g.role, body.name as body, g.granted_at as since,
         case when coalesce(g.reads_from, g.reads_until) is not null
           then jsonb_build_object('from', g.reads_from, 'until', g.reads_until) end as period
    from role_grant g join account on account.id = g.account_id left join known.body on body.id = g.body_id`;

/** Who holds which role here, by name; residents, who may be many, are found one by one. */
export async function listRoles({ query }: Sql, partnershipId: number | null): Promise<ListedRole[]> {
  const { rows } = await query<ListedRole>(
    `${roles} where g.partnership_id is not distinct from $1 and g.ended_at is null and g.role <> 'resident'
      order by account.name, g.account_id, g.id`,
    [partnershipId],
  );
  return rows;
}

/** The roles of one person here. */
export async function rolesOfPerson(
  { query }: Sql,
  accountId: string,
  partnershipId: number | null,
): Promise<ListedRole[]> {
  const { rows } = await query<ListedRole>(
    `${roles} where g.account_id = $1 and g.partnership_id is not distinct from $2 and g.ended_at is null order by g.id`,
    [accountId, partnershipId],
  );
  return rows;
}

/** A role held here by its id, ended or not; null where there is none of that id here. */
export async function roleHere(
  { query }: Sql,
  id: string,
  partnershipId: number | null,
): Promise<(ListedRole & { ended: boolean }) | null> {
  const { rows } = await query<ListedRole & { ended: boolean }>(
    `${roles.replace('select g.id', 'select g.ended_at is not null as ended, g.id')}
      where g.id = $1 and g.partnership_id is not distinct from $2`,
    [id, partnershipId],
  );
  return rows[0] ?? null;
}

/** The newest invitations, and every open one. */
export async function listInvitations(
  { query }: Sql,
  partnershipId: number | null,
): Promise<ListedInvitation[]> {
  const { rows } = await query<ListedInvitation>(
    `select i.id, email, role, body.name as body, created_at as "invitedAt",
            case when accepted_at is not null then 'accepted' when withdrawn_at is not null then 'withdrawn'
                 when expires_at <= now() then 'expired' else 'open' end as state,
            coalesce(accepted_at, withdrawn_at, expires_at) as "stateAt"
       from invitation i left join known.body on body.id = body_id
      where i.partnership_id is not distinct from $1
      order by accepted_at is null and withdrawn_at is null and expires_at > now() desc, i.id desc limit $2`,
    [partnershipId, mostInvitations],
  );
  return rows;
}

export async function isInvitationHere(
  { query }: Sql,
  id: string,
  partnershipId: number | null,
): Promise<boolean> {
  const { rowCount } = await query(
    'select from invitation where id = $1 and partnership_id is not distinct from $2',
    [id, partnershipId],
  );
  return rowCount === 1;
}
