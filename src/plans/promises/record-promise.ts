import type { Doing } from '../../partnerships/index.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { auditActor } from '../../platform/authorisation/actor.ts';
import type { PromiseTerms } from './promise.ts';

/** Enters into the trail what was done to a promise. */
export async function recordPromise(
  { transaction, actor, partnershipId }: Doing,
  action: string,
  subjectId: string,
  change: { before?: unknown; after?: unknown; why?: string } = {},
): Promise<void> {
  await recordAudit(transaction, {
    ...{ partnershipId, action: `promise.${action}`, subjectId },
    ...change,
    ...auditActor(actor),
  });
}

/** Terms as JSON can hold them. */
export function auditedTerms(terms: PromiseTerms): unknown {
  const { outcomeId, bodyId, words, kind, amountPence, fteHundredths, dueOn } = terms;
  const pence = amountPence === null ? null : String(amountPence);
  return { outcomeId, bodyId, words, kind, amountPence: pence, fteHundredths, dueOn };
}
