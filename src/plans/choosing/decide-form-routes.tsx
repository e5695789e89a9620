import type { Hono } from 'hono';
import { Temporal } from 'temporal-polyfill';
import { failed, ok } from '../../kernel/result.ts';
import { addForm, type FormAsked } from '../../partnerships/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import { auditDraft } from '../plans/draft-form.tsx';
import { draftPath } from '../plans/plan-address.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { decideCandidate } from './candidate-store.ts';
import { choosingPath } from './choosing-address.ts';
import { ChoosingFormPage } from './choosing-form-page.tsx';
import { choosingKeepers } from './choosing-form-routes.tsx';
import { decideForm, makePriorityForm } from './choosing-forms.ts';
import { findChoosing, wrongAnswers } from './find-choosing.ts';
import { makePriority } from './make-priority.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';

const findCandidate = async (queries: Queries, asked: FormAsked) => {
  const about = await findChoosing(queries, asked);
  const candidate = about?.candidates.find(({ id }) => id === asked.ids['candidate']);
  return about && candidate ? { ...about, candidate } : null;
};

/** What was decided of each candidate, and making a priority of it: for officers, who record what a meeting decided. */
export function decideFormRoutes(routes: Hono, services: PlanRouteServices): void {
  addForm(routes, services, {
    path: 'plan/choosing/:choosing/candidates/:candidate/answer',
    who: choosingKeepers,
    find: findCandidate,
    form: (_, { today }) => decideForm(today),
    begin: ({ candidate: { decision, version } }) => ({
      version,
      values:
        decision === null ? {} : { ...decision, decidedOn: Temporal.PlainDate.from(decision.decidedOn) },
    }),
    page: (props) => {
      const { language } = props.context;
      return (
        <ChoosingFormPage
          {...props}
          choosing={props.about.choosing}
          anchor={`#candidate-${props.about.candidate.id}`}
          title={speak(language, 'form.decide.title', { name: props.about.candidate.name })}
          submit={speak(language, 'form.decide.submit')}
        />
      );
    },
    act: async (doing, { about: { choosing, candidate }, values, version, code }) => {
      const after = { ...values, decidedOn: String(values.decidedOn) };
      if (candidate.priority !== null && values.decision === 'left-out')
        return failed(wrongAnswers((language) => speak(language, 'problem.is-priority')));
      if (!(await decideCandidate(doing.transaction, { id: candidate.id, version }, after)))
        return failed(wrongAnswers((language) => speak(language, 'problem.changed')));
      await auditDraft(doing, 'choosing-candidate.decided', candidate.id, {
        before: candidate.decision,
        after,
      });
      return ok(`${choosingPath(code, choosing.id)}#candidate-${candidate.id}`);
    },
  });

  addForm(routes, services, {
    path: 'plan/choosing/:choosing/candidates/:candidate/make-priority',
    who: choosingKeepers,
    find: findCandidate,
    form: () => makePriorityForm,
    begin: ({ candidate }) => ({ version: candidate.version }),
    page: (props) => {
      const { language } = props.context;
      return (
        <ChoosingFormPage
          {...props}
          choosing={props.about.choosing}
          anchor={`#candidate-${props.about.candidate.id}`}
          title={speak(language, 'form.make.title', { name: props.about.candidate.name })}
          lead={words(language, 'form.make.lead')}
          submit={speak(language, 'form.make.submit')}
        />
      );
    },
    act: async (doing, { about: { choosing, candidate }, code }) => {
      const made = await makePriority(doing, choosing, candidate, choosingPath(code, choosing.id));
      if (!made.ok) return failed(wrongAnswers((language) => speak(language, `problem.${made.problem}`)));
      return ok(`${draftPath(code, made.value.planId)}#priority-${made.value.id}`);
    },
  });
}
