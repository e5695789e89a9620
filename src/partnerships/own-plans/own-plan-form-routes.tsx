import { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { editConflict } from '../../platform/forms/edit-conflict.ts';
import { fieldError, pathIn } from '../../web/index.ts';
import { addForm, type FormPageProps } from '../form-at.tsx';
import { FormPage } from '../form-page.tsx';
import { memberBodies } from '../member-bodies.ts';
import { actsFor } from '../partner-rights.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { changeOwnPlan } from './change-own-plan.ts';
import { findOwnPlan } from './find-own-plan.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { answersFromPlan, ownPlanForm, planFromAnswers, removeOwnPlanForm } from './own-plan-form.ts';
import { recordOwnPlan } from './record-own-plan.ts';
import { removeOwnPlan } from './remove-own-plan.ts';
import { said } from './said.ts';

const recorders = only({ roles: ['officer', 'partner-lead'], within: 'partnership' });
/** Plans that somebody may not change are none to them here. */
const changers = only({ roles: ['officer', 'partner-lead'], within: 'partnership', hidden: true });

/** Recording, changing and taking out a partner's own plan: for officers, and leads for their own body. */
export function ownPlanFormRoutes(services: PartnershipsServices): Hono {
  const routes = new Hono();

  addForm(routes, services, {
    path: 'own-plans/new',
    who: recorders,
    find: async (queries, { actor, partnershipId, today, query }) => {
      const members = await memberBodies(queries, partnershipId, today);
      const bodies = members.filter(({ id }) => actsFor(actor, partnershipId, id));
      const asked = bodies.find(({ id }) => id === query('body')) ?? (bodies.length === 1 ? bodies[0] : null);
      return { bodies, asked };
    },
    form: ({ bodies }) => ownPlanForm(bodies),
    begin: ({ asked }) => ({ subject: 'new', values: asked ? { body: asked.id } : {} }),
    page: (props) => (
      <FormPage {...framed(props, 'new')} submit={speak(props.context.language, 'form.save')} />
    ),
    act: async (doing, { values, code }) => {
      const { words: now, lines } = planFromAnswers(values);
      const recorded = await recordOwnPlan(doing, now, lines);
      if (recorded.ok) return ok(planPath(code, recorded.value));
      const error = fieldError(
        'body',
        said(recorded.problem === 'may-not' ? 'wrong.mayNot' : 'wrong.noMember'),
      );
      return failed({ kind: 'wrong-answers', errors: [error] });
    },
  });

  addForm(routes, services, {
    path: 'own-plans/:plan/change',
    who: changers,
    find: async (queries, asked) => {
      const plan = await findOwnPlan(queries, asked, asked.ids['plan'] ?? '');
      if (plan === null) return null;
      const members = await memberBodies(queries, asked.partnershipId, asked.today);
      const own = members.filter(({ id }) => id === plan.bodyId);
      return { plan, bodies: own.length > 0 ? own : [{ id: plan.bodyId, name: plan.title }] };
    },
    form: ({ bodies }) => ownPlanForm(bodies),
    begin: ({ plan }) => ({ values: answersFromPlan(plan), version: plan.version }),
    page: (props) => (
      <FormPage
        {...framed(props, 'change')}
        above={
          <p>
            <a href={props.action.replace(/change$/, 'remove')}>
              {words(props.context.language, 'form.remove.link')}
            </a>
          </p>
        }
        submit={speak(props.context.language, 'form.save')}
      />
    ),
    act: async (doing, { about: { plan }, values, version, code }) => {
      const { words: written, lines } = planFromAnswers(values);
      const changed = await changeOwnPlan(doing, { id: plan.id, version }, written, lines);
      if (changed.ok) return ok(planPath(code, plan.id));
      const { problem } = changed;
      if (problem.problem === 'gone') return failed({ kind: 'gone' });
      const now = { current: answersFromPlan(problem.current), version: problem.current.version };
      return failed(await editConflict(doing.transaction, problem.current.id, now));
    },
  });

  addForm(routes, services, {
    path: 'own-plans/:plan/remove',
    who: changers,
    find: (queries, asked) => findOwnPlan(queries, asked, asked.ids['plan'] ?? ''),
    form: () => removeOwnPlanForm,
    begin: ({ version }) => ({ version }),
    page: (props) => (
      <FormPage
        {...framed(props, 'remove')}
        above={<p>{words(props.context.language, 'form.remove.text', { plan: props.about.title })}</p>}
        submit={speak(props.context.language, 'form.remove')}
        submitKind="danger"
      />
    ),
    act: async (doing, { about: { id }, version, code }) => {
      const removed = await removeOwnPlan(doing, { id, version });
      if (removed.ok) return ok(listPath(code));
      if (removed.problem === 'gone') return failed({ kind: 'gone' });
      return failed({ kind: 'wrong-answers', errors: [fieldError(null, said('wrong.changed'))] });
    },
  });

  return routes;
}

const listPath = (code: string) => `/partnerships/${code}/own-plans`;
const planPath = (code: string, id: string) => `${listPath(code)}#plan-${id}`;

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
    title: speak(language, `form.${what}.title`),
    steps: [{ text: speak(language, 'page.step'), href: pathIn(language, back) }],
    back,
  };
}
