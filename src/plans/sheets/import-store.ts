import type { Queries } from '../../platform/database/database.ts';
import type { SheetImport, SheetChange } from './sheet-import.ts';

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const selected = `select i.id, i.file_id as "fileId", f.sha256, i.file_name as "fileName", i.plan_id as "planId",
    i.copy, i.mapping_id as "mappingId", m.name as "mappingName", i.state, a.name as by,
    ${instant('i.created_at')} as "createdAt", ${instant('i.brought_in_at')} as "broughtInAt",
    ${instant('i.taken_back_at')} as "takenBackAt", i.counts
  from sheet_import i left join stored_file f on f.id = i.file_id and f.state = 'cleared'
  left join sheet_mapping m on m.id = i.mapping_id
  left join account a on a.id = i.brought_by`;

export async function findImport(
  { query }: Queries,
  partnershipId: number,
  id: string,
): Promise<SheetImport | null> {
  const { rows } = await query<SheetImport>(`${selected} where i.partnership_id = $1 and i.id = $2`, [
    partnershipId,
    id,
  ]);
  return rows[0] ?? null;
}

/** Newest first. */
export async function listImports(
  { query }: Queries,
  partnershipId: number,
  { limit, offset }: { limit: number; offset: number },
): Promise<SheetImport[]> {
  const { rows } = await query<SheetImport>(
    `${selected} where i.partnership_id = $1 order by i.created_at desc, i.id desc limit $2 offset $3`,
    [partnershipId, limit, offset],
  );
  return rows;
}

export async function countImports({ query }: Queries, partnershipId: number): Promise<number> {
  const { rows } = await query<{ count: number }>(
    'select count(*)::integer as count from sheet_import where partnership_id = $1',
    [partnershipId],
  );
  return rows[0]?.count ?? 0;
}

/** One of the same content, read the same way, that waits to be brought in. */
export async function findSameOpen(
  { query }: Queries,
  partnershipId: number,
  { sha256, mappingId }: { sha256: string; mappingId: string | null },
): Promise<string | null> {
  const { rows } = await query<{ id: string }>(
    `select i.id from sheet_import i join stored_file f on f.id = i.file_id
      where i.partnership_id = $1 and f.sha256 = $2 and i.state = 'open'
        and ($3::uuid is null or i.mapping_id is not distinct from $3) order by i.created_at desc limit 1`,
    [partnershipId, sha256, mappingId],
  );
  return rows[0]?.id ?? null;
}

export interface NewImport {
  id: string;
  partnershipId: number;
  fileId: string;
  fileName: string;
  planId: string | null;
  copy: string | null;
  mappingId: string | null;
  by: string;
}

export async function insertImport({ query }: Queries, made: NewImport): Promise<void> {
  await query(
    `insert into sheet_import (id, partnership_id, file_id, file_name, plan_id, copy, mapping_id, state, brought_by)
     values ($1, $2, $3, $4, $5, $6, $7, 'open', $8)`,
    [
      ...[made.id, made.partnershipId, made.fileId, made.fileName, made.planId, made.copy],
      ...[made.mappingId, made.by],
    ],
  );
}

/** Locks it until the transaction ends, so that it is brought in, or taken back, once. False where it is not in this state. */
export async function holdImport(
  { query }: Queries,
  id: string,
  state: SheetImport['state'],
): Promise<boolean> {
  const { rows } = await query('select from sheet_import where id = $1 and state = $2 for update', [
    id,
    state,
  ]);
  return rows.length === 1;
}

/** One spreadsheet of a partnership at a time is written. */
export async function takeSheetTurn({ query }: Queries, partnershipId: number): Promise<void> {
  await query('select pg_advisory_xact_lock(54, $1)', [partnershipId]);
}

export async function endBringing(
  { query }: Queries,
  id: string,
  { counts, by }: { counts: SheetImport['counts']; by: string },
): Promise<void> {
  await query(
    `update sheet_import set state = 'brought-in', brought_in_at = recording_at(), counts = $2, brought_by = $3
      where id = $1`,
    [id, JSON.stringify(counts), by],
  );
}

/** The moment just before it was brought in, for reading what was known then. */
export async function markTakenBack({ query }: Queries, id: string): Promise<string> {
  const { rows } = await query<{ before: string }>(
    `update sheet_import set state = 'taken-back', taken_back_at = recording_at() where id = $1
     returning to_char((brought_in_at - interval '1 microsecond') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as before`,
    [id],
  );
  return rows[0]?.before ?? '';
}

export async function setImportMapping({ query }: Queries, id: string, mappingId: string): Promise<void> {
  await query(`update sheet_import set mapping_id = $2 where id = $1 and state = 'open'`, [id, mappingId]);
}

/** Files of spreadsheets nobody has looked at for so long; those that still wait go at once. */
export async function letGoOfOld({ query }: Queries, partnershipId: number, days: number): Promise<string[]> {
  const { rows } = await query<{ fileId: string }>(
    `with old as (select id, file_id, state from sheet_import
                   where partnership_id = $1 and file_id is not null
                     and coalesce(brought_in_at, created_at) < now() - make_interval(days => $2)),
          gone as (delete from sheet_import where id in (select id from old where state = 'open') returning id)
     select file_id as "fileId" from old`,
    [partnershipId, days],
  );
  return rows.map(({ fileId }) => fileId);
}

/** False where it is not open any more. */
export async function deleteOpenImport({ query }: Queries, id: string): Promise<boolean> {
  const { rowCount } = await query(`delete from sheet_import where id = $1 and state = 'open'`, [id]);
  return rowCount === 1;
}

export async function insertChanges(
  { query }: Queries,
  to: { partnershipId: number; importId: string },
  changes: readonly (Omit<SheetChange, 'takenBack'> & { readMark: string })[],
): Promise<void> {
  await query(
    `insert into sheet_change (id, partnership_id, import_id, sheet, line, record_id, made, mark, read_mark)
     select one.id, $1, $2, one.sheet, one.line, one."recordId", one.made, one.mark, one."readMark"
       from jsonb_to_recordset($3) as one (id uuid, sheet text, line integer, "recordId" uuid, made boolean, mark text,
                                           "readMark" text)`,
    [to.partnershipId, to.importId, JSON.stringify(changes)],
  );
}

/** In the order of the file. */
export async function readChanges({ query }: Queries, importId: string): Promise<SheetChange[]> {
  const { rows } = await query<SheetChange>(
    `select id, sheet, line, record_id as "recordId", made, mark, taken_back as "takenBack" from sheet_change
      where import_id = $1 order by id`,
    [importId],
  );
  return rows;
}

export async function markChangesTakenBack({ query }: Queries, ids: readonly string[]): Promise<void> {
  await query('update sheet_change set taken_back = true where id = any ($1::uuid[])', [ids]);
}

/** Marks under which this copy of a workbook, or this tracker, last left each record. */
export async function readLeftMarks(
  { query }: Queries,
  partnershipId: number,
  of: Pick<SheetImport, 'copy' | 'mappingId'>,
): Promise<Map<string, { whole: string; read: string }>> {
  const { rows } = await query<{ id: string; whole: string; read: string }>(
    `select distinct on (record_id) record_id as id, c.mark as whole, read_mark as read
       from sheet_change c join sheet_import i on i.id = c.import_id
      where c.partnership_id = $1 and not c.taken_back and i.state = 'brought-in'
        and (i.copy = $2 or i.mapping_id = $3) order by record_id, c.id desc`,
    [partnershipId, of.copy, of.mappingId],
  );
  return new Map(rows.map(({ id, whole, read }) => [id, { whole, read }]));
}
