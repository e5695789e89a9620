import type { Doing } from '../../partnerships/index.ts';
import { recordAudit } from '../../platform/audit/audit-store.ts';
import { auditActor } from '../../platform/authorisation/actor.ts';

/** Enters into the trail what was done to an action. */
export async function recordAction(
  { transaction, actor, partnershipId }: Doing,
  action: string,
  subjectId: string,
  change: { before?: unknown; after?: unknown } = {},
): Promise<void> {
  await recordAudit(transaction, {
    ...{ partnershipId, action: `action.${action}`, subjectId },
    ...change,
    ...auditActor(actor),
  });
}
