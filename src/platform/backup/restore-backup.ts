import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { from } from 'pg-copy-streams';
import { type Database, type Transaction, transaction } from '../database/database.ts';
import type { InstanceKind } from '../database/instance-kind.ts';
import { createMigrationTable, refuseDifferences } from '../database/migrate.ts';
import { readMigrations } from '../database/migrations.ts';
import { StartProblem } from '../start-problem.ts';
import type { BackupHeader, BackupManifest, TableHeader, TableSum } from './backup-manifest.ts';
import { BackupReader } from './backup-stream.ts';
import { fixTextForm, quoted, sumOf } from './table-rows.ts';

/**
 * Fills an empty database from a backup: everything, proved equal to the backup's manifest, or nothing.
 * Throws StartProblem where the database is not empty, or the file is damaged, newer, or of the other kind.
 */
export async function restoreBackup(
  database: Database,
  path: string,
  kind: InstanceKind,
): Promise<BackupManifest> {
  const file = createReadStream(path);
  const body = file.pipe(createGunzip());
  file.on('error', (problem) => body.destroy(problem));
  // The reader meets the error when it gets there; it may come before anybody reads.
  body.on('error', () => undefined);
  try {
    return await transaction(database, (target) => restoreBody(target, new BackupReader(body), kind));
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new StartProblem(`${path} does not exist.`, { cause: problem });
    if (code?.startsWith('Z_'))
      throw new StartProblem(`${path} is no whole backup (${code}). Nothing was restored.`, {
        cause: problem,
      });
    throw problem;
  } finally {
    file.destroy();
  }
}

async function restoreBody(
  target: Transaction,
  reader: BackupReader,
  kind: InstanceKind,
): Promise<BackupManifest> {
  const header = await reader.json<BackupHeader>();
  await refuse(target, header, kind);
  await fixTextForm(target);
  await makeTables(target, header);
  const found: TableSum[] = [];
  const tables: TableHeader[] = [];
  let next = await reader.json<TableHeader | BackupManifest>();
  while (!isManifest(next)) {
    found.push(await copyIn(target, next, reader));
    tables.push(next);
    next = await reader.json<TableHeader | BackupManifest>();
  }
  await reader.end();
  compare('The file', found, next.tables);
  for (const { sequence, lastValue } of next.sequences) {
    if (lastValue !== null)
      await target.query('select setval($1::regclass, $2)', [quoted(sequence), lastValue]);
  }
  const restored: TableSum[] = [];
  for (const table of tables) restored.push(await sumOf(target, table));
  compare('The restored database', restored, next.tables);
  return next;
}

async function refuse({ query }: Transaction, header: BackupHeader, kind: InstanceKind): Promise<void> {
  if (header.commontyBackup !== 1) {
    throw new StartProblem('The file is no backup of this version of Commonty. Nothing was restored.');
  }
  if (header.kind !== null && header.kind !== kind) {
    throw new StartProblem(
      `The backup is of a ${header.kind} instance, and this database is for a ${kind} one. ` +
        (header.kind === 'real' ? 'Add --scotland.' : 'Leave --scotland out.'),
    );
  }
  const { rows } = await query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = current_schema()::regnamespace limit 3`,
  );
  if (rows.length > 0) {
    throw new StartProblem(
      `The database is not empty (it has ${rows.map(({ name }) => name).join(', ')} …). ` +
        'Restore into an empty one: docs/running.md says how.',
    );
  }
}

/** The tables as the backup's own version had them; later migrations follow when Commonty starts. */
async function makeTables(target: Transaction, header: BackupHeader): Promise<void> {
  const known = await readMigrations();
  refuseDifferences(header.migrations, known);
  await createMigrationTable(target);
  for (const { name } of header.migrations) {
    const migration = known.find((candidate) => candidate.name === name);
    if (migration) await target.client.query(migration.sql);
  }
}

async function copyIn(target: Transaction, header: TableHeader, reader: BackupReader): Promise<TableSum> {
  const { table, columns, partition } = header;
  if (partition)
    await target.query(`create table ${quoted(table)} (like ${quoted(partition.of)} including all)`);
  const names = columns.map(quoted).join(', ');
  const rows = target.client.query(from(`copy ${quoted(table)} (${names}) from stdin`));
  const hash = createHash('sha256');
  await pipeline(reader.pieces(), hashed(hash), rows);
  if (partition) {
    for (const statement of partition.statements) await target.query(statement);
    await target.query(
      `alter table ${quoted(partition.of)} attach partition ${quoted(table)} ${partition.bound}`,
    );
  }
  return { table, rows: rows.rowCount, sha256: hash.digest('hex') };
}

function hashed(hash: Hash) {
  return async function* (pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      hash.update(piece);
      yield piece;
    }
  };
}

function isManifest(entry: TableHeader | BackupManifest): entry is BackupManifest {
  return 'tables' in entry;
}

function compare(what: string, found: readonly TableSum[], wanted: readonly TableSum[]): void {
  const text = (sum: TableSum | undefined) =>
    sum ? `${sum.table} with ${sum.rows} rows, ${sum.sha256}` : 'nothing';
  for (let index = 0; index < Math.max(found.length, wanted.length); index += 1) {
    const [is, should] = [text(found[index]), text(wanted[index])];
    if (is !== should)
      throw new StartProblem(`${what} has ${is}; the manifest says ${should}. Nothing was restored.`);
  }
}
