import { failed, ok, type Result } from '../../kernel/result.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { type Actor, auditActor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { removeFile } from '../../platform/files/remove-file.ts';
import type { WorkProblem } from './begin-upload-work.ts';
import { stepsOf } from './upload.ts';
import { deleteUpload, findUpload } from './upload-store.ts';
import type { UploadServices } from './upload-services.ts';

/** Takes back a file that was not loaded: it and its content are gone, and the trail says so. */
export async function withdrawUpload(
  services: UploadServices,
  actor: Actor,
  id: string,
): Promise<Result<null, WorkProblem>> {
  const { database, runner } = services;
  const known = await asActor(database, actor, (transaction) => findUpload(transaction, id), {
    readOnly: true,
  });
  if (!known) return failed('gone');
  const withdrawn = await runner.start(id, async () => {
    const value = await asActor(
      database,
      actor,
      async (transaction): Promise<Result<string, WorkProblem>> => {
        const upload = await findUpload(transaction, id);
        if (!upload) return failed('gone');
        if (!stepsOf({ ...upload, interrupted: ['checking', 'loading'].includes(upload.state) }).withdraw)
          return failed('not-now');
        await deleteUpload(transaction, id);
        await recordAudit(transaction, {
          ...auditActor(actor),
          action: 'upload.withdrawn',
          subjectId: id,
          before: { state: upload.state, file: upload.fileId },
        });
        return ok(upload.fileId);
      },
    );
    return { value, task: null };
  });
  if (withdrawn === null) return failed('busy');
  if (!withdrawn.ok) return withdrawn;
  await removeFile(services, withdrawn.value, auditActor(actor));
  return ok(null);
}
