import { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import type { Queries } from '../../platform/database/database.ts';
import { editConflict } from '../../platform/forms/edit-conflict.ts';
import { defineForm } from '../../web/index.ts';
import { addForm, type FormAsked } from '../form-at.tsx';
import { decisionPath, meetingPath } from '../groups/group-address.ts';
import { readMembers } from '../groups/member-store.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { changeDecision } from './change-decision.ts';
import { mayCorrect } from './decision.ts';
import {
  answersFromDecision,
  type DecisionChoices,
  decisionForm,
  decisionFromAnswers,
} from './decision-form.ts';
import type { DecisionProblem } from './decision-problems.ts';
import { type Decision, readDecisions } from './decision-store.ts';
import { doneForm } from './done-form.ts';
import { findMeeting, type OwnMeeting } from './find-meeting.ts';
import { finishDecision } from './finish-decision.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { notOpen, wrongWith } from './not-done.ts';
import { DecisionFieldset } from './pages/decision-fields.tsx';
import { MeetingFormPage } from './pages/meeting-form-page.tsx';
import { recordDecision } from './record-decision.ts';
import { removeDecision } from './remove-decision.ts';

const officers = only({ roles: ['officer'], within: 'partnership' });
const removeForm = defineForm('remove-decision', {}, { drafts: false });
const one = 'groups/:group/meetings/:meeting/decisions/:decision';

type WithChoices = OwnMeeting & { choices: DecisionChoices };

/** Recording decisions, changing them until minutes are agreed, and saying that they are done: for officers. */
export function decisionFormRoutes(services: PartnershipsServices): Hono {
  const routes = new Hono();

  addForm(routes, services, {
    path: 'groups/:group/meetings/:meeting/decisions/new',
    who: officers,
    find: findChoices,
    form: ({ choices }) => decisionForm(choices),
    begin: ({ meeting }) => ({ subject: `${meeting.id}/new` }),
    page: ({ about, ...props }) => (
      <MeetingFormPage
        {...props}
        seen={about}
        title={speak(props.context.language, 'decision.new', { day: about.meeting.heldOn })}
        layout={({ field }) => (
          <DecisionFieldset context={props.context} field={field} dissents={dissentsIn(props.state)} />
        )}
        submit={speak(props.context.language, 'form.save')}
      />
    ),
    act: async (doing, { about: { meeting }, values, code }) => {
      const recorded = await recordDecision(doing, meeting, decisionFromAnswers(values));
      if (recorded.ok) return ok(decisionPath(code, meeting.groupId, meeting.id, recorded.value));
      const { problem } = recorded;
      return failed(isAboutAnswers(problem) ? wrongDecision(problem.problem) : notOpen(problem));
    },
  });

  addForm(routes, services, {
    path: `${one}/edit`,
    who: officers,
    find: async (queries, asked) => {
      const found = await findDecision(queries, asked);
      return found && { ...found, ...(await withChoices(queries, asked, found)) };
    },
    form: ({ choices }) => decisionForm(choices),
    begin: ({ decision }) => ({ values: answersFromDecision(decision), version: decision.version }),
    page: ({ about, ...props }) => (
      <MeetingFormPage
        {...props}
        seen={about}
        title={speak(props.context.language, 'decision.edit', { day: about.meeting.heldOn })}
        layout={({ field }) => (
          <DecisionFieldset context={props.context} field={field} dissents={dissentsIn(props.state)} />
        )}
        above={
          <p>
            <a href={props.action.replace(/edit$/, 'remove')}>
              {words(props.context.language, 'decision.remove', { day: about.meeting.heldOn })}
            </a>
          </p>
        }
        submit={speak(props.context.language, 'form.save')}
      />
    ),
    act: async (doing, { about: { meeting, decision }, values, version, code }) => {
      const at = { id: decision.id, version };
      const changed = await changeDecision(doing, meeting, at, decisionFromAnswers(values));
      if (changed.ok) return ok(decisionPath(code, meeting.groupId, meeting.id, decision.id));
      const { problem } = changed;
      if (problem.problem === 'changed')
        return failed(
          await editConflict(doing.transaction, decision.id, {
            current: answersFromDecision(problem.current) as typeof values,
            version: problem.current.version,
          }),
        );
      return failed(isAboutAnswers(problem) ? wrongDecision(problem.problem) : notOpen(problem));
    },
  });

  addForm(routes, services, {
    path: `${one}/remove`,
    who: officers,
    find: findDecision,
    form: () => removeForm,
    begin: () => ({}),
    page: ({ about, ...props }) => (
      <MeetingFormPage
        {...props}
        seen={about}
        title={speak(props.context.language, 'decision.remove', { day: about.meeting.heldOn })}
        above={
          <>
            <p>{words(props.context.language, 'decision.remove.text')}</p>
            <p class="own-words">{about.decision.words}</p>
          </>
        }
        submit={speak(props.context.language, 'decision.remove.submit')}
        submitKind="danger"
      />
    ),
    act: async (doing, { about: { meeting, decision }, code }) => {
      const removed = await removeDecision(doing, { id: decision.id, meetingId: meeting.id });
      return removed.ok
        ? ok(meetingPath(code, meeting.groupId, meeting.id))
        : failed(notOpen(removed.problem));
    },
  });

  addForm(routes, services, {
    path: `${one}/done`,
    who: officers,
    find: findDecision,
    form: (_, { today }) => doneForm(today),
    begin: ({ decision }) => ({ version: decision.version }),
    page: ({ about, ...props }) => (
      <MeetingFormPage
        {...props}
        seen={about}
        ofRecord={false}
        title={speak(props.context.language, 'done.title')}
        above={<p class="own-words">{about.decision.words}</p>}
        submit={speak(props.context.language, 'done.submit')}
      />
    ),
    act: async (doing, { about: { meeting, decision }, values, version, code }) => {
      const { doneOn, doneWords } = values;
      const at = { id: decision.id, version };
      const done = await finishDecision(doing, at, { on: doneOn.toString(), words: doneWords });
      if (!done) return failed(wrongWith(null, 'problem.changed'));
      return ok(decisionPath(code, meeting.groupId, meeting.id, decision.id));
    },
  });

  return routes;
}

function isAboutAnswers(found: { problem: string }): found is { problem: DecisionProblem } {
  return found.problem !== 'none' && found.problem !== 'agreed';
}

const fieldOf: Record<DecisionProblem, string> = {
  'votes-missing': 'votesFor',
  'votes-without-vote': 'how',
  'no-votes': 'votesFor',
  'cannot-correct': 'corrects',
};

const wrongDecision = (problem: DecisionProblem) => wrongWith(fieldOf[problem], `problem.${problem}`);

const dissentsIn = ({ typed }: { typed: ReadonlyMap<string, readonly string[]> }) =>
  [...typed].filter(([name, [answer = '']]) => name.startsWith('dissent') && answer !== '').length / 2;

async function findDecision(
  queries: Queries,
  asked: FormAsked,
): Promise<(OwnMeeting & { decision: Decision }) | null> {
  const seen = await findMeeting(queries, asked);
  const decision = seen?.decisions.find(({ id }) => id === asked.ids['decision']);
  return seen && decision ? { ...seen, decision } : null;
}

async function findChoices(queries: Queries, asked: FormAsked): Promise<WithChoices | null> {
  const seen = await findMeeting(queries, asked);
  return seen && withChoices(queries, asked, seen);
}

async function withChoices(queries: Queries, asked: FormAsked, seen: OwnMeeting): Promise<WithChoices> {
  const { partnershipId } = asked;
  const { group, meeting, agenda, attendance } = seen;
  const members = await readMembers(queries, partnershipId, meeting.heldOn);
  const decisions = await readDecisions(queries, { partnershipId, groupId: group.id });
  const names = new Map([...members, ...attendance].map(({ bodyId, bodyName }) => [bodyId, bodyName]));
  return {
    ...seen,
    choices: {
      agenda,
      bodies: [...names]
        .map(([id, name]) => ({ id, name }))
        .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB')),
      earlier: decisions.filter((decision) => mayCorrect(decision, meeting)),
    },
  };
}
