import type { ClientBase } from 'pg';
import type { AuditEvent } from '../../platform/audit/audit-entry.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { DatasetDescription, Rejection } from './format.ts';

/** Any fixed number: two loads never run at once, so that ids and releases cannot cross. */
const loadingLock = 4_046_518_113;

/** Waits for other loads; held until the transaction ends. */
export async function takeLoadingLock(client: ClientBase): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [loadingLock]);
}

export async function upsertDataset(client: ClientBase, dataset: DatasetDescription): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    `insert into dataset (key, title, publisher, licence, licence_url, attribution, source_page, description,
            small_number_threshold, precedence)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (key) do update set title = excluded.title, publisher = excluded.publisher,
            licence = excluded.licence, licence_url = excluded.licence_url, attribution = excluded.attribution,
            source_page = excluded.source_page, description = excluded.description,
            small_number_threshold = excluded.small_number_threshold, precedence = excluded.precedence
      returning id`,
    [
      dataset.key,
      dataset.title,
      dataset.publisher,
      dataset.licence,
      dataset.licenceUrl,
      dataset.attribution,
      dataset.sourcePage,
      dataset.description,
      dataset.smallNumberThreshold,
      dataset.precedence,
    ],
  );
  return rows[0]!.id;
}

/** The release in force of a dataset's edition; null where there is none. */
export async function currentRelease(
  database: Pick<Queries, 'query'>,
  datasetKey: string,
  edition: string,
): Promise<{ id: number; format: string; sha256: string; bytes: number } | null> {
  const { rows } = await database.query<{ id: number; format: string; sha256: string; bytes: number }>(
    `select release.id, format, sha256, bytes::float8 as bytes from release join dataset on dataset.id = dataset_id
      where key = $1 and edition = $2 and superseded_at is null`,
    [datasetKey, edition],
  );
  return rows[0] ?? null;
}

/** Whether this file was ever a release of the edition; `sha256` is only asked for where one has its size. */
export async function hasRelease(
  database: Pick<Queries, 'query'>,
  datasetKey: string,
  edition: string,
  bytes: number,
  sha256: () => Promise<string>,
): Promise<boolean> {
  const { rows } = await database.query<{ sha256: string }>(
    `select sha256 from release join dataset on dataset.id = dataset_id
      where key = $1 and edition = $2 and bytes = $3`,
    [datasetKey, edition, bytes],
  );
  if (rows.length === 0) return false;
  const own = await sha256();
  return rows.some((row) => row.sha256 === own);
}

export async function newReleaseId(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    `select nextval(pg_get_serial_sequence('release', 'id'))::int as id`,
  );
  return rows[0]!.id;
}

export interface ReleaseRow {
  id: number;
  datasetId: number;
  edition: string;
  format: string;
  fileName: string;
  /** Of a workbook, in its order; empty for other files. */
  sheets: readonly string[];
  sha256: string;
  bytes: number;
  loadedBy: string;
  /** Who brought it through the pages; absent for what the command line loads. */
  uploader?: Pick<AuditEvent, 'actor' | 'actingFor' | 'why'> | undefined;
  /** Where it takes a release back: that one, and the one whose figures come back; null where there was none. */
  undoes?: { release: number; restores: number | null } | undefined;
  rowsRead: number;
  rowsStored: number;
  rejections: readonly Rejection[];
}

/** Writes the provenance, closes the release it supersedes, and moves the data version on. */
export async function storeReleaseRow(client: ClientBase, release: ReleaseRow): Promise<void> {
  const superseded = await client.query<{ id: number }>(
    `update release set superseded_at = now()
      where dataset_id = $1 and edition = $2 and superseded_at is null returning id`,
    [release.datasetId, release.edition],
  );
  await client.query(
    `insert into release (id, dataset_id, edition, format, file_name, sha256, bytes, loaded_by, rows_read, rows_stored,
            rows_rejected, sheets, uploaded, undoes, restores)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      release.id,
      release.datasetId,
      release.edition,
      release.format,
      release.fileName,
      release.sha256,
      release.bytes,
      release.loadedBy,
      release.rowsRead,
      release.rowsStored,
      release.rejections.length,
      release.sheets.length === 0 ? null : release.sheets,
      release.uploader !== undefined,
      release.undoes?.release ?? null,
      release.undoes?.restores ?? null,
    ],
  );
  await client.query('update release set superseded_by = $1 where id = any ($2::int[])', [
    release.id,
    superseded.rows.map(({ id }) => id),
  ]);
  await client.query(
    `insert into release_rejection (release_id, line, column_name, value, reason, sheet)
     select $1, * from unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[])`,
    [
      release.id,
      release.rejections.map(({ line }) => line),
      release.rejections.map(({ column }) => column),
      release.rejections.map(({ value }) => value),
      release.rejections.map(({ reason }) => reason),
      release.rejections.map(({ sheet }) => sheet ?? null),
    ],
  );
  // Who gave the command is told by the release; the trail holds no names.
  const { datasetId, edition, fileName, sha256, rowsStored, undoes } = release;
  await recordAudit(client, {
    ...(release.uploader ?? { actor: 'command-line' }),
    action: undoes ? 'release.undone' : 'release.loaded',
    subjectId: `release ${release.id}`,
    before: { superseded: superseded.rows.map(({ id }) => id) },
    after: {
      datasetId,
      edition,
      fileName,
      sha256,
      rowsStored,
      rowsRejected: release.rejections.length,
      undoes,
    },
  });
  await client.query('update instance set data_version = data_version + 1');
}
