import { createHash } from 'node:crypto';
import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Queries } from '../../platform/database/database.ts';
import { readLeftMarks } from './import-store.ts';
import { judgePlan } from './judge-plan.ts';
import { followStates } from './follow-states.ts';
import type { JudgedRow, Judging, RawSheet, Verdict } from './judge-rows.ts';
import { findMapping } from './mapping-store.ts';
import type { Names } from './names.ts';
import { namesOf } from './names-of-state.ts';
import { ownSheets, type SheetNote } from './own-sheets.ts';
import { readPlanState } from './plan-state.ts';
import { readNewestVersion } from './state-store.ts';
import { readSelf } from './workbook-self.ts';
import type { FileTable, TablesProblem } from './read-tables.ts';
import { rowId } from './row-id.ts';
import type { SheetImport, VerdictCounts } from './sheet-import.ts';
import type { SheetServices } from './sheet-services.ts';
import { type SheetKey, sheetKeys } from './sheet-kind.ts';
import { type TrackerProblem, trackerSheets } from './tracker-sheets.ts';

/** What a spreadsheet would do, as things are now. */
export interface Judgement {
  rows: readonly JudgedRow[];
  names: Names;
  sheets: readonly RawSheet[];
  notes: readonly SheetNote[];
  counts: Partial<Record<SheetKey, VerdictCounts>>;
  total: VerdictCounts;
  /** Of all that would be written: another once anything in it is another. */
  fingerprint: number;
}

/** gone: its content was thrown away. unmapped: nobody said which column of it is which. */
export type JudgeProblem = TablesProblem | TrackerProblem | { problem: 'gone' | 'unmapped' };

/** Reads a spreadsheet again and judges it by the records as they are. Nothing is written. */
export async function judgeImport(
  queries: Queries,
  services: Pick<SheetServices, 'tables'>,
  one: SheetImport,
  { partnershipId, today }: { partnershipId: number; today: string },
): Promise<Result<Judgement, JudgeProblem>> {
  const { sha256, planId } = one;
  if (sha256 === null) return failed({ problem: 'gone' });
  const tables = await services.tables(sha256, one.fileName);
  if (!tables.ok) return tables;
  const state = await readPlanState(queries, { partnershipId, planId, today });
  const names = namesOf(state);
  if (planId === null) for (const { id, name } of state.actions) names.actions.alias(id, name);
  const own = planId !== null;
  const mapping = own || one.mappingId === null ? null : await findMapping(queries, one.mappingId);
  if (!own && mapping === null) return failed({ problem: 'unmapped' });
  const read =
    mapping === null
      ? ok(ownSheets(tables.value))
      : trackerSheets(tables.value, mapping, { today, name: one.mappingName ?? '' });
  if (!read.ok) return read;
  const { sheets } = read.value;
  const notes = [
    ...read.value.notes,
    ...(planId === null ? [] : await publishedSince(queries, planId, tables.value)),
  ];
  const left = await readLeftMarks(queries, partnershipId, one);
  const judging: Judging = {
    ...{ state, names, own, left },
    newId: (sheet, line) => rowId(one.id, sheet, line),
  };
  const rows = followStates(judgePlan(sheets, judging), judging);
  const counts: Judgement['counts'] = {};
  for (const key of sheetKeys)
    if (sheets.some(({ kind }) => kind.key === key) || rows.some(({ kind }) => kind.key === key))
      counts[key] = countsOf(rows.filter(({ kind }) => kind.key === key));
  return ok({
    ...{ rows, names, sheets, notes, counts },
    total: countsOf(rows),
    fingerprint: fingerprintOf(rows),
  });
}

/** Whether the plan was published again since the workbook was downloaded. */
async function publishedSince(
  queries: Queries,
  planId: string,
  tables: readonly FileTable[],
): Promise<SheetNote[]> {
  const self = readSelf(tables);
  const now = await readNewestVersion(queries, planId);
  return self.ok && now !== null && now !== self.value.inForce
    ? [{ note: 'published-since', was: self.value.inForce ?? 0, now }]
    : [];
}

function countsOf(rows: readonly JudgedRow[]): VerdictCounts {
  const counts: Record<Verdict, number> = { new: 0, changed: 0, same: 0, refused: 0, conflict: 0 };
  for (const { verdict } of rows) counts[verdict] += 1;
  return counts;
}

/** Below a thousand million, as a form carries a version. */
function fingerprintOf(rows: readonly JudgedRow[]): number {
  const hash = createHash('sha256');
  for (const { kind, line, verdict, before, marks } of rows)
    hash.update(`${kind.key} ${line} ${verdict} ${before?.id} ${before?.version} ${marks.whole}\n`);
  return hash.digest().readUInt32BE(0) % 1_000_000_000;
}
