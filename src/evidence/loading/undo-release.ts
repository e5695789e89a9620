import type { ClientBase } from 'pg';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { everyColumn } from './observation-encoder.ts';
import { attachPartition, createPartition, indexRelease, partitionOf } from './release-partition.ts';
import { newReleaseId, type ReleaseRow, storeReleaseRow, takeLoadingLock } from './release-store.ts';

/** SHA-256 of nothing, for a release that brings nothing back. */
const sumOfNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** Key of the format of such a release. */
const nothing = 'undone';

type Undoing = Pick<ReleaseRow, 'loadedBy' | 'uploader'>;

interface KnownRelease {
  id: number;
  datasetId: number;
  edition: string;
  format: string;
  fileName: string;
  sheets: string[] | null;
  sha256: string;
  bytes: number;
  rowsRead: number;
  rowsStored: number;
  inForce: boolean;
}

/**
 * Takes a release of figures back, in the open transaction of `client`: the figures that were in force before it come
 * back, cell for cell, as a new release with the provenance they had. Where nothing was in force before, the new release
 * is empty. Nothing is deleted. Refused where a later release has taken its place already.
 */
export async function undoRelease(
  client: ClientBase,
  releaseId: number,
  by: Undoing,
): Promise<Result<{ releaseId: number; restores: number | null }, 'superseded'>> {
  await takeLoadingLock(client);
  const undone = await readRelease(client, 'id', releaseId);
  if (!undone?.inForce) return failed('superseded');
  const before = await readRelease(client, 'superseded_by', releaseId);
  const id = await newReleaseId(client);
  if (before) await copyFigures(client, before.id, id);
  await storeReleaseRow(client, {
    ...(before ?? emptied(undone)),
    sheets: before?.sheets ?? [],
    ...by,
    id,
    undoes: { release: releaseId, restores: before?.id ?? null },
    rejections: before ? await rejectionsOf(client, before.id) : [],
  });
  return ok({ releaseId: id, restores: before?.id ?? null });
}

function emptied(release: KnownRelease): KnownRelease {
  return { ...release, format: nothing, sha256: sumOfNothing, bytes: 0, rowsRead: 0, rowsStored: 0 };
}

async function readRelease(
  client: ClientBase,
  column: 'id' | 'superseded_by',
  id: number,
): Promise<KnownRelease | null> {
  const { rows } = await client.query<KnownRelease>(
    `select id, dataset_id as "datasetId", edition, format, file_name as "fileName", sheets, sha256,
            bytes::float8 as bytes, rows_read::float8 as "rowsRead", rows_stored::float8 as "rowsStored",
            superseded_at is null as "inForce"
       from release where ${column} = $1`,
    [id],
  );
  return rows[0] ?? null;
}

async function copyFigures(client: ClientBase, from: number, to: number): Promise<void> {
  await createPartition(client, to, everyColumn);
  const columns = `series_id, area_id, period_id, value, lower, upper, numerator, denominator, status, nature,
    source_row, source_column, source_sheet`;
  // By way of the whole table: a release that was itself empty has no part of it.
  await client.query(
    `insert into ${partitionOf(to)} (release_id, ${columns}) select $2, ${columns} from observation where release_id = $1`,
    [from, to],
  );
  await indexRelease(client, to);
  await attachPartition(client, to);
}

async function rejectionsOf(client: ClientBase, releaseId: number): Promise<ReleaseRow['rejections']> {
  const { rows } = await client.query<ReleaseRow['rejections'][number]>(
    `select sheet, line, column_name as "column", value, reason from release_rejection where release_id = $1`,
    [releaseId],
  );
  return rows;
}
