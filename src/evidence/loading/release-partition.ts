import type { ClientBase } from 'pg';
import { type Database, type Queries, transaction } from '../../platform/database/database.ts';
import type { ObservationLayout } from './observation-encoder.ts';

/** Any fixed number: two that index the same table at once would wait for each other for ever. */
const indexingLock = 4_046_518_114;

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

/** Hangs the full table under observation; readers are not held up. */
export async function attachPartition(client: ClientBase, releaseId: number): Promise<void> {
  const table = partitionOf(releaseId);
  await client.query(
    `alter table ${table} alter release_id drop default, alter nature drop default, alter source_column drop default`,
  );
  // The check constraint proves what attaching would otherwise read the whole table for.
  await client.query(`alter table observation attach partition ${table} for values in (${releaseId})`);
}

/** Indexes one release's table, and tells the planner of it, for the two ways pages ask: an area's figures, and a map or ranking of one series. */
export async function indexRelease(database: Pick<Queries, 'query'>, releaseId: number): Promise<void> {
  const table = partitionOf(releaseId);
  await database.query(`create index on ${table} (area_id, series_id)`);
  await database.query(`create index on ${table} (series_id, period_id)`);
  await database.query(`analyze ${table} (series_id, area_id, period_id)`);
}

/**
 * Indexes the releases that were stored without (those another process has not indexed meanwhile), as a large file is so that its figures are safe and visible sooner.
 * Safe at any time; readers go on meanwhile. Returns their ids.
 */
export async function indexReleases(database: Database): Promise<number[]> {
  const { rows } = await database.query<{ id: number }>(
    `select release.id from release join pg_inherits on inhrelid = to_regclass('observation_' || release.id)
      where inhparent = 'observation'::regclass and not exists (select from pg_index where indrelid = inhrelid)
      order by release.id`,
  );
  const indexed: number[] = [];
  for (const { id } of rows) {
    // Both indexes or none, so that a table with one is never taken for finished.
    await transaction(database, async (open) => {
      await open.query('select pg_advisory_xact_lock($1)', [indexingLock]);
      const others = await open.query('select from pg_index where indrelid = to_regclass($1)', [
        partitionOf(id),
      ]);
      if (others.rows.length > 0) return;
      await indexRelease(open, id);
      indexed.push(id);
    });
  }
  return indexed;
}
