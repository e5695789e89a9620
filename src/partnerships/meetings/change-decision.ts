import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../form-at.tsx';
import { auditedDecision } from './audited-decision.ts';
import { auditMeeting } from './audit-meeting.ts';
import type { DecisionWritten } from './decision.ts';
import { type DecisionProblem, problemOfDecision } from './decision-problems.ts';
import { type Decision, readDecisions, updateDecision } from './decision-store.ts';
import type { Meeting } from './meeting.ts';
import { type NotOpen, openMinutes } from './open-minutes.ts';
import { tellOfFollowUps } from './tell-of-meeting.ts';

/** Changes a decision whose minutes are not agreed, and which still is as its editor saw it. */
export async function changeDecision(
  doing: Doing,
  meeting: Pick<Meeting, 'id' | 'groupId' | 'heldOn'>,
  { id, version }: Pick<Decision, 'id' | 'version'>,
  written: DecisionWritten,
): Promise<Result<null, NotOpen | { problem: DecisionProblem } | { problem: 'changed'; current: Decision }>> {
  const { transaction, partnershipId } = doing;
  const minutes = await openMinutes(transaction, meeting.id);
  if ('problem' in minutes) return failed(minutes);
  const { groupId, heldOn } = meeting;
  const decisions = await readDecisions(transaction, { partnershipId, meetingId: meeting.id });
  const before = decisions.find((one) => one.id === id);
  if (!before) return failed({ problem: 'none' });
  const problem = await problemOfDecision(transaction, { id, partnershipId, groupId, heldOn }, written);
  if (problem !== null) return failed({ problem });
  const at = { id, version, partnershipId, meetingId: meeting.id };
  if (!(await updateDecision(transaction, at, written)))
    return failed({ problem: 'changed', current: before });
  await auditMeeting(doing, {
    action: 'decision.changed',
    subjectId: id,
    before: auditedDecision(before),
    after: auditedDecision(written),
  });
  await tellOfFollowUps(doing, meeting, [{ id, ...written }], !minutes.published);
  return ok(null);
}
