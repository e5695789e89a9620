import { failed, ok, type Result } from '../../kernel/result.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { Doing } from '../form-at.tsx';
import { auditedDecision } from './audited-decision.ts';
import { auditMeeting } from './audit-meeting.ts';
import type { DecisionWritten } from './decision.ts';
import { type DecisionProblem, problemOfDecision } from './decision-problems.ts';
import { insertDecision } from './decision-store.ts';
import type { Meeting } from './meeting.ts';
import { type NotOpen, openMinutes } from './open-minutes.ts';
import { tellOfFollowUps } from './tell-of-meeting.ts';

/** Writes a decision of a meeting down; gives its id. */
export async function recordDecision(
  doing: Doing,
  meeting: Pick<Meeting, 'id' | 'groupId' | 'heldOn'>,
  written: DecisionWritten,
): Promise<Result<string, NotOpen | { problem: DecisionProblem }>> {
  const { transaction, partnershipId } = doing;
  const { id: meetingId, groupId, heldOn } = meeting;
  const minutes = await openMinutes(transaction, meetingId);
  if ('problem' in minutes) return failed(minutes);
  const problem = await problemOfDecision(transaction, { id: null, partnershipId, groupId, heldOn }, written);
  if (problem !== null) return failed({ problem });
  const id = uuidv7();
  await insertDecision(transaction, { id, partnershipId, meetingId }, written);
  const after = { meetingId, decision: auditedDecision(written) };
  await auditMeeting(doing, { action: 'decision.recorded', subjectId: id, after });
  await tellOfFollowUps(doing, meeting, [{ id, ...written }], !minutes.published);
  return ok(id);
}
