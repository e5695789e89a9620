import { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import type { Queries } from '../../platform/database/database.ts';
import { editConflict } from '../../platform/forms/edit-conflict.ts';
import { defineForm, fieldError } from '../../web/index.ts';
import { addForm, type FormAsked } from '../form-at.tsx';
import { meetingPath } from '../groups/group-address.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { addAgendaItem } from './add-agenda-item.ts';
import { type AgendaItem, mostItems } from './agenda.ts';
import { agendaItemForm, itemFromAnswers, moveItemForm } from './agenda-item-form.ts';
import { changeAgendaItem } from './change-agenda-item.ts';
import { findMeeting, type OwnMeeting } from './find-meeting.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { moveAgendaItem } from './move-agenda-item.ts';
import { notOpen, wrongWith } from './not-done.ts';
import { AgendaEditor } from './pages/agenda-editor.tsx';
import { MeetingFormPage } from './pages/meeting-form-page.tsx';
import { removeAgendaItem } from './remove-agenda-item.ts';

const officers = only({ roles: ['officer'], within: 'partnership' });
const removeForm = defineForm('remove-agenda-item', {}, { drafts: false });
const item = 'groups/:group/meetings/:meeting/agenda/:item';

type OwnItem = OwnMeeting & { item: AgendaItem };

/** Writing an agenda: each button is a form of its own, so that it works without script. For officers. */
export function agendaRoutes(services: PartnershipsServices): Hono {
  const routes = new Hono();

  addForm(routes, services, {
    path: 'groups/:group/meetings/:meeting/agenda',
    who: officers,
    find: findMeeting,
    form: () => agendaItemForm,
    begin: ({ meeting }) => ({ subject: `${meeting.id}/new` }),
    page: ({ about, ...props }) => (
      <MeetingFormPage
        {...props}
        seen={about}
        title={speak(props.context.language, 'agenda.edit', { day: about.meeting.heldOn })}
        above={<AgendaEditor context={props.context} agenda={about.agenda} action={props.action} />}
        submit={speak(props.context.language, 'agenda.add.submit')}
      />
    ),
    act: async (doing, { about: { meeting }, values, code }) => {
      const added = await addAgendaItem(doing, meeting.id, itemFromAnswers(values));
      if (added.ok) return ok(`${meetingPath(code, meeting.groupId, meeting.id)}/agenda`);
      if (added.problem.problem !== 'too-many') return failed(notOpen(added.problem));
      const error = fieldError(null, (language) => speak(language, 'problem.items.many', { max: mostItems }));
      return failed({ kind: 'wrong-answers', errors: [error] });
    },
  });

  addForm(routes, services, {
    path: `${item}/edit`,
    who: officers,
    find: findItem,
    form: () => agendaItemForm,
    begin: ({ item: { title, asked, paperLink, version } }) => ({
      values: { title, asked, paperLink },
      version,
    }),
    page: ({ about, ...props }) => (
      <MeetingFormPage
        {...props}
        seen={about}
        title={speak(props.context.language, 'item.edit', { item: about.item.title })}
        submit={speak(props.context.language, 'form.save')}
      />
    ),
    act: async (doing, { about, values, version, code }) => {
      const { id } = about.item;
      const at = { id, version, meetingId: about.meeting.id };
      const changed = await changeAgendaItem(doing, at, itemFromAnswers(values));
      if (changed.ok) return ok(agendaOf(code, about));
      const { problem } = changed;
      if (problem.problem !== 'changed') return failed(notOpen(problem));
      const { title, asked, paperLink } = problem.current;
      return failed(
        await editConflict(doing.transaction, id, {
          current: { title, asked, paperLink },
          version: problem.current.version,
        }),
      );
    },
  });

  for (const direction of ['up', 'down'] as const)
    addForm(routes, services, {
      path: `${item}/${direction}`,
      who: officers,
      find: findItem,
      form: () => moveItemForm(direction),
      begin: ({ item: { version } }) => ({ version }),
      page: ({ about, ...props }) => (
        <MeetingFormPage
          {...props}
          seen={about}
          title={speak(props.context.language, `item.${direction}`, { item: about.item.title })}
          submit={speak(props.context.language, `agenda.${direction}`)}
        />
      ),
      act: async (doing, { about, code }) => {
        await moveAgendaItem(doing, { id: about.item.id, meetingId: about.meeting.id }, direction);
        return ok(agendaOf(code, about));
      },
    });

  addForm(routes, services, {
    path: `${item}/remove`,
    who: officers,
    find: findItem,
    form: () => removeForm,
    begin: () => ({}),
    page: ({ about, ...props }) => (
      <MeetingFormPage
        {...props}
        seen={about}
        title={speak(props.context.language, 'item.remove', { item: about.item.title })}
        above={<p>{words(props.context.language, 'item.remove.text')}</p>}
        submit={speak(props.context.language, 'item.remove.submit')}
        submitKind="danger"
      />
    ),
    act: async (doing, { about, code }) => {
      const at = { id: about.item.id, meetingId: about.meeting.id };
      const removed = await removeAgendaItem(doing, at);
      if (removed.ok) return ok(agendaOf(code, about));
      const { problem } = removed;
      return failed(problem.problem === 'used' ? wrongWith(null, 'problem.item.used') : notOpen(problem));
    },
  });

  return routes;
}

const agendaOf = (code: string, { meeting }: OwnMeeting) =>
  `${meetingPath(code, meeting.groupId, meeting.id)}/agenda`;

async function findItem(queries: Queries, asked: FormAsked): Promise<OwnItem | null> {
  const seen = await findMeeting(queries, asked);
  const found = seen?.agenda.find(({ id }) => id === asked.ids['item']);
  return seen && found ? { ...seen, item: found } : null;
}
