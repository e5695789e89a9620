import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import type { Queries } from '../database/database.ts';
import { StartProblem } from '../start-problem.ts';
import { toolConnection, toolMajor } from './postgres-tool.ts';
import { quoted } from './table-rows.ts';

/** Throws StartProblem where no pg_restore is on the path that reads what pg_dump of this major version wrote. */
export function refuseWithoutRestore(major: number): void {
  const found = toolMajor('pg_restore');
  if (found !== null && found >= major) return;
  throw new StartProblem(
    `The backup was written by pg_dump ${major}, and ${found === null ? 'no pg_restore is' : `only pg_restore ${found} is`} ` +
      `on the path. Install PostgreSQL's client programs, version ${major} or later. Nothing was restored.`,
  );
}

/** Restores pg_dump's archive into an empty database, in one transaction of pg_restore's own. */
export async function archiveIn(archive: AsyncIterable<Buffer>, connectionString: string): Promise<void> {
  const { argument, env } = toolConnection(connectionString);
  const restore = spawn(
    'pg_restore',
    [argument, '--no-password', '--single-transaction', '--exit-on-error', '--no-owner'],
    { env, stdio: ['pipe', 'ignore', 'pipe'] },
  );
  let said = '';
  restore.stderr.on('data', (text: Buffer) => (said += text));
  const ended = once(restore, 'close');
  try {
    await pipeline(archive, restore.stdin);
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    // A closed pipe says that pg_restore gave up; its own words follow.
    if (code !== 'EPIPE' && code !== 'ERR_STREAM_PREMATURE_CLOSE') {
      restore.kill('SIGKILL');
      await ended;
      throw problem;
    }
  }
  const [code] = await ended;
  if (code !== 0)
    throw new StartProblem(`pg_restore ended with ${code}: ${said.trim()}\nNothing was restored.`);
}

/** Takes away what a restore brought that was not proved equal; the database was empty before it. */
export async function emptyAgain({ query }: Queries): Promise<void> {
  const { rows } = await query<{ name: string }>(
    `select relname as name from pg_class
      where relkind in ('r', 'p') and not relispartition and relnamespace = current_schema()::regnamespace`,
  );
  if (rows.length > 0) await query(`drop table ${rows.map(({ name }) => quoted(name)).join(', ')} cascade`);
  await query('drop schema if exists known cascade');
  // Functions that no table holds on to; one that an extension brought is not ours.
  await query(`do $$
    declare routine regprocedure;
    begin
      for routine in
        select p.oid from pg_proc p where p.pronamespace = current_schema()::regnamespace
           and not exists (select from pg_depend where objid = p.oid and deptype = 'e')
      loop
        execute format('drop routine if exists %s cascade', routine);
      end loop;
    end $$`);
}
