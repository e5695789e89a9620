import { spawnSync } from 'node:child_process';

/** The programs of PostgreSQL that a backup can be made and restored with. */
export type PostgresTool = 'pg_dump' | 'pg_restore';

/** Major version of the tool on the path; null where there is none. */
export function toolMajor(tool: PostgresTool): number | null {
  const { stdout } = spawnSync(tool, ['--version'], { encoding: 'utf8' });
  const major = /\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1];
  return major === undefined ? null : Number(major);
}

/** How a tool is told of a database: the password in its environment, since anybody may read its arguments. */
export function toolConnection(connectionString: string): { argument: string; env: NodeJS.ProcessEnv } {
  const url = new URL(connectionString);
  const password = decodeURIComponent(url.password);
  url.password = '';
  return {
    argument: `--dbname=${url.href}`,
    env: { ...process.env, ...(password === '' ? {} : { PGPASSWORD: password }), PGCONNECT_TIMEOUT: '30' },
  };
}
