import { createHash } from 'node:crypto';
import { auditActor } from '../../platform/authorisation/actor.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import type { Doing } from '../form-at.tsx';

/** Records what was done to something of a meeting, in the transaction in which it was done. */
export function auditMeeting(
  { transaction, actor, partnershipId }: Doing,
  event: { action: string; subjectId: string; before?: unknown; after?: unknown },
): Promise<void> {
  return recordAudit(transaction, { ...auditActor(actor), partnershipId, ...event });
}

/**
 * Stands in the audit trail for words that may name somebody: the trail is never erased, the words can be. Whoever
 * has the words can show that they are the ones that were recorded.
 */
export function sumOfWords(words: string | null): string | null {
  return words === null || words === '' ? null : createHash('sha256').update(words).digest('hex');
}
