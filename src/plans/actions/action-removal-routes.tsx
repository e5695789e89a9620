import type { Hono } from 'hono';
import { ok } from '../../kernel/result.ts';
import { addForm } from '../../partnerships/index.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { removeForm } from '../plans/plan-forms.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { actionPath } from './action-address.ts';
import { ActionFormPage } from './action-form-page.tsx';
import { readActionMeasures } from './action-measure-store.ts';
import { findForStep, wrongStep } from './find-for-step.ts';
import { removeMilestone } from './remove-milestone.ts';
import { unlinkMeasure } from './unlink-measure.ts';

const hands = only({ roles: ['officer', 'partner-lead'], within: 'partnership', hidden: true });

/** What is taken from an action again, and why. */
export function actionRemovalRoutes(routes: Hono, services: PlanRouteServices): void {
  addForm(routes, services, {
    path: 'actions/:action/milestones/:milestone/remove',
    who: hands,
    find: async (queries, asked) => {
      const action = await findForStep(queries, asked, 'lead');
      const milestone = action?.milestones.find(
        ({ id, doneOn }) => id === asked.ids['milestone'] && doneOn === null,
      );
      return action && milestone ? { action, milestone } : null;
    },
    form: () => removeForm,
    begin: () => ({}),
    page: (props) => (
      <ActionFormPage
        {...props}
        of={props.about.action}
        above={<p class="own-words">{props.about.milestone.words}</p>}
        lead={words(props.context.language, 'action.form.remove.lead')}
        title={speak(props.context.language, 'action.form.milestone.remove')}
        submit={speak(props.context.language, 'action.form.milestone.remove.save')}
      />
    ),
    act: async (doing, { about, values, code }) => {
      const { action, milestone } = about;
      const of = { actionId: action.id, milestoneId: milestone.id };
      const done = await removeMilestone(doing, of, values.why);
      return done.ok ? ok(actionPath(code, action.id)) : wrongStep(done.problem);
    },
  });

  addForm(routes, services, {
    path: 'actions/:action/measures/:measure/unlink',
    who: hands,
    find: async (queries, asked) => {
      const action = await findForStep(queries, asked, 'lead');
      if (action === null) return null;
      const linked = await readActionMeasures(queries, [action.id]);
      const measure = linked.find(({ measureId }) => measureId === asked.ids['measure']);
      return measure ? { action, measure } : null;
    },
    form: () => removeForm,
    begin: () => ({}),
    page: (props) => (
      <ActionFormPage
        {...props}
        of={props.about.action}
        above={<p class="own-words">{props.about.measure.measureName}</p>}
        lead={words(props.context.language, 'action.form.remove.lead')}
        title={speak(props.context.language, 'action.form.measure.unlink')}
        submit={speak(props.context.language, 'action.form.measure.unlink.save')}
      />
    ),
    act: async (doing, { about, values, code }) => {
      const { action, measure } = about;
      const of = { actionId: action.id, measureId: measure.measureId };
      const done = await unlinkMeasure(doing, of, values.why);
      return done.ok ? ok(actionPath(code, action.id)) : wrongStep(done.problem);
    },
  });
}
