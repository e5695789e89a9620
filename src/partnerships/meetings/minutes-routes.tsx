import { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { editConflict } from '../../platform/forms/edit-conflict.ts';
import { defineForm, fieldError, formatDay, pathIn } from '../../web/index.ts';
import { addForm } from '../form-at.tsx';
import { meetingPath } from '../groups/group-address.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { agreeMinutes } from './agree-minutes.ts';
import { changedSince } from './changed-since.ts';
import { findMeeting } from './find-meeting.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { agreeForm, answersFromMinutes, minutesForm, wordsFromAnswers } from './minutes-form.ts';
import { notOpen, wrongWith } from './not-done.ts';
import { MeetingFormPage } from './pages/meeting-form-page.tsx';
import { publishMinutes } from './publish-minutes.ts';
import { recordMark } from './record-mark.ts';
import { writeMinutes } from './write-minutes.ts';

const publishForm = defineForm('publish-minutes', {}, { drafts: false });

/** Minutes: an officer writes them, the chair agrees them, either publishes them. */
export function minutesRoutes(services: PartnershipsServices): Hono {
  const routes = new Hono();

  addForm(routes, services, {
    path: 'groups/:group/meetings/:meeting/minutes',
    who: only({ roles: ['officer'], within: 'partnership' }),
    find: findMeeting,
    form: ({ agenda }) => minutesForm(agenda),
    begin: ({ minutes, agenda }) => ({
      values: answersFromMinutes(minutes, agenda),
      version: minutes.version,
    }),
    page: ({ about, ...props }) => (
      <MeetingFormPage
        {...props}
        seen={about}
        title={speak(props.context.language, 'minutes.edit', { day: about.meeting.heldOn })}
        submit={speak(props.context.language, 'form.save')}
      />
    ),
    act: async (doing, { about: { meeting, minutes, agenda }, values, version, code }) => {
      const said = wordsFromAnswers(values, minutes.words);
      const written = await writeMinutes(doing, { meetingId: meeting.id, version }, said);
      if (written.ok) return ok(meetingPath(code, meeting.groupId, meeting.id));
      const { problem } = written;
      if (problem.problem !== 'changed') return failed(notOpen(problem));
      return failed(
        await editConflict(doing.transaction, minutes.id, {
          current: answersFromMinutes(problem.current, agenda),
          version: problem.current.version,
        }),
      );
    },
  });

  addForm(routes, services, {
    path: 'groups/:group/meetings/:meeting/minutes/agree',
    who: only({ roles: ['chair'], within: 'partnership' }),
    find: async (queries, asked) => {
      const seen = await findMeeting(queries, asked);
      // Nobody agrees what was not there yet.
      return seen && seen.meeting.heldOn <= asked.today && seen.meeting.calledOff === null ? seen : null;
    },
    form: ({ meeting }, { today }) => agreeForm(meeting.heldOn, today),
    begin: (seen) => ({ version: recordMark(seen) }),
    page: ({ about, ...props }) => (
      <MeetingFormPage
        {...props}
        seen={about}
        title={speak(props.context.language, 'minutes.agree', { day: about.meeting.heldOn })}
        above={
          <>
            <p>{words(props.context.language, 'minutes.agree.text')}</p>
            <p>
              <a
                href={pathIn(
                  props.context.language,
                  meetingPath(props.place.area.code, about.group.id, about.meeting.id),
                )}
              >
                {words(props.context.language, 'minutes.agree.read')}
              </a>
            </p>
          </>
        }
        submit={speak(props.context.language, 'minutes.agree.submit')}
      />
    ),
    act: async (doing, { about, values, version, code }) => {
      const { meeting } = about;
      const on = values.agreedOn.toString();
      const at = { groupId: meeting.groupId, meetingId: meeting.id };
      const agreed = await agreeMinutes(doing, at, { mark: version, on });
      if (agreed.ok) return ok(meetingPath(code, meeting.groupId, meeting.id));
      const { problem } = agreed;
      if (problem.problem === 'changed') return failed(await changedSince(doing.transaction, about));
      if (problem.problem !== 'not-that-day') return failed(notOpen(problem));
      const error = fieldError('agreedOn', (language) =>
        speak(language, 'problem.not-that-day', {
          value: formatDay(on, language),
          first: meeting.heldOn,
          last: doing.today,
        }),
      );
      return failed({ kind: 'wrong-answers', errors: [error] });
    },
  });

  addForm(routes, services, {
    path: 'groups/:group/meetings/:meeting/minutes/publish',
    who: only({ roles: ['officer', 'chair'], within: 'partnership' }),
    find: findMeeting,
    form: () => publishForm,
    begin: ({ minutes }) => ({ version: minutes.version }),
    page: ({ about, ...props }) => (
      <MeetingFormPage
        {...props}
        seen={about}
        ofRecord={false}
        title={speak(props.context.language, 'minutes.publish', { day: about.meeting.heldOn })}
        above={
          <p>
            {words(
              props.context.language,
              about.minutes.published
                ? 'publish.already'
                : about.minutes.agreedOn === null
                  ? 'minutes.publish.text.draft'
                  : 'minutes.publish.text.agreed',
            )}
          </p>
        }
        submit={speak(props.context.language, 'publish.submit')}
      />
    ),
    act: async (doing, { about, version, code }) => {
      const { meeting, minutes } = about;
      const back = meetingPath(code, meeting.groupId, meeting.id);
      if (minutes.published) return ok(back);
      const published = await publishMinutes(doing, meeting, { ...minutes, version });
      if (published.ok) return ok(back);
      return failed(
        published.problem === 'changed'
          ? await changedSince(doing.transaction, about)
          : wrongWith(null, 'problem.meeting-draft'),
      );
    },
  });

  return routes;
}
