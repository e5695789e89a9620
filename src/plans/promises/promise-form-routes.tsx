import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { addForm, type FormAsked, memberBodies } from '../../partnerships/index.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import type { Queries } from '../../platform/database/database.ts';
import { fieldError } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { readDraftOutcomeNames } from '../outcomes/outcome-in-force.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { changeProposal } from './change-proposal.ts';
import { findForStep, wrongStep } from './find-for-step.ts';
import type { PromiseStep } from './promise.ts';
import { promisePath } from './promise-address.ts';
import { PromiseFormPage } from './promise-form-page.tsx';
import { promiseForm, renegotiateForm, termsOf, valuesOfTerms } from './promise-forms.ts';
import { handOf } from './promise-hand.ts';
import { proposePromise } from './propose-promise.ts';
import { renegotiatePromise } from './renegotiate-promise.ts';

const hands = only({ roles: ['officer', 'partner-lead'], within: 'partnership' });
const hiddenHands = only({ roles: ['officer', 'partner-lead'], within: 'partnership', hidden: true });

/** Proposing a promise, changing what is proposed, and proposing another in the place of a signed one. */
export function promiseFormRoutes(routes: Hono, services: PlanRouteServices): void {
  addForm(routes, services, {
    path: 'promises/new',
    who: hands,
    find: async (queries, asked) => {
      const { actor, partnershipId, today, query } = asked;
      const members = await memberBodies(queries, partnershipId, today);
      const bodies = members.filter(({ id }) => {
        const { keeps, leads } = handOf(actor, partnershipId, id);
        return keeps || leads;
      });
      const outcomes = await readDraftOutcomeNames(queries, partnershipId);
      return { bodies, outcomes, today, outcome: outcomes.find(({ id }) => id === query('outcome'))?.id };
    },
    form: (about) => promiseForm(about),
    begin: ({ outcome, bodies: [only_, ...others] }) => ({
      values: {
        ...(outcome === undefined ? {} : { outcome }),
        ...(only_ && others.length === 0 ? { body: only_.id } : {}),
      },
    }),
    page: (props) => (
      <PromiseFormPage
        {...props}
        promise={null}
        title={speak(props.context.language, 'promise.form.new')}
        lead={words(props.context.language, 'promise.form.new.lead')}
        submit={speak(props.context.language, 'promise.form.save')}
      />
    ),
    act: async (doing, { values, code }) => {
      const proposed = await proposePromise(doing, { ...termsOf(values), bodyId: values.body });
      if (proposed.ok) return ok(promisePath(code, proposed.value));
      const { problem } = proposed;
      return failed({
        kind: 'wrong-answers',
        errors: [fieldError('body', (language) => speak(language, `promise.wrong.${problem}`))],
      });
    },
  });

  addForm(routes, services, {
    path: 'promises/:promise/change',
    who: hiddenHands,
    find: (queries, asked) => findWithOutcomes(queries, asked, 'change'),
    form: ({ promise, outcomes, today }) =>
      promiseForm({ outcomes, today, bodies: [{ id: promise.bodyId, name: promise.bodyName }] }),
    begin: ({ promise }) => ({
      values: { body: promise.bodyId, ...valuesOfTerms(promise) },
      version: promise.version,
    }),
    page: (props) => (
      <PromiseFormPage
        {...props}
        promise={props.about.promise}
        title={speak(props.context.language, 'promise.form.change')}
        submit={speak(props.context.language, 'promise.form.save')}
      />
    ),
    act: async (doing, { about, values, version, code }) => {
      const { id } = about.promise;
      const done = await changeProposal(doing, { id, version }, { ...termsOf(values), bodyId: values.body });
      if (done.ok) return ok(promisePath(code, id));
      if (done.problem.problem !== 'changed') return wrongStep(done.problem);
      const { current } = done.problem;
      return failed({
        kind: 'conflict',
        current: { body: current.bodyId, ...valuesOfTerms(current) },
        version: current.version,
        changedBy: null,
        changedAt: null,
      });
    },
  });

  addForm(routes, services, {
    path: 'promises/:promise/renegotiate',
    who: hiddenHands,
    find: (queries, asked) => findWithOutcomes(queries, asked, 'renegotiate'),
    form: (about) => renegotiateForm(about),
    begin: ({ promise }) => ({ values: valuesOfTerms(promise), version: promise.version }),
    page: (props) => (
      <PromiseFormPage
        {...props}
        promise={props.about.promise}
        title={speak(props.context.language, 'promise.form.renegotiate')}
        lead={words(props.context.language, 'promise.form.renegotiate.lead')}
        submit={speak(props.context.language, 'promise.form.renegotiate.submit')}
      />
    ),
    act: async (doing, { about, values, version, code }) => {
      const { id } = about.promise;
      const done = await renegotiatePromise(doing, { id, version }, termsOf(values), values.why);
      return done.ok ? ok(promisePath(code, done.value)) : wrongStep(done.problem);
    },
  });
}

async function findWithOutcomes(queries: Queries, asked: FormAsked, step: PromiseStep) {
  const promise = await findForStep(queries, asked, step);
  if (promise === null) return null;
  const outcomes = await readDraftOutcomeNames(queries, asked.partnershipId);
  return { promise, outcomes, today: asked.today };
}
