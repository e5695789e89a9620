import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../form-at.tsx';
import { auditMeeting, sumOfWords } from './audit-meeting.ts';
import { deleteInterest, readInterests } from './interest-store.ts';
import { type NotOpen, openMinutes } from './open-minutes.ts';

/** Takes back an interest that was written down by mistake. */
export async function withdrawInterest(
  doing: Doing,
  { id, meetingId }: { id: string; meetingId: string },
): Promise<Result<null, NotOpen>> {
  const { transaction } = doing;
  const minutes = await openMinutes(transaction, meetingId);
  if ('problem' in minutes) return failed(minutes);
  const before = (await readInterests(transaction, meetingId)).find((one) => one.id === id);
  if (!before || !(await deleteInterest(transaction, meetingId, id))) return failed({ problem: 'none' });
  const { seatId, agendaItemId, nature, done } = before;
  await auditMeeting(doing, {
    action: 'interest.withdrawn',
    subjectId: id,
    before: { meetingId, seatId, agendaItemId, done, nature: sumOfWords(nature) },
  });
  return ok(null);
}
