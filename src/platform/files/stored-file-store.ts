import type { Queries } from '../database/database.ts';
import type { FileRefusal } from './file-refusal.ts';
import type { StoredContent } from './file-store.ts';
import type { StoredFile } from './stored-file.ts';

const columns = `id, sha256, bytes::float8 as bytes, original_name as "originalName", media_type as "mediaType",
  uploaded_by as "uploadedBy", to_char(uploaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "uploadedAt",
  state, reason`;

/** Null: there is none, or this actor may not know of it. */
export async function findStoredFile({ query }: Queries, id: string): Promise<StoredFile | null> {
  const { rows } = await query<StoredFile>(`select ${columns} from stored_file where id = $1`, [id]);
  return rows[0] ?? null;
}

export async function insertStoredFile(
  { query }: Queries,
  file: StoredContent & { id: string; originalName: string; uploadedBy: string },
): Promise<void> {
  await query(
    'insert into stored_file (id, sha256, bytes, original_name, uploaded_by) values ($1, $2, $3, $4, $5)',
    [file.id, file.sha256, file.bytes, file.originalName, file.uploadedBy],
  );
}

/** False: somebody has settled it already, or it is gone. */
export async function clearStoredFile({ query }: Queries, id: string, mediaType: string): Promise<boolean> {
  const { rowCount } = await query(
    `update stored_file set state = 'cleared', media_type = $2 where id = $1 and state = 'quarantined'`,
    [id, mediaType],
  );
  return rowCount === 1;
}

/** False: somebody has settled it already, or it is gone. */
export async function refuseStoredFile(
  { query }: Queries,
  id: string,
  reason: FileRefusal,
): Promise<boolean> {
  const { rowCount } = await query(
    `update stored_file set state = 'refused', reason = $2 where id = $1 and state = 'quarantined'`,
    [id, JSON.stringify(reason)],
  );
  return rowCount === 1;
}

/** Null: there was none. */
export async function deleteStoredFile({ query }: Queries, id: string): Promise<StoredFile | null> {
  const { rows } = await query<StoredFile>(`delete from stored_file where id = $1 returning ${columns}`, [
    id,
  ]);
  return rows[0] ?? null;
}

/** Whether any file that may still be opened has this content. */
export async function isContentWanted({ query }: Queries, sha256: string): Promise<boolean> {
  const { rows } = await query(`select from stored_file where sha256 = $1 and state <> 'refused' limit 1`, [
    sha256,
  ]);
  return rows.length > 0;
}

/** Every content that files refer to, in order; none where the tables are older than files are. */
export async function wantedContents({ query }: Queries): Promise<StoredContent[]> {
  const { rows: tables } = await query<{ there: boolean }>(
    `select to_regclass('stored_file') is not null as there`,
  );
  if (!tables[0]?.there) return [];
  const { rows } = await query<StoredContent>(
    `select distinct sha256, bytes::float8 as bytes from stored_file where state <> 'refused' order by sha256`,
  );
  return rows;
}
