import type { Result } from '../../kernel/result.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { beginUploadWork, type WorkProblem } from './begin-upload-work.ts';
import type { UploadServices } from './upload-services.ts';

/** Begins to bring back the figures that were in force before an upload was loaded, as a new release. */
export function undoUpload(
  services: UploadServices,
  actor: Actor,
  id: string,
): Promise<Result<null, WorkProblem>> {
  return beginUploadWork(services, actor, { id, step: 'undo', work: 'undo' });
}
