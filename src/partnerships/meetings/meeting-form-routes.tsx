import { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { editConflict } from '../../platform/forms/edit-conflict.ts';
import { defineForm, pathIn } from '../../web/index.ts';
import { addForm } from '../form-at.tsx';
import { FormPage } from '../form-page.tsx';
import { groupPath, meetingPath } from '../groups/group-address.ts';
import { readGroups } from '../groups/group-store.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { callMeeting } from './call-meeting.ts';
import { changeMeeting } from './change-meeting.ts';
import { findMeeting } from './find-meeting.ts';
import { answersFromMeeting, meetingForm, meetingFromAnswers } from './meeting-form.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { notOpen, wrongWith } from './not-done.ts';
import { MeetingFormPage } from './pages/meeting-form-page.tsx';
import { publishMeeting } from './publish-meeting.ts';

const officers = only({ roles: ['officer'], within: 'partnership' });
const publishForm = defineForm('publish-meeting', {}, { drafts: false });

/** Calling meetings, changing and publishing their notice: for officers. */
export function meetingFormRoutes(services: PartnershipsServices): Hono {
  const routes = new Hono();

  addForm(routes, services, {
    path: 'groups/:group/meetings/new',
    who: officers,
    find: async (queries, { partnershipId, ids }) =>
      (await readGroups(queries, partnershipId)).find(({ id }) => id === ids['group']) ?? null,
    form: () => meetingForm,
    begin: ({ id }) => ({ subject: `${id}/new` }),
    page: ({ about, ...props }) => (
      <FormPage
        {...props}
        tab="groups"
        title={speak(props.context.language, 'call.title', { group: about.name })}
        steps={[
          {
            text: about.name,
            href: pathIn(props.context.language, groupPath(props.place.area.code, about.id)),
          },
        ]}
        submit={speak(props.context.language, 'call.submit')}
        back={groupPath(props.place.area.code, about.id)}
      />
    ),
    act: async (doing, { about, values, code }) =>
      ok(meetingPath(code, about.id, await callMeeting(doing, about.id, meetingFromAnswers(values)))),
  });

  addForm(routes, services, {
    path: 'groups/:group/meetings/:meeting/edit',
    who: officers,
    find: findMeeting,
    form: () => meetingForm,
    begin: ({ meeting }) => ({ values: answersFromMeeting(meeting), version: meeting.version }),
    page: ({ about, ...props }) => (
      <MeetingFormPage
        {...props}
        seen={about}
        title={speak(props.context.language, 'edit.title', { day: about.meeting.heldOn })}
        submit={speak(props.context.language, 'form.save')}
      />
    ),
    act: async (doing, { about: { meeting }, values, version, code }) => {
      const changed = await changeMeeting(doing, { ...meeting, version }, meetingFromAnswers(values));
      if (changed.ok) return ok(meetingPath(code, meeting.groupId, meeting.id));
      const { problem } = changed;
      if (problem.problem !== 'changed') return failed(notOpen(problem));
      return failed(
        await editConflict(doing.transaction, meeting.id, {
          current: answersFromMeeting(problem.current),
          version: problem.current.version,
        }),
      );
    },
  });

  addForm(routes, services, {
    path: 'groups/:group/meetings/:meeting/publish',
    who: officers,
    find: findMeeting,
    form: () => publishForm,
    begin: ({ meeting }) => ({ version: meeting.version }),
    page: ({ about, ...props }) => (
      <MeetingFormPage
        {...props}
        seen={about}
        ofRecord={false}
        title={speak(props.context.language, 'publish.title', { day: about.meeting.heldOn })}
        above={
          <p>{words(props.context.language, about.meeting.published ? 'publish.already' : 'publish.text')}</p>
        }
        submit={speak(props.context.language, 'publish.submit')}
      />
    ),
    act: async (doing, { about: { group, meeting }, version, code }) => {
      const back = meetingPath(code, group.id, meeting.id);
      if (meeting.published) return ok(back);
      const published = await publishMeeting(doing, group, { ...meeting, version });
      if (published.ok) return ok(back);
      return failed(
        wrongWith(null, published.problem === 'changed' ? 'problem.changed' : 'problem.group-draft'),
      );
    },
  });

  return routes;
}
