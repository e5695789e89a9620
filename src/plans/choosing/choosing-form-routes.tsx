import type { Hono } from 'hono';
import { Temporal } from 'temporal-polyfill';
import { failed, ok } from '../../kernel/result.ts';
import { addForm, memberBodies } from '../../partnerships/index.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { editConflict } from '../../platform/forms/edit-conflict.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { auditDraft } from '../plans/draft-form.tsx';
import { readPlans } from '../plans/plan-store.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { stateOf } from './choosing.ts';
import { choosingPath } from './choosing-address.ts';
import { ChoosingFormPage } from './choosing-form-page.tsx';
import {
  choosingForm,
  criterionForm,
  openScoringForm,
  publishChoosingForm,
  removeCriterionForm,
} from './choosing-forms.ts';
import {
  insertChoosing,
  insertCriterion,
  openScoring,
  publishChoosing,
  readChoosing,
  removeCriterion,
  updateChoosing,
} from './choosing-store.ts';
import { findChoosing, holdBeforeScoring, wrongAnswers } from './find-choosing.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';

/** Who keeps a choosing. A draft of one is nobody else's to know of. */
export const choosingKeepers = only({ roles: ['officer'], within: 'partnership', hidden: true });

/** A choosing, its criteria, and when it is scored: for officers. */
export function choosingFormRoutes(routes: Hono, services: PlanRouteServices): void {
  addForm(routes, services, {
    path: 'plan/choosing/new',
    who: choosingKeepers,
    find: async (queries, { partnershipId }) => ({ plans: await readPlans(queries, partnershipId) }),
    form: ({ plans }) => choosingForm(plans),
    begin: () => ({ subject: 'new' }),
    page: (props) => (
      <ChoosingFormPage
        {...props}
        choosing={null}
        title={speak(props.context.language, 'form.new.title')}
        submit={speak(props.context.language, 'form.save')}
      />
    ),
    act: async (doing, { values, code }) => {
      const { transaction, partnershipId } = doing;
      const id = uuidv7();
      const after = { title: values.title, words: values.words ?? '', planId: values.plan };
      await insertChoosing(transaction, { id, partnershipId }, after);
      await auditDraft(doing, 'choosing.begun', id, { after });
      return ok(choosingPath(code, id));
    },
  });

  addForm(routes, services, {
    path: 'plan/choosing/:choosing/change',
    who: choosingKeepers,
    find: async (queries, asked) => {
      const about = await findChoosing(queries, asked);
      return about && { ...about, plans: await readPlans(queries, asked.partnershipId) };
    },
    form: ({ plans }) => choosingForm(plans),
    begin: ({ choosing: { title, words: said, planId, version } }) => ({
      values: { title, words: said === '' ? null : said, plan: planId },
      version,
    }),
    page: (props) => (
      <ChoosingFormPage
        {...props}
        choosing={props.about.choosing}
        title={speak(props.context.language, 'form.change.title')}
        submit={speak(props.context.language, 'form.save')}
      />
    ),
    act: async (doing, { about, values, version, code }) => {
      const { id, title, words: said, planId } = about.choosing;
      const after = { title: values.title, words: values.words ?? '', planId: values.plan };
      if (!(await updateChoosing(doing.transaction, { id, version }, after)))
        return failed(
          await editConflict(doing.transaction, id, {
            current: { title, words: said === '' ? null : said, plan: planId },
            version: about.choosing.version,
          }),
        );
      await auditDraft(doing, 'choosing.changed', id, { before: { title, words: said, planId }, after });
      return ok(choosingPath(code, id));
    },
  });

  addForm(routes, services, {
    path: 'plan/choosing/:choosing/publish',
    who: choosingKeepers,
    find: findChoosing,
    form: () => publishChoosingForm,
    begin: ({ choosing }) => ({ version: choosing.version }),
    page: (props) => {
      const { language } = props.context;
      const { choosing } = props.about;
      return (
        <ChoosingFormPage
          {...props}
          choosing={choosing}
          title={speak(language, 'form.publish.title', { title: choosing.title })}
          lead={words(language, 'form.publish.lead')}
          submit={speak(language, 'form.publish.submit')}
        />
      );
    },
    act: async (doing, { about, version, code }) => {
      const { id } = about.choosing;
      if (!(await publishChoosing(doing.transaction, { id, version })))
        return failed(wrongAnswers((language) => speak(language, 'problem.changed')));
      await auditDraft(doing, 'choosing.published', id);
      return ok(choosingPath(code, id));
    },
  });

  addForm(routes, services, {
    path: 'plan/choosing/:choosing/scoring/new',
    who: choosingKeepers,
    find: findChoosing,
    form: (_, { today }) => openScoringForm(today),
    begin: ({ choosing: { closesOn, version } }) => ({
      version,
      values: closesOn === null ? {} : { closesOn: Temporal.PlainDate.from(closesOn) },
    }),
    page: (props) => {
      const { language } = props.context;
      const { choosing } = props.about;
      return (
        <ChoosingFormPage
          {...props}
          choosing={choosing}
          title={speak(language, 'form.open.title', { title: choosing.title })}
          lead={words(language, 'form.open.lead')}
          submit={speak(language, 'form.open.submit')}
        />
      );
    },
    act: async (doing, { about, values, version, code }) => {
      const { transaction, partnershipId, today } = doing;
      const { choosing, candidates, criteria } = about;
      if (!choosing.published)
        return failed(wrongAnswers((language) => speak(language, 'problem.not-published')));
      if (candidates.length === 0 || criteria.length === 0)
        return failed(wrongAnswers((language) => speak(language, 'problem.nothing-to-score')));
      const closesOn = String(values.closesOn);
      if (stateOf(choosing, today) === 'closed')
        return failed(
          wrongAnswers((language) =>
            speak(language, 'problem.scoring-closed', { day: choosing.closesOn ?? '' }),
          ),
        );
      const members = await memberBodies(transaction, partnershipId, today);
      const partners = members.map(({ id }) => id);
      const which = { id: choosing.id, version, partnershipId };
      if (!(await openScoring(transaction, which, { today, closesOn, partners }))) {
        const now = await readChoosing(transaction, { partnershipId, id: choosing.id });
        if (now === null) return failed({ kind: 'gone' });
        return failed(
          await editConflict(transaction, choosing.id, {
            current: {
              closesOn: now.closesOn === null ? values.closesOn : Temporal.PlainDate.from(now.closesOn),
            },
            version: now.version,
          }),
        );
      }
      await auditDraft(doing, 'choosing.scoring-opened', choosing.id, {
        before: { closesOn: choosing.closesOn },
        after: { closesOn },
      });
      return ok(choosingPath(code, choosing.id));
    },
  });

  addForm(routes, services, {
    path: 'plan/choosing/:choosing/criteria/new',
    who: choosingKeepers,
    find: findChoosing,
    form: () => criterionForm,
    begin: () => ({ values: { highest: 4, weight: 1 } }),
    page: (props) => (
      <ChoosingFormPage
        {...props}
        choosing={props.about.choosing}
        anchor="#criteria"
        title={speak(props.context.language, 'form.criterion.title')}
        submit={speak(props.context.language, 'form.save')}
      />
    ),
    act: async (doing, { about: { choosing }, values, code }) => {
      const { transaction, partnershipId } = doing;
      const problem = await holdBeforeScoring(transaction, choosing.id);
      if (problem !== null) return failed(problem);
      const criterion = { id: uuidv7(), ...values, words: values.words ?? '' };
      await insertCriterion(transaction, { partnershipId, choosingId: choosing.id }, criterion);
      await auditDraft(doing, 'choosing-criterion.added', criterion.id, { after: criterion });
      return ok(`${choosingPath(code, choosing.id)}#criteria`);
    },
  });

  addForm(routes, services, {
    path: 'plan/choosing/:choosing/criteria/:criterion/remove',
    who: choosingKeepers,
    find: async (queries, asked) => {
      const about = await findChoosing(queries, asked);
      const criterion = about?.criteria.find(({ id }) => id === asked.ids['criterion']);
      return about && criterion ? { ...about, criterion } : null;
    },
    form: () => removeCriterionForm,
    begin: ({ criterion }) => ({ version: criterion.version }),
    page: (props) => {
      const { language } = props.context;
      const { choosing, criterion } = props.about;
      return (
        <ChoosingFormPage
          {...props}
          choosing={choosing}
          anchor="#criteria"
          title={speak(language, 'form.criterion.remove.title', { name: criterion.name })}
          submit={speak(language, 'form.remove')}
          submitKind="danger"
        />
      );
    },
    act: async (doing, { about: { choosing, criterion }, code }) => {
      const problem = await holdBeforeScoring(doing.transaction, choosing.id);
      if (problem !== null) return failed(problem);
      await removeCriterion(doing.transaction, criterion.id);
      await auditDraft(doing, 'choosing-criterion.removed', criterion.id, { before: criterion });
      return ok(`${choosingPath(code, choosing.id)}#criteria`);
    },
  });
}
