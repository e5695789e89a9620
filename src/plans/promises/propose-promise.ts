import { failed, ok, type Result } from '../../kernel/result.ts';
import { type Doing, memberBodies } from '../../partnerships/index.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { PromiseTerms } from './promise.ts';
import { handOf } from './promise-hand.ts';
import { insertPromise } from './promise-store.ts';
import { auditedTerms, recordPromise } from './record-promise.ts';

/** Puts a promise before the partner that would make it; it is nobody's yet. Returns its id. */
export async function proposePromise(
  doing: Doing,
  terms: PromiseTerms,
): Promise<Result<string, 'not-yours' | 'no-member'>> {
  const { transaction, actor, partnershipId, today } = doing;
  const { keeps, leads } = handOf(actor, partnershipId, terms.bodyId);
  if (!keeps && !leads) return failed('not-yours');
  const members = await memberBodies(transaction, partnershipId, today);
  if (!members.some(({ id }) => id === terms.bodyId)) return failed('no-member');
  const id = uuidv7();
  await insertPromise(transaction, { id, partnershipId, proposedOn: today }, terms);
  await recordPromise(doing, 'proposed', id, { after: auditedTerms(terms) });
  return ok(id);
}
