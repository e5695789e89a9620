import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../../partnerships/index.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { PromiseTerms } from './promise.ts';
import { handOn } from './promise-hand.ts';
import { insertPromise } from './promise-store.ts';
import { auditedTerms, recordPromise } from './record-promise.ts';
import { type OpenedPromise, promiseForStep, type StepProblem } from './step-promise.ts';

/**
 * Proposes another promise in the place of a signed one, which holds until both sides have agreed: the partnership's
 * officer, and the body's lead by signing. Returns the id of what is proposed.
 */
export async function renegotiatePromise(
  doing: Doing,
  opened: OpenedPromise,
  terms: Omit<PromiseTerms, 'bodyId'>,
  why: string,
): Promise<Result<string, StepProblem>> {
  const { transaction, partnershipId, today } = doing;
  const found = await promiseForStep(doing, opened, 'renegotiate');
  if (!found.ok) return failed(found.problem);
  const before = found.value;
  // Two sides who propose at the same moment meet here: the second waits, and then finds the first's.
  await transaction.query('select from promise where id = $1 for update', [before.id]);
  const again = await promiseForStep(doing, opened, 'renegotiate');
  if (!again.ok) return again;
  const id = uuidv7();
  const agreedOn = handOn(doing, before).keeps ? today : null;
  const after = { ...terms, bodyId: before.bodyId };
  const replacing = { replacesId: before.id, replacesWhy: why, agreedOn };
  await insertPromise(transaction, { id, partnershipId, proposedOn: today }, after, replacing);
  await recordPromise(doing, 'replacement-proposed', id, {
    before: auditedTerms(before),
    after: { ...replacing, terms: auditedTerms(after) },
  });
  return ok(id);
}
