import type { Queries } from '../../platform/database/database.ts';
import type { Mapping } from '../loading/mapping.ts';
import type { Recognised, Upload, UploadCell, UploadPreview, UploadState } from './upload.ts';
import { isHeld } from './upload-lock.ts';

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const selected = `
  select u.id, u.file_id as "fileId", f.original_name as "fileName", f.sha256, f.bytes::float8 as bytes,
         f.media_type as "mediaType", f.reason as refusal, f.uploaded_by as "uploadedBy",
         a.name as "uploaderName",
         u.mapping_key as "mappingKey", case when f.state = 'refused' then 'refused' else u.state end as state,
         u.state in ('checking', 'loading', 'undoing') and not ${isHeld('u.id')} as interrupted,
         u.rows_read::float8 as "rowsRead", u.fraction, u.recognised, u.preview, u.problem,
         (select count(*)::int from upload_cell c where c.upload_id = u.id and fatal) as faults,
         (select count(*)::int from upload_cell c where c.upload_id = u.id and not fatal) as "leftOut",
         u.release_id as "releaseId", coalesce(r.superseded_at is null, false) as "inForce",
         (with recursive copy as (
            select id, superseded_at from release where restores = u.release_id
            union select of_copy.id, of_copy.superseded_at from release of_copy join copy on of_copy.restores = copy.id)
          select id from copy where superseded_at is null) as "broughtBackBy",
         u.undone_by as "undoneBy", ${instant('u.created_at')} as "createdAt", ${instant('u.changed_at')} as "changedAt"
    from upload u join stored_file f on f.id = u.file_id left join release r on r.id = u.release_id
    left join account a on a.id = f.uploaded_by`;

/** Null: there is none, or this actor may not know of it. */
export async function findUpload({ query }: Queries, id: string): Promise<Upload | null> {
  const { rows } = await query<Upload>(`${selected} where u.id = $1`, [id]);
  return rows[0] ?? null;
}

/** Newest first. */
export async function listUploads({ query }: Queries, limit: number, offset: number): Promise<Upload[]> {
  const { rows } = await query<Upload>(`${selected} order by u.id desc limit $1 offset $2`, [limit, offset]);
  return rows;
}

export async function countUploads({ query }: Queries): Promise<number> {
  const { rows } = await query<{ count: number }>('select count(*)::int as count from upload');
  return rows[0]?.count ?? 0;
}

/** One of the same content, read in the same way, that is still to be loaded or in force; whoever asks holds its lock. */
export async function findSameUpload(
  { query }: Queries,
  sha256: string,
  mappingKey: string | null,
): Promise<string | null> {
  await query('select pg_advisory_xact_lock(53, hashtext($1))', [sha256]);
  const { rows } = await query<{ id: string }>(
    `select u.id from upload u join stored_file f on f.id = u.file_id left join release r on r.id = u.release_id
      where f.sha256 = $1 and u.mapping_key is not distinct from $2
        and (u.state in ('waiting', 'checking', 'checked', 'loading') or (u.state = 'loaded' and r.superseded_at is null))
      order by u.id limit 1`,
    [sha256, mappingKey],
  );
  return rows[0]?.id ?? null;
}

export interface NewUpload {
  id: string;
  fileId: string;
  mapping: { key: string; specification: Mapping } | null;
  state: 'waiting' | 'checking';
}

export async function insertUpload(
  { query }: Queries,
  { id, fileId, mapping, state }: NewUpload,
): Promise<void> {
  await query('insert into upload (id, file_id, mapping_key, mapping, state) values ($1, $2, $3, $4, $5)', [
    id,
    fileId,
    mapping?.key ?? null,
    mapping === null ? null : JSON.stringify(mapping.specification),
    state,
  ]);
}

