import type { Result } from '../../kernel/result.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { beginUploadWork, type WorkProblem } from './begin-upload-work.ts';
import type { UploadServices } from './upload-services.ts';

/** Begins to load what was checked: in the background, once, however often it is asked for. */
export function loadUpload(
  services: UploadServices,
  actor: Actor,
  id: string,
): Promise<Result<null, WorkProblem>> {
  return beginUploadWork(services, actor, { id, step: 'load', work: 'load' });
}
