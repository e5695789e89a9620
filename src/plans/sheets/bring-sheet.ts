import { failed, ok, type Result } from '../../kernel/result.ts';
import { auditActor, type Actor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { ContentKind } from '../../platform/files/content-kind.ts';
import type { FileRefusal } from '../../platform/files/file-refusal.ts';
import { receiveFile } from '../../platform/files/receive-file.ts';
import { removeFile } from '../../platform/files/remove-file.ts';
import type { StoredFile } from '../../platform/files/stored-file.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { readPlan } from '../plans/plan-store.ts';
import { findSameOpen, insertImport, letGoOfOld } from './import-store.ts';
import { findMapping } from './mapping-store.ts';
import type { TablesProblem } from './read-tables.ts';
import type { SheetServices } from './sheet-services.ts';
import { readSelf, type SelfProblem, type WorkbookSelf } from './workbook-self.ts';

/** What trackers are kept in. */
const sheetFiles: readonly ContentKind[] = ['table', 'workbook'];

/** Days after which the content of a spreadsheet goes: one that waits with it. */
const daysKept = 30;

export type BringSheetProblem =
  | { problem: 'refused'; refusal: FileRefusal }
  /** The scanner of viruses does not answer. */
  | { problem: 'unscanned' }
  | TablesProblem
  | Exclude<SelfProblem, { problem: 'no-self' }>
  | { problem: 'no-rows' }
  | { problem: 'other-partnership'; partnership: string }
  | { problem: 'no-plan'; plan: string }
  | { problem: 'no-mapping' };

/**
 * Takes a spreadsheet somebody brings, to be looked at: Commonty's own workbook by what it says of itself, any other as a
 * tracker. What cannot be used is not kept. The same content brought again while it waits leads to what there is.
 */
export async function bringSheet(
  services: SheetServices,
  actor: Actor,
  to: { partnershipId: number; code: string },
  given: { name: string; content: AsyncIterable<Uint8Array>; mappingId: string | null },
): Promise<Result<string, BringSheetProblem>> {
  const { name, content, mappingId } = given;
  const received = await receiveFile(services.files, actor, { name, content, taken: sheetFiles });
  if (!received.ok) return failed({ problem: 'refused', refusal: received.problem });
  const file = received.value;
  const known = await whatItIs(services, actor, to, file, mappingId);
  const kept = known.ok
    ? ok(
        await asActor(services.database, actor, (open) =>
          keep(open, actor, to.partnershipId, file, known.value),
        ),
      )
    : known;
  if (!kept.ok || !kept.value.made) await removeFile(services.files, file.id, auditActor(actor));
  const old = await asActor(services.database, actor, (open) => letGoOfOld(open, to.partnershipId, daysKept));
  for (const id of old) await removeFile(services.files, id, auditActor(actor));
  return kept.ok ? ok(kept.value.id) : kept;
}

type Known = { self: WorkbookSelf } | { mappingId: string | null };

async function whatItIs(
  { tables, database }: SheetServices,
  actor: Actor,
  { partnershipId, code }: { partnershipId: number; code: string },
  { sha256, state, originalName }: StoredFile,
  mappingId: string | null,
): Promise<Result<Known, BringSheetProblem>> {
  if (state !== 'cleared') return failed({ problem: 'unscanned' });
  const read = await tables(sha256, originalName);
  if (!read.ok) return read;
  const self = readSelf(read.value);
  if (!self.ok && self.problem.problem !== 'no-self') return failed(self.problem);
  return asActor(
    database,
    actor,
    async (queries): Promise<Result<Known, BringSheetProblem>> => {
      if (!self.ok) {
        if (read.value.every(({ rows }) => rows.length < 2)) return failed({ problem: 'no-rows' });
        const known = mappingId === null || (await findMapping(queries, mappingId)) !== null;
        return known ? ok({ mappingId }) : failed({ problem: 'no-mapping' });
      }
      const { planId, partnership, plan } = self.value;
      if (self.value.code !== code) return failed({ problem: 'other-partnership', partnership });
      const there = await readPlan(queries, { partnershipId, id: planId });
      return there === null ? failed({ problem: 'no-plan', plan }) : ok({ self: self.value });
    },
    { readOnly: true },
  );
}

async function keep(
  transaction: Queries,
  actor: Actor,
  partnershipId: number,
  { id: fileId, sha256, originalName }: StoredFile,
  known: Known,
): Promise<{ id: string; made: boolean }> {
  const mappingId = 'mappingId' in known ? known.mappingId : null;
  const same = await findSameOpen(transaction, partnershipId, { sha256, mappingId });
  if (same !== null) return { id: same, made: false };
  const id = uuidv7();
  const self = 'self' in known ? known.self : null;
  await insertImport(transaction, {
    ...{ id, partnershipId, fileId, mappingId, planId: self?.planId ?? null, copy: self?.copy ?? null },
    ...{ fileName: [...originalName].slice(0, 300).join(''), by: actor.accountId },
  });
  await recordAudit(transaction, {
    ...{ ...auditActor(actor), partnershipId, action: 'sheet.brought', subjectId: id },
    after: { file: fileId, sha256, plan: self?.planId ?? null, mapping: mappingId },
  });
  return { id, made: true };
}
