import { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { editConflict } from '../../platform/forms/edit-conflict.ts';
import type { Queries } from '../../platform/database/database.ts';
import { fieldError, type PageContext, type WrongAnswers } from '../../web/index.ts';
import { addForm, type FormAsked, type FormPageProps } from '../form-at.tsx';
import { FormPage } from '../form-page.tsx';
import { type MemberBody, memberBodies } from '../member-bodies.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { changeExcusal } from './change-excusal.ts';
import { endExcusal } from './end-excusal.ts';
import { answersFromExcusal, endExcusalForm, excusalForm, excusalFromAnswers } from './excusal-form.ts';
import type { ExcusalProblem } from './excusal-problem.ts';
import { type AgreedExcusal, readExcusal } from './excusal-store.ts';
import { dutyWords } from './excusal-words.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { recordExcusal } from './record-excusal.ts';
import { said } from './said.ts';

const officers = only({ roles: ['officer'], within: 'partnership' });

/** Recording, changing and ending excusals: for the partnership's officers. */
export function excusalFormRoutes(services: PartnershipsServices): Hono {
  const routes = new Hono();

  addForm(routes, services, {
    path: 'excusals/new',
    who: officers,
    find: partnersOf,
    form: (partners, { today }) => excusalForm(partners, today),
    begin: () => ({ subject: 'new' }),
    page: (props) => (
      <FormPage {...framed(props, 'new')} submit={speak(props.context.language, 'form.save')} />
    ),
    act: async (doing, { values, code }) => {
      const recorded = await recordExcusal(doing, excusalFromAnswers(values), values.seen === 'everybody');
      return recorded.ok ? ok(excusalPath(code, recorded.value)) : failed(wrongExcusal(recorded.problem));
    },
  });

  addForm(routes, services, {
    path: 'excusals/:excusal/change',
    who: officers,
    find: async (queries, asked) => {
      const excusal = await findExcusal(queries, asked);
      return excusal && { excusal, partners: withBody(await partnersOf(queries, asked), excusal) };
    },
    form: ({ partners }, { today }) => excusalForm(partners, today),
    begin: ({ excusal }) => ({ values: answersFromExcusal(excusal), version: excusal.version }),
    page: (props) => (
      <FormPage {...framed(props, 'change')} submit={speak(props.context.language, 'form.save')} />
    ),
    act: async (doing, { about: { excusal }, values, version, code }) => {
      const at = { id: excusal.id, version };
      const changed = await changeExcusal(doing, at, excusalFromAnswers(values), values.seen === 'everybody');
      if (changed.ok) return ok(excusalPath(code, excusal.id));
      const { problem } = changed;
      if (problem.problem === 'gone') return failed({ kind: 'gone' });
      if (problem.problem !== 'changed') return failed(wrongExcusal(problem));
      const { current } = problem;
      const now = { current: answersFromExcusal(current), version: current.version };
      return failed(await editConflict(doing.transaction, current.id, now));
    },
  });

  addForm(routes, services, {
    path: 'excusals/:excusal/end',
    who: officers,
    find: async (queries, asked) => {
      const excusal = await findExcusal(queries, asked);
      return excusal?.endedOn === null ? excusal : null;
    },
    form: ({ startsOn }) => endExcusalForm(startsOn),
    begin: ({ version }) => ({ version }),
    page: (props) => (
      <FormPage
        {...framed(props, 'end')}
        above={<Which context={props.context} excusal={props.about} />}
        submit={speak(props.context.language, 'form.end')}
        submitKind="danger"
      />
    ),
    act: async (doing, { about: { id }, values, version, code }) => {
      const { endedOn, endedWhy } = values;
      const ended = await endExcusal(doing, { id, version }, { endedOn: endedOn.toString(), endedWhy });
      if (ended.ok) return ok(excusalPath(code, id));
      return failed(
        ended.problem === 'gone'
          ? { kind: 'gone' as const }
          : { kind: 'wrong-answers' as const, errors: [fieldError(null, said('wrong.changed'))] },
      );
    },
  });

  return routes;
}

function framed<Props extends Pick<FormPageProps<unknown, never>, 'context' | 'place'>>(
  props: Props,
  what: 'new' | 'change' | 'end',
) {
  const { context, place } = props;
  const back = `/partnerships/${place.area.code}/excusals`;
  return {
    ...props,
    tab: 'partners',
    title: speak(context.language, `form.${what}.title`),
    steps: [{ text: speak(context.language, 'page.step'), href: back }],
    back,
  };
}

function Which({ context: { language }, excusal }: { context: PageContext; excusal: AgreedExcusal }) {
  return (
    <p>
      {words(language, 'entry.title', { body: excusal.bodyName, duty: dutyWords(language, excusal).text })} –{' '}
      {excusal.outcome}
    </p>
  );
}

const excusalPath = (code: string, id: string) => `/partnerships/${code}/excusals#excusal-${id}`;

const partnersOf = (queries: Queries, { partnershipId, today }: FormAsked): Promise<MemberBody[]> =>
  memberBodies(queries, partnershipId, today);

const findExcusal = (queries: Queries, { partnershipId, ids }: FormAsked): Promise<AgreedExcusal | null> =>
  readExcusal(queries, partnershipId, ids['excusal'] ?? '');

/** A body that has left since stays a choice for what was agreed of it. */
function withBody(
  partners: readonly MemberBody[],
  { bodyId, bodyName }: AgreedExcusal,
): readonly MemberBody[] {
  return partners.some(({ id }) => id === bodyId) ? partners : [...partners, { id: bodyId, name: bodyName }];
}

function wrongExcusal(problem: ExcusalProblem): WrongAnswers {
  if (problem.problem === 'no-member')
    return { kind: 'wrong-answers', errors: [fieldError('body', said('wrong.noMember'))] };
  const { known } = problem;
  return {
    kind: 'wrong-answers',
    errors: [
      fieldError('startsOn', (language) =>
        speak(language, 'wrong.overlap', {
          body: known.bodyName,
          duty: speak(language, `duty.${known.duty}`).text,
          outcome: known.outcome,
          from: known.startsOn,
        }),
      ),
    ],
  };
}
