import type { Queries } from '../../platform/database/database.ts';
import { readLastChange } from '../../platform/forms/last-change.ts';
import { fieldError, formatDayOf, formatTime, type WrongAnswers } from '../../web/index.ts';
import { attendanceId } from './record-attendance.ts';
import { speak } from './messages/message.ts';
import { wrongWith } from './not-done.ts';
import type { MeetingSeen } from './read-meeting-page.ts';

/** Says that a meeting's record was changed since it was read, with who changed it last and when, where that is known. */
export async function changedSince(
  queries: Queries,
  { meeting, minutes, agenda, interests, decisions }: Omit<MeetingSeen, 'facilitation'>,
): Promise<WrongAnswers> {
  const rows = [meeting, ...(minutes ? [minutes] : []), ...agenda, ...interests, ...decisions];
  const last = await readLastChange(queries, [...rows.map(({ id }) => id), attendanceId(meeting.id)]);
  if (last === null || last.name === null) return wrongWith(null, 'problem.changed');
  const { name: who, at } = last;
  const error = fieldError(null, (language) =>
    speak(language, 'problem.changed.by', { who, day: formatDayOf(at, language), time: formatTime(at) }),
  );
  return { kind: 'wrong-answers', errors: [error] };
}
