import type { Context } from 'hono';
import { isRole, type Role, roles } from '../../platform/authorisation/role.ts';
import type { Queries } from '../../platform/database/database.ts';

/** An invented person whom a demonstration offers to sign in as. */
export interface DemonstrationAccount {
  id: string;
  name: string;
  role: Role;
  /** The partnership they hold it in; null in the whole nation. */
  place: string | null;
}

/** One for each role, in the roles' own order. */
export async function demonstrationAccounts({
  query,
}: Pick<Queries, 'query'>): Promise<DemonstrationAccount[]> {
  const { rows } = await query<{ id: string; name: string; role: string; place: string | null }>(
    `select account.id, account.name, demonstration_role as role, min(area.name) as place
       from account
       left join role_grant held
         on held.account_id = account.id and held.role = demonstration_role and held.ended_at is null
       left join area on area.id = held.partnership_id
      where demonstration_role is not null
      group by account.id
      order by account.id`,
  );
  return rows
    .flatMap(({ role, ...rest }) => (isRole(role) ? [{ ...rest, role }] : []))
    .sort((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role));
}

const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;
const loopbackPeer = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/i;

/**
 * Whether a request comes from the computer itself: its peer and the name it asked for both say so, and no proxy
 * passed it on, which would make every visitor a neighbour.
 */
export function isFromHere({ req, env }: Context): boolean {
  const forwarded = ['X-Forwarded-For', 'X-Forwarded-Host', 'X-Real-IP', 'Forwarded', 'Via'];
  if (forwarded.some((name) => req.header(name) !== undefined)) return false;
  const connection = env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  const peer = connection?.incoming?.socket?.remoteAddress;
  const host = req.header('Host') ?? new URL(req.url).host;
  return peer !== undefined && loopbackPeer.test(peer) && loopbackHost.test(host);
}
