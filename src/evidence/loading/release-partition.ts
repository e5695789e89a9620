import type { ClientBase } from 'pg';
import type { Queries } from '../../platform/database/database.ts';
import type { ObservationLayout } from './observation-encoder.ts';

/**
 * From this size on a release whose rows lie in runs gets one block-range index at first, a fifth of the time of
 * B-trees; `sharpenReleases` adds those later.
 */
const manyRows = 500_000;
const longRun = 200;

export function partitionOf(releaseId: number): string {
  return `observation_${releaseId}`;
}

/**
 * Makes the release's own table. In the transaction that makes it, COPY may freeze its rows and, under
 * wal_level = minimal, need not log them. What is constant stands as a default and is not sent.
 */
export async function createPartition(
  client: ClientBase,
  releaseId: number,
  layout: ObservationLayout,
): Promise<void> {
  const table = partitionOf(releaseId);
  await client.query(`create table ${table} (like observation including all)`);
  await client.query(`alter table ${table} alter release_id set default ${releaseId},
    add constraint ${table}_of_release check (release_id = ${releaseId})`);
  if (layout.nature !== null) {
    await client.query(
      `alter table ${table} alter nature set default '${String.fromCharCode(layout.nature)}'`,
    );
  }
  if (layout.sourceColumn !== null) {
    await client.query(`alter table ${table} alter source_column set default ${layout.sourceColumn}`);
  }
}

/** Indexes the full table and hangs it under observation; readers are held up by neither. */
export async function attachPartition(
  client: ClientBase,
  releaseId: number,
  size: { rows: number; runs: number },
): Promise<void> {
  const table = partitionOf(releaseId);
  await client.query(
    `alter table ${table} alter release_id drop default, alter nature drop default, alter source_column drop default`,
  );
  await client.query(`set local maintenance_work_mem = '256MB'`);
  if (size.rows >= manyRows && size.rows / size.runs >= longRun) {
    await client.query(
      `create index on ${table} using brin (series_id, period_id, area_id) with (pages_per_range = 2)`,
    );
  } else {
    await createSharpIndexes(client, table);
  }
  await client.query(`alter table observation attach partition ${table} for values in (${releaseId})`);
}

/** Adds the B-trees that a large release was first stored without. Returns the tables it went through. */
export async function sharpenReleases(database: Pick<Queries, 'query'>): Promise<string[]> {
  const { rows } = await database.query<{ table: string }>(
    `select inhrelid::regclass::text as table from pg_inherits
      where inhparent = 'observation'::regclass and not exists (
        select from pg_index join pg_class on pg_class.oid = indexrelid join pg_am on pg_am.oid = relam
         where indrelid = inhrelid and amname = 'btree')`,
  );
  for (const { table } of rows) await createSharpIndexes(database, table);
  return rows.map(({ table }) => table);
}

async function createSharpIndexes(database: Pick<Queries, 'query'>, table: string): Promise<void> {
  await database.query(`create index on ${table} (area_id, series_id)`);
  await database.query(`create index on ${table} (series_id, period_id)`);
}