/** Begins work on it, if it still is in one of these states. */
export async function beginWork(
  { query }: Queries,
  id: string,
  from: readonly UploadState[],
  to: 'checking' | 'loading' | 'undoing',
): Promise<boolean> {
  const { rowCount } = await query(
    `update upload set state = $3, rows_read = 0, fraction = 0, problem = null, changed_at = now()
      where id = $1 and state = any($2)`,
    [id, from, to],
  );
  return rowCount === 1;
}

export async function changeMapping(
  { query }: Queries,
  id: string,
  mapping: { key: string; specification: Mapping } | null,
): Promise<void> {
  await query('update upload set mapping_key = $2, mapping = $3 where id = $1', [
    id,
    mapping?.key ?? null,
    mapping === null ? null : JSON.stringify(mapping.specification),
  ]);
}

/** False: there was none. */
export async function deleteUpload({ query }: Queries, id: string): Promise<boolean> {
  const { rowCount } = await query('delete from upload where id = $1', [id]);
  return rowCount === 1;
}

export async function storeProgress(
  { query }: Queries,
  id: string,
  rowsRead: number,
  fraction: number,
): Promise<void> {
  await query('update upload set rows_read = $2, fraction = $3 where id = $1', [id, rowsRead, fraction]);
}

export interface UploadEnd {
  state: 'checked' | 'unusable' | 'unchanged' | 'failed' | 'loaded' | 'undone';
  recognised?: Recognised | null;
  preview?: UploadPreview | null;
  problem?: string;
  releaseId?: number;
  undoneBy?: number;
}

/** How work on it ended; what is not named stays as it was. */
export async function endWork({ query }: Queries, id: string, end: UploadEnd): Promise<void> {
  const json = (value: object | null | undefined) =>
    value === null || value === undefined ? null : JSON.stringify(value);
  await query(
    `update upload set state = $2, recognised = case when $3 then $4::jsonb else recognised end,
            preview = case when $5 then $6::jsonb else preview end, problem = $7,
            release_id = coalesce($8, release_id), undone_by = coalesce($9, undone_by),
            fraction = 1, changed_at = now()
      where id = $1`,
    [
      id,
      end.state,
      end.recognised !== undefined,
      json(end.recognised),
      end.preview !== undefined,
      json(end.preview),
      end.problem ?? null,
      end.releaseId ?? null,
      end.undoneBy ?? null,
    ],
  );
}

/** The work ended in a way nobody foresaw; `reference` finds it in the logs. What had ended by then stays. */
export async function failWork({ query }: Queries, id: string, reference: string): Promise<void> {
  await query(
    `update upload set state = 'failed', problem = $2, changed_at = now()
      where id = $1 and state in ('checking', 'loading', 'undoing')`,
    [id, reference],
  );
}

/** In file order; at most `limit`, the fatal ones first. */
export async function readCells({ query }: Queries, id: string, limit: number): Promise<UploadCell[]> {
  const { rows } = await query<UploadCell>(
    `select fatal, sheet, line, column_name as "column", value, reason from upload_cell
      where upload_id = $1 order by fatal desc, position limit $2`,
    [id, limit],
  );
  return rows;
}

/** In place of those there were. */
export async function storeCells(
  { query }: Queries,
  id: string,
  cells: readonly UploadCell[],
): Promise<void> {
  await query('delete from upload_cell where upload_id = $1', [id]);
  await query(
    `insert into upload_cell (upload_id, position, fatal, sheet, line, column_name, value, reason)
     select $1, cell.* from unnest($2::int[], $3::bool[], $4::text[], $5::int[], $6::text[], $7::text[], $8::text[]) as cell`,
    [
      id,
      cells.map((_, position) => position),
      cells.map(({ fatal }) => fatal),
      cells.map(({ sheet }) => sheet),
      cells.map(({ line }) => line),
      cells.map(({ column }) => column),
      // PostgreSQL keeps no NUL in a text.
      cells.map(({ value }) => value?.replaceAll('\0', '␀') ?? null),
      cells.map(({ reason }) => reason),
    ],
  );
}
