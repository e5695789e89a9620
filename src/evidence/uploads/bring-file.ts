import { failed, ok, type Result } from '../../kernel/result.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { type Actor, auditActor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import type { ContentKind } from '../../platform/files/content-kind.ts';
import type { FileRefusal } from '../../platform/files/file-refusal.ts';
import { receiveFile } from '../../platform/files/receive-file.ts';
import { removeFile } from '../../platform/files/remove-file.ts';
import type { StoredFile } from '../../platform/files/stored-file.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { chosenMapping, type ChosenMapping } from './chosen-mapping.ts';
import { findSameUpload, insertUpload } from './upload-store.ts';
import type { UploadServices } from './upload-services.ts';

/** Tables as text, packed or not, and workbooks: what figures are published in. */
export const figureFiles: readonly ContentKind[] = ['table', 'workbook'];

export type BringProblem = { code: 'no-mapping'; key: string } | { code: 'refused'; refusal: FileRefusal };

/**
 * Takes a file of figures an analyst brings and begins to check it. The same content brought again while it waits or is
 * in force leads to the upload there is. The value is the upload's id.
 */
export async function bringFile(
  services: UploadServices,
  actor: Actor,
  given: { name: string; content: AsyncIterable<Uint8Array>; mappingKey: string | null },
): Promise<Result<string, BringProblem>> {
  const mapping = await chosenMapping(services.database, given.mappingKey);
  if (!mapping.ok) return failed({ code: 'no-mapping', key: mapping.problem });
  const { name, content } = given;
  const received = await receiveFile(services, actor, { name, content, taken: figureFiles });
  if (!received.ok) return failed({ code: 'refused', refusal: received.problem });
  const file = received.value;
  const id = uuidv7();
  const begun = await services.runner.start(id, async () => {
    const kept = await keep(services, actor, { id, file, mapping: mapping.value });
    const check = kept === id && file.state === 'cleared';
    const task = { uploadId: id, work: 'check', sha256: file.sha256, by: auditActor(actor) } as const;
    return { value: kept, task: check ? task : null };
  });
  if (begun === null) throw new Error('The server is being stopped.');
  if (begun !== id) await removeFile(services, file.id, auditActor(actor));
  return ok(begun);
}

/** The id of the upload that was made, or of the one there is. */
function keep(
  { database }: UploadServices,
  actor: Actor,
  { id, file, mapping }: { id: string; file: StoredFile; mapping: ChosenMapping },
): Promise<string> {
  return asActor(database, actor, async (transaction) => {
    const same = await findSameUpload(transaction, file.sha256, mapping?.key ?? null);
    if (same !== null) return same;
    const state = file.state === 'cleared' ? 'checking' : 'waiting';
    await insertUpload(transaction, { id, fileId: file.id, mapping, state });
    await recordAudit(transaction, {
      ...auditActor(actor),
      action: 'upload.brought',
      subjectId: id,
      after: { file: file.id, sha256: file.sha256, mapping: mapping?.key ?? null },
    });
    return id;
  });
}
