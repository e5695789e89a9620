import { failed, ok, type Result } from '../../kernel/result.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import type { Doing } from '../form-at.tsx';
import type { Member } from '../groups/member-store.ts';
import { auditMeeting, sumOfWords } from './audit-meeting.ts';
import type { InterestWritten } from './interest.ts';
import { insertInterest } from './interest-store.ts';
import { type NotOpen, openMinutes } from './open-minutes.ts';

/** Writes down an interest that was declared at a meeting, and what was done about it. */
export async function declareInterest(
  doing: Doing,
  meetingId: string,
  seat: Pick<Member, 'bodyId'>,
  written: InterestWritten,
): Promise<Result<null, NotOpen>> {
  const { transaction, partnershipId } = doing;
  const minutes = await openMinutes(transaction, meetingId);
  if ('problem' in minutes) return failed(minutes);
  const id = uuidv7();
  await insertInterest(transaction, { id, partnershipId, meetingId, bodyId: seat.bodyId }, written);
  const { nature, ...rest } = written;
  await auditMeeting(doing, {
    action: 'interest.declared',
    subjectId: id,
    after: { meetingId, ...rest, nature: sumOfWords(nature) },
  });
  return ok(null);
}
