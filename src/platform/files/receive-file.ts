import { failed, ok, type Result } from '../../kernel/result.ts';
import { type Actor, auditActor } from '../authorisation/actor.ts';
import { asActor } from '../authorisation/as-actor.ts';
import { recordAudit } from '../audit/audit-store.ts';
import { uuidv7 } from '../uuid.ts';
import { holdContents } from './content-lock.ts';
import type { ContentKind } from './content-kind.ts';
import { examineStoredFile } from './examine-stored-file.ts';
import { fileName } from './file-name.ts';
import type { FileRefusal } from './file-refusal.ts';
import type { FileServices } from './file-services.ts';
import { MissingContent } from './file-store.ts';
import type { StoredFile } from './stored-file.ts';
import { insertStoredFile } from './stored-file-store.ts';

export interface GivenFile {
  /** As the browser says. */
  name: string;
  content: AsyncIterable<Uint8Array>;
  /** Kinds that are of use here. */
  taken: readonly ContentKind[];
}

/**
 * Takes a file an actor brings: kept, in quarantine, looked at, and cleared or refused. One whose name or size is
 * wrong is not kept at all. Where the scanner of viruses does not answer, it stays in quarantine.
 */
export async function receiveFile(
  services: FileServices,
  actor: Actor,
  { name, content, taken }: GivenFile,
): Promise<Result<StoredFile, FileRefusal>> {
  const { database, store, largestFile } = services;
  const originalName = fileName(name);
  if (!originalName.ok) return originalName;
  const put = await store.put(content, largestFile);
  if (!put.ok) {
    const megabytes = Math.floor(largestFile / 1024 / 1024);
    return failed(put.problem === 'empty' ? { code: 'empty' } : { code: 'too-large', megabytes });
  }
  const id = uuidv7();
  await asActor(database, actor, async (transaction) => {
    await holdContents(transaction);
    // Somebody may have removed a file of the very same content at this moment.
    if (!(await store.has(put.value.sha256))) throw new MissingContent(put.value.sha256);
    await insertStoredFile(transaction, {
      id,
      ...put.value,
      originalName: originalName.value,
      uploadedBy: actor.accountId,
    });
    await recordAudit(transaction, {
      ...auditActor(actor),
      action: 'file.received',
      subjectId: id,
      after: put.value,
    });
  });
  const file = await examineStoredFile(services, id, taken);
  if (file === null) throw new Error(`File ${id} was removed while it was looked at.`);
  return file.reason ? failed(file.reason) : ok(file);
}
