import { StartProblem } from '../start-problem.ts';
import type { Queries } from './database.ts';

/** Owns no table, so that row-level security holds for it; what an actor does runs under it. */
export const runtimeRole = 'commonty_runtime';

/**
 * Makes the role, which belongs to the whole server, and makes whoever connects a member of it, where either is
 * missing. Throws StartProblem, with what an administrator must run, where that is not allowed.
 */
export async function ensureRuntimeRole({ query }: Pick<Queries, 'query'>): Promise<void> {
  const { rows } = await query<{ user: string; there: boolean; member: boolean }>(
    `select quote_ident(current_user) as user, found.oid is not null as there,
            coalesce(pg_has_role(current_user, found.oid, 'member'), false) as member
       from (select to_regrole($1)::oid as oid) found`,
    [runtimeRole],
  );
  const { user = '', there = false, member = false } = rows[0] ?? {};
  if (member) return;
  const missing = [
    ...(there ? [] : [`create role ${runtimeRole} nologin;`]),
    `grant ${runtimeRole} to ${user};`,
  ];
  try {
    // Another database of the same server may be making it at this moment.
    await query(
      `do $$ begin ${missing[0]} exception when duplicate_object or unique_violation then null; end $$`,
    );
    await query(`grant ${runtimeRole} to ${user}`);
  } catch (problem) {
    if ((problem as { code?: string }).code !== '42501') throw problem;
    throw new StartProblem(
      `Commonty needs the database role ${runtimeRole}, and ${user} may not make it. ` +
        `Let an administrator of the database server run: ${missing.join(' ')}`,
      { cause: problem },
    );
  }
}
