import { failed, ok, type Result } from '../../kernel/result.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { type Actor, auditActor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { stepsOf, type Upload, type UploadSteps, type UploadWork } from './upload.ts';
import { beginWork, findUpload } from './upload-store.ts';
import type { UploadServices } from './upload-services.ts';

/**
 * Why nothing was begun: it is not there; somebody works on it; it is in another state by now; the chosen mapping is
 * not there; it waits for the scanner of viruses still.
 */
export type WorkProblem = 'gone' | 'busy' | 'not-now' | 'no-mapping' | 'unscanned';

interface Beginning {
  id: string;
  step: keyof UploadSteps;
  work: UploadWork;
  /** What else belongs into the transaction in which it begins. */
  before?: (transaction: Transaction, upload: Upload) => Promise<WorkProblem | null>;
}

const doing = { check: 'checking', load: 'loading', undo: 'undoing' } as const;

/** Begins work on an upload in the background, where its state allows it and nobody works on it: two who ask begin one. */
export async function beginUploadWork(
  { database, runner }: UploadServices,
  actor: Actor,
  { id, step, work, before }: Beginning,
): Promise<Result<null, WorkProblem>> {
  const begin = async (transaction: Transaction): Promise<Result<Upload, WorkProblem>> => {
    const upload = await findUpload(transaction, id);
    if (!upload) return failed('gone');
    // Our own hold on it makes one that was interrupted look as if it were being worked on.
    const asWas = { ...upload, interrupted: upload.state === doing[work] };
    if (!stepsOf(asWas)[step]) return failed('not-now');
    const problem = (await before?.(transaction, upload)) ?? null;
    if (problem) return failed(problem);
    if (!(await beginWork(transaction, id, [upload.state], doing[work]))) return failed('not-now');
    await recordAudit(transaction, {
      ...auditActor(actor),
      action: `upload.${work}-asked`,
      subjectId: id,
      before: { state: upload.state },
      after: { state: doing[work] },
    });
    return ok(upload);
  };
  const known = await asActor(database, actor, (transaction) => findUpload(transaction, id), {
    readOnly: true,
  });
  if (!known) return failed('gone');
  const begun = await runner.start(id, async () => {
    const value = await asActor(database, actor, begin);
    const task = value.ok
      ? ({ uploadId: id, work, sha256: value.value.sha256, by: auditActor(actor) } as const)
      : null;
    return { value, task };
  });
  if (begun === null) return failed('busy');
  return begun.ok ? ok(null) : begun;
}
