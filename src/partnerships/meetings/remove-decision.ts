import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../form-at.tsx';
import { auditedDecision } from './audited-decision.ts';
import { auditMeeting } from './audit-meeting.ts';
import { deleteDecision, readDecisions } from './decision-store.ts';
import { type NotOpen, openMinutes } from './open-minutes.ts';

/** Takes away a decision that was written down by mistake, before the minutes are agreed. */
export async function removeDecision(
  doing: Doing,
  { id, meetingId }: { id: string; meetingId: string },
): Promise<Result<null, NotOpen>> {
  const { transaction, partnershipId } = doing;
  const minutes = await openMinutes(transaction, meetingId);
  if ('problem' in minutes) return failed(minutes);
  const before = (await readDecisions(transaction, { partnershipId, meetingId })).find(
    (one) => one.id === id,
  );
  if (!before || !(await deleteDecision(transaction, meetingId, id))) return failed({ problem: 'none' });
  await auditMeeting(doing, {
    action: 'decision.removed',
    subjectId: id,
    before: { meetingId, decision: auditedDecision(before) },
  });
  return ok(null);
}
