import { recordAudit } from '../platform/audit/audit-store.ts';
import { auditActor } from '../platform/authorisation/actor.ts';
import type { Doing } from './form-at.tsx';

/** Enters into the trail that a record of a partnership was made (`before` null) or changed. */
export function recordChange(
  { transaction, actor, partnershipId }: Doing,
  subject: 'membership' | 'seat' | 'term' | 'approach' | 'facilitation' | 'contact',
  subjectId: string,
  before: unknown,
  after: unknown,
): Promise<void> {
  return recordAudit(transaction, {
    ...auditActor(actor),
    partnershipId,
    action: `${subject}.${before === null ? 'added' : 'changed'}`,
    subjectId,
    ...(before === null ? {} : { before }),
    after,
  });
}
