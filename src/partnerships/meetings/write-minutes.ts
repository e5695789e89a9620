import { failed, ok, type Result } from '../../kernel/result.ts';
import type { Doing } from '../form-at.tsx';
import { auditMeeting, sumOfWords } from './audit-meeting.ts';
import type { Minutes } from './minutes.ts';
import { updateMinutes } from './minutes-store.ts';
import { type NotOpen, openMinutes } from './open-minutes.ts';

/** Writes the minutes of a meeting that are not agreed, and still are as their writer saw them. */
export async function writeMinutes(
  doing: Doing,
  { meetingId, version }: Pick<Minutes, 'meetingId' | 'version'>,
  words: Minutes['words'],
): Promise<Result<null, NotOpen | { problem: 'changed'; current: Minutes }>> {
  const minutes = await openMinutes(doing.transaction, meetingId);
  if ('problem' in minutes) return failed(minutes);
  if (!(await updateMinutes(doing.transaction, { id: minutes.id, version }, words)))
    return failed({ problem: 'changed', current: minutes });
  await auditMeeting(doing, {
    action: 'minutes.written',
    subjectId: minutes.id,
    before: sums(minutes.words),
    after: sums(words),
  });
  return ok(null);
}

const sums = (words: Minutes['words']) =>
  Object.fromEntries(Object.entries(words).map(([item, said]) => [item, sumOfWords(said)]));
