import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { auditActor } from '../../platform/authorisation/actor.ts';
import { recordAudits } from '../../platform/audit/audit-store.ts';
import { auditNames } from './audit-names.ts';
import { auditDraft } from '../plans/draft-form.tsx';
import { endBringing, findImport, holdImport, insertChanges, takeSheetTurn } from './import-store.ts';
import { judgeImport, type JudgeProblem } from './judge-import.ts';
import type { JudgedRow } from './judge-rows.ts';
import { planSheets } from './plan-sheets.ts';
import type { SheetServices } from './sheet-services.ts';
import { sheetWriters } from './sheet-writers.ts';

export type BringInProblem =
  | JudgeProblem
  | { problem: 'not-open' }
  /** Something changed since it was looked at. */
  | { problem: 'moved' }
  /** Some rows are wrong, and nobody said to go without them. */
  | { problem: 'some-refused' }
  | { problem: 'nothing' };

export interface BringInWish {
  importId: string;
  /** Of what was looked at. */
  fingerprint: number;
  /** Go without the rows that are refused. */
  without: boolean;
  /** Write what the sheet says where somebody else changed the record meanwhile. */
  overwrite: boolean;
}

/** Writes what a spreadsheet says, all of what was looked at and agreed to, or nothing. */
export async function bringInImport(
  doing: Doing,
  services: Pick<SheetServices, 'tables'>,
  { importId, fingerprint, without, overwrite }: BringInWish,
): Promise<Result<null, BringInProblem>> {
  const { transaction, partnershipId, today, actor } = doing;
  await takeSheetTurn(transaction, partnershipId);
  const found = await findImport(transaction, partnershipId, importId);
  if (found === null || !(await holdImport(transaction, importId, 'open')))
    return failed({ problem: 'not-open' });
  const judged = await judgeImport(transaction, services, found, { partnershipId, today });
  if (!judged.ok) return judged;
  const { rows, counts, total } = judged.value;
  if (judged.value.fingerprint !== fingerprint) return failed({ problem: 'moved' });
  if (total.refused > 0 && !without) return failed({ problem: 'some-refused' });
  const written = rows.filter(
    ({ verdict }) => verdict === 'new' || verdict === 'changed' || (verdict === 'conflict' && overwrite),
  );
  if (written.length === 0) return failed({ problem: 'nothing' });
  if (!(await write(doing, written))) return failed({ problem: 'moved' });
  await insertChanges(
    transaction,
    { partnershipId, importId },
    written.map(({ kind, line, id, before, marks }) => ({
      ...{ id: uuidv7(), sheet: kind.key, line, recordId: id, made: before === null },
      ...{ mark: marks.whole, readMark: marks.read },
    })),
  );
  await endBringing(transaction, importId, { counts, by: actor.accountId });
  await auditDraft(doing, 'sheet.brought-in', importId, { after: { counts, written: written.length } });
  await recordAudits(
    transaction,
    { ...auditActor(actor), partnershipId },
    written.map(({ kind, id, line, before, changed, values }) => ({
      action: auditNames[kind.key][before === null ? 'made' : 'changed'],
      // What is said of an action, and its steps, stand in the trail of the action.
      subjectId: values['action'] ?? id,
      after: { import: importId, sheet: kind.name, line, record: id, columns: changed },
    })),
  );
  return ok(null);
}

/** False where somebody was quicker with one of the records. */
async function write(doing: Doing, rows: readonly JudgedRow[]): Promise<boolean> {
  for (const { key } of planSheets) {
    const own = rows.filter(({ kind }) => kind.key === key);
    const made = own.filter(({ before }) => before === null);
    const changed = own.filter(({ before }) => before !== null);
    const writeRow = ({ id, before, values }: JudgedRow) => ({ id, version: before?.version ?? 0, values });
    const writer = sheetWriters[key];
    if (made.length > 0 && (await writer.add(doing, made.map(writeRow))) !== made.length) return false;
    if (changed.length > 0 && (await writer.change(doing, changed.map(writeRow))) !== changed.length)
      return false;
  }
  return true;
}
