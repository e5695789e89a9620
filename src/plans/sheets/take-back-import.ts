import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { recordAudits } from '../../platform/audit/audit-store.ts';
import { auditActor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import type { Database } from '../../platform/database/database.ts';
import { auditDraft } from '../plans/draft-form.tsx';
import { auditNames } from './audit-names.ts';
import { heldOf } from './held-of.ts';
import {
  findImport,
  holdImport,
  markChangesTakenBack,
  markTakenBack,
  readChanges,
  takeSheetTurn,
} from './import-store.ts';
import { markOf } from './mark.ts';
import { say } from './messages/message.ts';
import { planSheets } from './plan-sheets.ts';
import { type PlanState, readPlanState } from './plan-state.ts';
import type { SheetChange } from './sheet-import.ts';
import { type Held, saidColumns, type SheetKind } from './sheet-kind.ts';
import type { WriteRow } from './sheet-writer.ts';
import { sheetWriters } from './sheet-writers.ts';

/**
 * Takes back what a spreadsheet brought: what it made goes, what it changed is as it was before. A record that somebody
 * changed since, or hung something on, stays. The histories keep everything.
 */
export async function takeBackImport(
  doing: Doing,
  database: Database,
  importId: string,
): Promise<Result<{ takenBack: number; stay: number }, 'not-brought-in' | 'moved'>> {
  const { transaction, partnershipId, today, actor } = doing;
  await takeSheetTurn(transaction, partnershipId);
  const found = await findImport(transaction, partnershipId, importId);
  if (found === null || !(await holdImport(transaction, importId, 'brought-in')))
    return failed('not-brought-in');
  const asAt = await markTakenBack(transaction, importId);
  const which = { partnershipId, planId: null, today };
  const now = await readPlanState(transaction, which);
  // What was known then is history, which nobody changes: another transaction reads the same.
  const was = await asActor(database, actor, (queries) => readPlanState(queries, which), {
    ...{ asAt, readOnly: true },
  });
  const changes = await readChanges(transaction, importId);
  const why = say('en', 'taken-back.why', { file: found.fileName });
  const done: string[] = [];
  for (const kind of planSheets.toReversed()) {
    const own = changes.filter(({ sheet }) => sheet === kind.key);
    const back = own.length === 0 ? [] : await takeBack(doing, kind, own, { now, was, why });
    if (back === null) return failed('moved');
    done.push(...back);
  }
  await markChangesTakenBack(transaction, done);
  const counts = { takenBack: done.length, stay: changes.length - done.length };
  await auditDraft(doing, 'sheet.taken-back', importId, { after: counts });
  const back = new Set(done);
  await recordAudits(
    transaction,
    { ...auditActor(actor), partnershipId },
    changes
      .filter(({ id }) => back.has(id))
      .map(({ sheet, recordId, line }) => ({
        action: auditNames[sheet].takenBack,
        subjectId: recordId,
        after: { import: importId, line },
      })),
  );
  return ok(counts);
}

/** Ids of the changes that were taken back; null where somebody changed one of the records at this moment. */
async function takeBack(
  doing: Doing,
  kind: SheetKind,
  changes: readonly SheetChange[],
  { now, was, why }: { now: PlanState; was: PlanState; why: string },
): Promise<string[] | null> {
  const writer = sheetWriters[kind.key];
  const heldNow = heldById(kind, now);
  const heldBefore = heldById(kind, was);
  const columns = saidColumns(kind);
  const untouched = changes.filter(({ recordId, mark }) => {
    const held = heldNow.get(recordId);
    return held !== undefined && markOf(held.values, columns) === mark;
  });
  const made = untouched.filter((change) => change.made);
  const loose = new Set(
    await writer.loose(
      doing,
      made.map(({ recordId }) => recordId),
    ),
  );
  const going = made.filter(({ recordId }) => loose.has(recordId));
  await writer.remove(
    doing,
    going.map(({ recordId }) => recordId),
  );
  const back = untouched.flatMap((change): { change: SheetChange; row: WriteRow }[] => {
    const [held, before] = [heldNow.get(change.recordId), heldBefore.get(change.recordId)];
    if (change.made || !held || !before || isTaken(before, now)) return [];
    return [{ change, row: { id: held.id, version: held.version, values: { ...before.values, why } } }];
  });
  if (back.length > 0) {
    const rows = back.map(({ row }) => row);
    if ((await writer.change(doing, rows)) !== rows.length) return null;
  }
  return [...going, ...back.map(({ change }) => change)].map(({ id }) => id);
}

/** Whether another action took the reference that this one had. */
function isTaken({ id, values }: Held, { references }: PlanState): boolean {
  const by = references.get(values['reference'] ?? '');
  return by !== undefined && by !== id;
}

function heldById(kind: SheetKind, state: PlanState): Map<string, Held> {
  return new Map(heldOf(kind, state).map((held) => [held.id, held]));
}
