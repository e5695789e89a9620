import { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { editConflict } from '../../platform/forms/edit-conflict.ts';
import type { Queries } from '../../platform/database/database.ts';
import { fieldError, type PageContext, pathIn } from '../../web/index.ts';
import { addForm, type FormAsked, type FormPageProps } from '../form-at.tsx';
import { FormPage } from '../form-page.tsx';
import {
  alignmentForm,
  answersFromAlignment,
  newAlignmentForm,
  removeAlignmentForm,
} from './alignment-form.ts';
import { readAlignment } from './alignment-store.ts';
import { findPriority, type JudgedPriority } from './find-priority.ts';
import { judgeAgain, judgePriority } from './judge-priority.ts';
import { type Alignment, keyOf } from './line-up.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { readOutcomes } from './outcome.ts';
import type { OwnPlanServices } from './own-plan-routes.tsx';
import { removeAlignment } from './remove-alignment.ts';
import { said } from './said.ts';

const officers = only({ roles: ['officer'], within: 'partnership' });

type JudgedView = JudgedPriority & { alignment: Alignment };

/** Saying what a priority of a partner's own plan does for an outcome: for the partnership's officers. */
export function alignmentFormRoutes(services: OwnPlanServices): Hono {
  const routes = new Hono();
  const { catalogue } = services;
  const dated = { ...services, dataVersion: async () => (await catalogue()).version };

  addForm(routes, dated, {
    path: 'own-plans/priorities/:priority/view',
    who: officers,
    find: async (queries, { partnershipId, ids, today, query }) => {
      const found = await findPriority(queries, partnershipId, ids['priority'] ?? '', today);
      if (found === null) return null;
      const judged = found.alignments.map(keyOf);
      const of = { planPriorities: services.planPriorities, catalogue: await catalogue() };
      const outcomes = await readOutcomes(queries, of, partnershipId);
      const left = outcomes.filter(({ key }) => !judged.includes(key));
      return { ...found, outcomes: left, asked: left.find(({ key }) => key === query('outcome')) };
    },
    form: ({ outcomes }) => newAlignmentForm(outcomes),
    begin: ({ asked }) => ({ values: asked === undefined ? {} : { outcome: asked.key } }),
    page: (props) => (
      <FormPage
        {...framed(props, 'new')}
        above={<Which context={props.context} found={props.about} />}
        submit={speak(props.context.language, 'view.form.save')}
      />
    ),
    act: async (doing, { about: { priority, outcomes }, values, code }) => {
      const { direction, reason, seen } = values;
      const outcome = outcomes.find(({ key }) => key === values.outcome);
      if (!outcome) throw new Error(`The form took “${values.outcome}”, which it did not offer.`);
      const judgement = { direction, reason, published: seen === 'everybody' };
      const judged = await judgePriority(doing, priority, outcome, judgement);
      if (judged.ok) return ok(priorityPath(code, priority.id));
      return failed({ kind: 'wrong-answers', errors: [fieldError('outcome', said('wrong.judged'))] });
    },
  });

  addForm(routes, dated, {
    path: 'own-plans/views/:view/change',
    who: officers,
    find: findView,
    form: () => alignmentForm,
    begin: ({ alignment }) => ({ values: answersFromAlignment(alignment), version: alignment.version }),
    page: (props) => (
      <FormPage
        {...framed(props, 'change')}
        above={
          <>
            <Which context={props.context} found={props.about} outcome={props.about.alignment.outcome} />
            <p>
              <a href={props.action.replace(/change$/, 'remove')}>
                {words(props.context.language, 'view.form.remove.link')}
              </a>
            </p>
          </>
        }
        submit={speak(props.context.language, 'view.form.save')}
      />
    ),
    act: async (doing, { about: { alignment, priority }, values, version, code }) => {
      const { direction, reason, seen } = values;
      const judgement = { direction, reason, published: seen === 'everybody' };
      const judged = await judgeAgain(doing, { id: alignment.id, version }, priority, judgement);
      if (judged.ok) return ok(priorityPath(code, priority.id));
      const { problem } = judged;
      if (problem.problem === 'gone') return failed({ kind: 'gone' });
      const now = { current: answersFromAlignment(problem.current), version: problem.current.version };
      return failed(await editConflict(doing.transaction, problem.current.id, now));
    },
  });

  addForm(routes, dated, {
    path: 'own-plans/views/:view/remove',
    who: officers,
    find: findView,
    form: () => removeAlignmentForm,
    begin: ({ alignment }) => ({ version: alignment.version }),
    page: (props) => (
      <FormPage
        {...framed(props, 'remove')}
        above={<Which context={props.context} found={props.about} outcome={props.about.alignment.outcome} />}
        submit={speak(props.context.language, 'view.form.remove')}
        submitKind="danger"
      />
    ),
    act: async (doing, { about: { alignment, priority }, version, code }) => {
      const removed = await removeAlignment(doing, { id: alignment.id, version });
      if (removed.ok) return ok(priorityPath(code, priority.id));
      if (removed.problem === 'gone') return failed({ kind: 'gone' });
      return failed({ kind: 'wrong-answers', errors: [fieldError(null, said('wrong.changed'))] });
    },
  });

  return routes;
}

async function findView(
  queries: Queries,
  { partnershipId, ids, today }: FormAsked,
): Promise<JudgedView | null> {
  const alignment = await readAlignment(queries, partnershipId, ids['view'] ?? '');
  const found = alignment && (await findPriority(queries, partnershipId, alignment.priorityId, today));
  return alignment && found && { ...found, alignment };
}

/** Whose priority it is, in its own words. */
function Which(props: { context: PageContext; found: JudgedPriority; outcome?: string }) {
  const { context, found, outcome } = props;
  const { language } = context;
  return (
    <>
      <p>{words(language, 'view.form.which', { partner: found.partner.name, plan: found.plan.title })}</p>
      <blockquote>
        <p>{found.priority.words}</p>
      </blockquote>
      {outcome !== undefined && (
        <p>
          <strong>{words(language, 'view.form.for', { outcome })}</strong>
        </p>
      )}
    </>
  );
}

const listPath = (code: string) => `/partnerships/${code}/own-plans`;
const priorityPath = (code: string, id: string) => `${listPath(code)}#priority-${id}`;

function framed<Props extends Pick<FormPageProps<unknown, never>, 'context' | 'place'>>(
  props: Props,
  what: 'new' | 'change' | 'remove',
) {
  const { context, place } = props;
  const { language } = context;
  const back = listPath(place.area.code);
  return {
    ...props,
    tab: 'partners',
    title: speak(language, `view.form.${what}.title`),
    steps: [{ text: speak(language, 'page.step'), href: pathIn(language, back) }],
    back,
  };
}
