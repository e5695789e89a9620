import type { AuditEvent } from '../audit/audit-entry.ts';
import { recordAudit } from '../audit/audit-store.ts';
import { transaction } from '../database/database.ts';
import type { FileServices } from './file-services.ts';
import { releaseContent } from './release-content.ts';
import { deleteStoredFile } from './stored-file-store.ts';

/** Removes a file and, where no other has the same, its content. False: there was none. Whoever calls it has asked who may. */
export async function removeFile(
  services: Pick<FileServices, 'database' | 'store'>,
  id: string,
  by: Pick<AuditEvent, 'actor' | 'actingFor' | 'why'>,
): Promise<boolean> {
  const removed = await transaction(services.database, async (open) => {
    const file = await deleteStoredFile(open, id);
    if (file !== null) {
      const before = { sha256: file.sha256, state: file.state };
      await recordAudit(open, { ...by, action: 'file.removed', subjectId: id, before });
    }
    return file;
  });
  if (removed === null) return false;
  await releaseContent(services, removed.sha256);
  return true;
}
