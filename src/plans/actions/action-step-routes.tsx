import type { Hono } from 'hono';
import { ok } from '../../kernel/result.ts';
import { accountsHere, addForm } from '../../partnerships/index.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { readMeasures } from '../measures/measure-store.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { isoDay } from '../plans/draft-form.tsx';
import { dayOf } from '../plans/plan-forms.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { leadOf } from './action.ts';
import { actionPath } from './action-address.ts';
import { readPersonAsked } from './action-owner-store.ts';
import { handOn } from './action-hand.ts';
import { ActionFormPage } from './action-form-page.tsx';
import {
  actionMeasureForm,
  acceptUpdateForm,
  decideScaleForm,
  milestoneEndForm,
  milestoneForm,
  actionUpdateForm,
  personAskedForm,
} from './action-step-forms.ts';
import { readUnconfirmed } from './action-update-store.ts';
import { addMilestone } from './add-milestone.ts';
import { askPerson } from './ask-person.ts';
import { confirmUpdate } from './confirm-update.ts';
import { decideScale } from './decide-scale.ts';
import { endMilestone } from './end-milestone.ts';
import { findForStep, wrongStep } from './find-for-step.ts';
import { linkMeasure } from './link-measure.ts';
import { SaidUpdate } from './pages/action-updates.tsx';
import { recordUpdate } from './record-update.ts';

const hands = only({ roles: ['officer', 'partner-lead'], within: 'partnership', hidden: true });
const keepers = only({ roles: ['officer'], within: 'partnership', hidden: true });

