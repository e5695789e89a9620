import { failed, type Result } from '../../kernel/result.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { examineStoredFile } from '../../platform/files/examine-stored-file.ts';
import { beginUploadWork, type WorkProblem } from './begin-upload-work.ts';
import { figureFiles } from './bring-file.ts';
import { chosenMapping } from './chosen-mapping.ts';
import { changeMapping, findUpload } from './upload-store.ts';
import type { UploadServices } from './upload-services.ts';

/** Begins to check an upload once more, by another mapping perhaps. One still in quarantine is scanned first. */
export async function checkUploadAgain(
  services: UploadServices,
  actor: Actor,
  id: string,
  mappingKey: string | null,
): Promise<Result<null, WorkProblem>> {
  const { database } = services;
  const upload = await asActor(database, actor, (transaction) => findUpload(transaction, id), {
    readOnly: true,
  });
  if (!upload) return failed('gone');
  const mapping = await chosenMapping(database, mappingKey);
  if (!mapping.ok) return failed('no-mapping');
  const file = await examineStoredFile(services, upload.fileId, figureFiles);
  if (!file) return failed('gone');
  if (file.state === 'quarantined') return failed('unscanned');
  return beginUploadWork(services, actor, {
    id,
    step: 'checkAgain',
    work: 'check',
    before: async (transaction) => {
      await changeMapping(transaction, id, mapping.value);
      return null;
    },
  });
}
