import type { Context } from 'hono';
import { isRole, type Role } from '../../platform/authorisation/role.ts';
import type { Queries } from '../../platform/database/database.ts';

/** An invented person whom a demonstration offers to sign in as. */
export interface DemonstrationAccount {
  id: string;
  name: string;
  role: Role;
}

/** One for each role, in the order of their making. */
export async function demonstrationAccounts({
  query,
}: Pick<Queries, 'query'>): Promise<DemonstrationAccount[]> {
  const { rows } = await query<{ id: string; name: string; role: string }>(
    'select id, name, demonstration_role as role from account where demonstration_role is not null order by id',
  );
  return rows.flatMap(({ id, name, role }) => (isRole(role) ? [{ id, name, role }] : []));
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
