import { Temporal } from 'temporal-polyfill';
import type { Queries } from '../../platform/database/database.ts';
import { editConflict } from '../../platform/forms/edit-conflict.ts';
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
  let last: { who: string; at: Temporal.Instant } | null = null;
  // One after the other: they share the reader's one connection.
  const rows = [meeting, ...(minutes ? [minutes] : []), ...agenda, ...interests, ...decisions];
  for (const id of [...rows.map((row) => row.id), attendanceId(meeting.id)]) {
    const { changedBy: who, changedAt: at } = await editConflict(queries, id, { current: null, version: 0 });
    if (who !== null && at !== null && (last === null || Temporal.Instant.compare(last.at, at) < 0))
      last = { who, at };
  }
  if (last === null) return wrongWith(null, 'problem.changed');
  const { who, at } = last;
  const error = fieldError(null, (language) =>
    speak(language, 'problem.changed.by', { who, day: formatDayOf(at, language), time: formatTime(at) }),
  );
  return { kind: 'wrong-answers', errors: [error] };
}