/** What is done to an action that is there: milestones, measures, decisions and updates. */
export function actionStepRoutes(routes: Hono, services: PlanRouteServices): void {
  addForm(routes, services, {
    path: 'actions/:action/milestones',
    who: hands,
    find: async (queries, asked) => findForStep(queries, asked, 'lead'),
    form: () => milestoneForm,
    begin: () => ({}),
    page: (props) => (
      <ActionFormPage
        {...props}
        of={props.about}
        title={speak(props.context.language, 'action.form.milestone')}
        submit={speak(props.context.language, 'action.form.milestone.save')}
      />
    ),
    act: async (doing, { about, values, code }) => {
      const step = { words: values.words, dueOn: isoDay(values.dueOn) ?? '' };
      const added = await addMilestone(doing, about.id, step);
      return added.ok ? ok(actionPath(code, about.id)) : wrongStep(added.problem);
    },
  });

  addForm(routes, services, {
    path: 'actions/:action/asked',
    who: keepers,
    find: async (queries, asked) => {
      const action = await findForStep(queries, asked, 'keeper');
      if (action === null) return null;
      const person = await readPersonAsked(queries, action.id);
      return { action, person, people: await accountsHere(queries, asked.partnershipId, person) };
    },
    form: ({ action, people }) => personAskedForm(leadOf(action)?.bodyName ?? '', people),
    begin: ({ person }) => ({ values: { person } }),
    page: (props) => (
      <ActionFormPage
        {...props}
        of={props.about.action}
        lead={words(props.context.language, 'action.form.asked.lead')}
        title={speak(props.context.language, 'action.form.asked')}
        submit={speak(props.context.language, 'action.form.asked.save')}
      />
    ),
    act: async (doing, { about, values, code }) => {
      const done = await askPerson(doing, about.action.id, values.person);
      return done.ok ? ok(actionPath(code, about.action.id)) : wrongStep(done.problem);
    },
  });

  addForm(routes, services, {
    path: 'actions/:action/milestones/:milestone/end',
    who: hands,
    find: async (queries, asked) => {
      const action = await findForStep(queries, asked, 'lead');
      const milestone = action?.milestones.find(({ id }) => id === asked.ids['milestone']);
      return action && milestone ? { action, milestone, today: asked.today } : null;
    },
    form: () => milestoneEndForm,
    begin: ({ today }) => ({ values: { doneOn: dayOf(today)! } }),
    page: (props) => (
      <ActionFormPage
        {...props}
        of={props.about.action}
        above={<p class="own-words">{props.about.milestone.words}</p>}
        title={speak(props.context.language, 'action.form.end')}
        submit={speak(props.context.language, 'action.form.end.save')}
      />
    ),
    act: async (doing, { about, values, code }) => {
      const { action, milestone } = about;
      const of = { actionId: action.id, milestoneId: milestone.id };
      const done = await endMilestone(doing, of, isoDay(values.doneOn) ?? '');
      return done.ok ? ok(actionPath(code, action.id)) : wrongStep(done.problem, 'doneOn');
    },
  });

  addForm(routes, services, {
    path: 'actions/:action/measures',
    who: hands,
    find: async (queries, asked) => {
      const action = await findForStep(queries, asked, 'lead');
      return action && { action, measures: await readMeasures(queries, { outcomeIds: [action.outcomeId] }) };
    },
    form: ({ measures }) => actionMeasureForm(measures),
    begin: () => ({}),
    page: (props) => (
      <ActionFormPage
        {...props}
        of={props.about.action}
        title={speak(props.context.language, 'action.form.measure')}
        submit={speak(props.context.language, 'action.form.measure.save')}
      />
    ),
    act: async (doing, { about, values, code }) => {
      const { id } = about.action;
      const why = { assumption: values.assumption, evidence: values.evidence ?? '' };
      const done = await linkMeasure(doing, { actionId: id, measureId: values.measure }, why);
      return done.ok ? ok(actionPath(code, id)) : wrongStep(done.problem);
    },
  });

  addForm(routes, services, {
    path: 'actions/:action/decide',
    who: keepers,
    find: async (queries, asked) => findForStep(queries, asked, 'keeper'),
    form: () => decideScaleForm,
    begin: () => ({}),
    page: (props) => (
      <ActionFormPage
        {...props}
        of={props.about}
        lead={words(props.context.language, 'action.form.decide.lead')}
        title={speak(props.context.language, 'action.form.decide')}
        submit={speak(props.context.language, 'action.form.decide.save')}
      />
    ),
    act: async (doing, { about, values, code }) => {
      const { decided, reasons, cost, whoPays } = values;
      const decidedOn = isoDay(values.decidedOn) ?? '';
      const decision = { decided, reasons, whoPays, decidedOn, costAtFullNeedPence: cost };
      const done = await decideScale(doing, about.id, decision);
      return done.ok ? ok(actionPath(code, about.id)) : wrongStep(done.problem, 'decidedOn');
    },
  });

  addForm(routes, services, {
    path: 'actions/:action/update',
    who: hands,
    find: async (queries, asked) => {
      const action = await findForStep(queries, asked, 'lead');
      return action && { action, today: asked.today, keeps: handOn(asked.actor, action).keeps };
    },
    form: () => actionUpdateForm,
    begin: ({ today }) => ({ values: { saidOn: dayOf(today)! } }),
    page: (props) => (
      <ActionFormPage
        {...props}
        of={props.about.action}
        lead={words(
          props.context.language,
          props.about.keeps ? 'action.form.update.lead' : 'action.form.update.lead.waits',
        )}
        title={speak(props.context.language, 'action.form.update')}
        submit={speak(props.context.language, 'action.form.update.save')}
      />
    ),
    act: async (doing, { about, values, code }) => {
      const { progress, words: said, reach, office } = values;
      const update = { progress, words: said, reach, signedOffAs: office };
      const done = await recordUpdate(doing, about.action.id, {
        ...update,
        saidOn: isoDay(values.saidOn) ?? '',
      });
      return done.ok ? ok(actionPath(code, about.action.id)) : wrongStep(done.problem, 'saidOn');
    },
  });

  addForm(routes, services, {
    path: 'actions/:action/updates/:update/accept',
    who: keepers,
    find: async (queries, asked) => {
      const action = await findForStep(queries, asked, 'keeper');
      const [update] = action ? await readUnconfirmed(queries, [action.id]) : [];
      return action && update && update.id === asked.ids['update'] ? { action, update } : null;
    },
    form: () => acceptUpdateForm,
    begin: () => ({}),
    page: (props) => (
      <ActionFormPage
        {...props}
        of={props.about.action}
        lead={words(props.context.language, 'action.form.accept.lead')}
        above={<SaidUpdate update={props.about.update} language={props.context.language} />}
        title={speak(props.context.language, 'action.unconfirmed.accept')}
        submit={speak(props.context.language, 'action.form.accept.save')}
      />
    ),
    act: async (doing, { about, code }) => {
      const { id } = about.action;
      const done = await confirmUpdate(doing, { actionId: id, updateId: about.update.id });
      return done.ok ? ok(actionPath(code, id)) : wrongStep(done.problem);
    },
  });
}
