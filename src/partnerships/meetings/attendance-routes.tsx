import { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { editConflict } from '../../platform/forms/edit-conflict.ts';
import type { Queries } from '../../platform/database/database.ts';
import { defineForm } from '../../web/index.ts';
import { addForm, type FormAsked } from '../form-at.tsx';
import { meetingPath } from '../groups/group-address.ts';
import { readMembers } from '../groups/member-store.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { answersFromMarks, attendanceForm, type MarkedSeat, marksFromAnswers } from './attendance-form.ts';
import { attendanceMark } from './attendance-mark.ts';
import { declareInterest } from './declare-interest.ts';
import { findMeeting, type OwnMeeting } from './find-meeting.ts';
import { interestForm, interestFromAnswers } from './interest-form.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { notOpen } from './not-done.ts';
import { AttendanceRows } from './pages/attendance-rows.tsx';
import { MeetingFormPage } from './pages/meeting-form-page.tsx';
import { attendanceId, recordAttendance } from './record-attendance.ts';
import { seatsAtMeeting } from './seats-at-meeting.ts';
import { withdrawInterest } from './withdraw-interest.ts';

const officers = only({ roles: ['officer'], within: 'partnership' });
const withdrawForm = defineForm('withdraw-interest', {}, { drafts: false });

/** Writing down who came to a meeting, and which interests they declared: for officers. */
export function attendanceRoutes(services: PartnershipsServices): Hono {
  const routes = new Hono();

  addForm(routes, services, {
    path: 'groups/:group/meetings/:meeting/attendance',
    who: officers,
    find: findSeats,
    form: ({ seats }) => attendanceForm(seats),
    begin: ({ seats, attendance }) => ({
      values: answersFromMarks(seats, attendance),
      version: attendanceMark(attendance),
    }),
    page: ({ about, ...props }) => (
      <MeetingFormPage
        {...props}
        seen={about}
        title={speak(props.context.language, 'attendance.edit', { day: about.meeting.heldOn })}
        lead={words(props.context.language, 'attendance.lead')}
        above={about.seats.length === 0 && <p>{words(props.context.language, 'attendance.noSeats')}</p>}
        layout={({ field }) => <AttendanceRows seats={about.seats} field={field} />}
        submit={speak(props.context.language, 'form.save')}
      />
    ),
    act: async (doing, { about: { meeting, seats }, values, version, code }) => {
      const marks = marksFromAnswers(seats, values);
      const recorded = await recordAttendance(doing, meeting.id, { marks, mark: version });
      if (recorded.ok) return ok(meetingPath(code, meeting.groupId, meeting.id));
      const { problem } = recorded;
      if (problem.problem !== 'changed') return failed(notOpen(problem));
      return failed(
        await editConflict(doing.transaction, attendanceId(meeting.id), {
          current: answersFromMarks(seats, problem.current),
          version: attendanceMark(problem.current),
        }),
      );
    },
  });

  addForm(routes, services, {
    path: 'groups/:group/meetings/:meeting/interests/new',
    who: officers,
    find: findSeats,
    form: (about) => interestForm(about),
    begin: ({ meeting }) => ({ subject: `${meeting.id}/new` }),
    page: ({ about, ...props }) => (
      <MeetingFormPage
        {...props}
        seen={about}
        title={speak(props.context.language, 'interest.new', { day: about.meeting.heldOn })}
        submit={speak(props.context.language, 'form.save')}
      />
    ),
    act: async (doing, { about: { meeting, seats }, values, code }) => {
      const written = interestFromAnswers(values);
      const seat = seats.find(({ seatId }) => seatId === written.seatId);
      if (!seat) return failed({ kind: 'gone' });
      const declared = await declareInterest(doing, meeting.id, seat, written);
      return declared.ok
        ? ok(meetingPath(code, meeting.groupId, meeting.id))
        : failed(notOpen(declared.problem));
    },
  });

  addForm(routes, services, {
    path: 'groups/:group/meetings/:meeting/interests/:interest/remove',
    who: officers,
    find: async (queries, asked) => {
      const seen = await findMeeting(queries, asked);
      const interest = seen?.interests.find(({ id }) => id === asked.ids['interest']);
      return seen && interest ? { ...seen, interest } : null;
    },
    form: () => withdrawForm,
    begin: () => ({}),
    page: ({ about, ...props }) => (
      <MeetingFormPage
        {...props}
        seen={about}
        title={speak(props.context.language, 'interest.remove')}
        above={
          <>
            <p>{words(props.context.language, 'interest.remove.text', { body: about.interest.bodyName })}</p>
            <p class="own-words">{about.interest.nature}</p>
          </>
        }
        submit={speak(props.context.language, 'interest.remove.submit')}
        submitKind="danger"
      />
    ),
    act: async (doing, { about: { meeting, interest }, code }) => {
      const taken = await withdrawInterest(doing, { id: interest.id, meetingId: meeting.id });
      return taken.ok ? ok(meetingPath(code, meeting.groupId, meeting.id)) : failed(notOpen(taken.problem));
    },
  });

  return routes;
}

async function findSeats(
  queries: Queries,
  asked: FormAsked,
): Promise<(OwnMeeting & { seats: MarkedSeat[] }) | null> {
  const seen = await findMeeting(queries, asked);
  if (seen === null) return null;
  const members = await readMembers(queries, asked.partnershipId, seen.meeting.heldOn);
  return { ...seen, seats: seatsAtMeeting(members, seen.group.id, seen.attendance) };
}
