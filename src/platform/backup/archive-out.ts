import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Transaction } from '../database/database.ts';
import { jobsSchema } from '../jobs/jobs-schema.ts';
import { toolConnection, toolMajor } from './postgres-tool.ts';

/**
 * Major version of the pg_dump to use, or null. Only one of the server's own version fits: an older one refuses
 * the server, and what a newer one writes may name settings that the server does not know when it is restored.
 */
export async function fittingDump({ query }: Transaction): Promise<number | null> {
  const { rows } = await query<{ number: string }>(`select current_setting('server_version_num') as number`);
  const server = Math.floor(Number(rows[0]?.number) / 10_000);
  return toolMajor('pg_dump') === server ? server : null;
}

/** pg_dump's archive of the very moment that the transaction sees. Throws where pg_dump fails. */
export async function* archiveOut({ query }: Transaction, connectionString: string): AsyncGenerator<Buffer> {
  const { rows } = await query<{ snapshot: string }>('select pg_export_snapshot() as snapshot');
  const { argument, env } = toolConnection(connectionString);
  const dump = spawn(
    'pg_dump',
    [
      argument,
      '--no-password',
      `--snapshot=${rows[0]?.snapshot}`,
      '--format=custom',
      '--compress=0', // the whole backup is compressed
      '--no-owner',
      // Queues only wake what looks into our own tables; a restored Commonty makes them anew.
      `--exclude-schema=${jobsSchema}`,
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  dump.stderr.on('data', (text: Buffer) => (said += text));
  const ended = once(dump, 'close');
  try {
    yield* dump.stdout as AsyncIterable<Buffer>;
    const [code] = await ended;
    if (code !== 0) throw new Error(`pg_dump ended with ${code}: ${said.trim()}`);
  } finally {
    dump.kill();
  }
}
