import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { addForm, type FormAsked, memberBodies } from '../../partnerships/index.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import type { Queries } from '../../platform/database/database.ts';
import { speak } from '../messages/message.ts';
import { readDraftOutcomeNames } from '../outcomes/outcome-in-force.ts';
import { localityAreas } from '../plans/locality-areas.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { readPromises } from '../promises/promise-store.ts';
import { shortened } from '../promises/shortened.ts';
import type { Action } from './action.ts';
import { actionPath } from './action-address.ts';
import { ActionFormPage } from './action-form-page.tsx';
import { type ActionChoices, actionForm, termsOf, valuesOfAction } from './action-forms.ts';
import { mayLead } from './action-hand.ts';
import { addAction } from './add-action.ts';
import { changeAction } from './change-action.ts';
import { findForStep, wrongStep } from './find-for-step.ts';

const hands = only({ roles: ['officer', 'partner-lead'], within: 'partnership' });
const hiddenHands = only({ roles: ['officer', 'partner-lead'], within: 'partnership', hidden: true });

/** Recording an action, and changing what is recorded. */
export function actionFormRoutes(routes: Hono, services: PlanRouteServices): void {
  addForm(routes, services, {
    path: 'actions/new',
    who: hands,
    find: async (queries, asked) => ({
      choices: await readChoices(queries, asked, null),
      outcome: asked.query('outcome'),
    }),
    form: ({ choices }) => actionForm(choices),
    begin: ({ choices, outcome }) => ({
      values: {
        ...(choices.outcomes.some(({ id }) => id === outcome) ? { outcome: outcome ?? '' } : {}),
        ...(choices.leads.length === 1 ? { lead: choices.leads[0]?.id ?? '' } : {}),
      },
    }),
    page: (props) => (
      <ActionFormPage
        {...props}
        of={null}
        title={speak(props.context.language, 'action.form.new')}
        submit={speak(props.context.language, 'action.form.save')}
      />
    ),
    act: async (doing, { values, code }) => {
      const { terms, bodies } = termsOf(values);
      const added = await addAction(doing, terms, bodies);
      return added.ok ? ok(actionPath(code, added.value)) : wrongStep(added.problem);
    },
  });

  addForm(routes, services, {
    path: 'actions/:action/change',
    who: hiddenHands,
    find: async (queries, asked) => {
      const action = await findForStep(queries, asked, 'lead');
      return action && { action, choices: await readChoices(queries, asked, action) };
    },
    form: ({ choices }) => actionForm(choices),
    begin: ({ action }) => ({ values: valuesOfAction(action), version: action.version }),
    page: (props) => (
      <ActionFormPage
        {...props}
        of={props.about.action}
        title={speak(props.context.language, 'action.form.change')}
        submit={speak(props.context.language, 'action.form.save')}
      />
    ),
    act: async (doing, { about, values, version, code }) => {
      const { id } = about.action;
      const { terms, bodies } = termsOf(values);
      const done = await changeAction(doing, { id, version }, terms, bodies);
      if (done.ok) return ok(actionPath(code, id));
      if (done.problem.problem !== 'changed') return wrongStep(done.problem.problem);
      const { current } = done.problem;
      return failed({
        kind: 'conflict',
        current: valuesOfAction(current),
        version: current.version,
        changedBy: null,
        changedAt: null,
      });
    },
  });
}

/** What may be chosen; what an action has stays choosable. */
async function readChoices(
  queries: Queries,
  { actor, partnershipId, today }: FormAsked,
  action: Action | null,
): Promise<ActionChoices> {
  const members = await memberBodies(queries, partnershipId, today);
  const bodies = [
    ...members,
    ...(action?.owners ?? [])
      .filter(({ bodyId }) => !members.some(({ id }) => id === bodyId))
      .map(({ bodyId, bodyName }) => ({ id: bodyId, name: bodyName })),
  ];
  const outcomes = await readDraftOutcomeNames(queries, partnershipId);
  const promises = await readPromises(queries, [partnershipId]);
  const localities = await localityAreas(queries, partnershipId);
  return {
    bodies,
    localities,
    leads: bodies.filter(({ id }) => mayLead({ actor, partnershipId }, id)),
    outcomes,
    promises: promises
      .filter(({ id, state }) => id === action?.promiseId || !['renegotiated', 'withdrawn'].includes(state))
      .map(({ id, bodyName, words }) => ({ id, name: `${bodyName}: ${shortened(words)}` })),
  };
}
