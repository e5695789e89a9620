import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { addForm } from '../../partnerships/index.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { fieldError } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { PlanRouteServices } from '../plans-services.ts';
import { agreeReplacement, beginDelivery, endPromise, withdrawProposal } from './end-promise.ts';
import { findForStep, wrongStep } from './find-for-step.ts';
import { promisePath } from './promise-address.ts';
import { PromiseFormPage } from './promise-form-page.tsx';
import {
  agreePromiseForm,
  deliverPromiseForm,
  endPromiseForm,
  signPromiseForm,
  withdrawPromiseForm,
} from './promise-forms.ts';
import { signPromise } from './sign-promise.ts';

const hands = only({ roles: ['officer', 'partner-lead'], within: 'partnership', hidden: true });
const keepers = only({ roles: ['officer'], within: 'partnership', hidden: true });
/** A signature is nobody else's to give. */
const leads = only({ roles: ['partner-lead'], within: 'partnership', hidden: true, inPerson: true });

/** Forms in which a promise is signed, begun, agreed to, taken back, and in which what became of it is recorded. */
export function promiseStepRoutes(routes: Hono, services: PlanRouteServices): void {
  addForm(routes, services, {
    path: 'promises/:promise/sign',
    who: leads,
    find: (queries, asked) => findForStep(queries, asked, 'sign'),
    form: ({ bodyName }) => signPromiseForm(bodyName),
    begin: ({ version }) => ({ version }),
    page: (props) => (
      <PromiseFormPage
        {...props}
        promise={props.about}
        title={speak(props.context.language, 'promise.form.sign', { body: props.about.bodyName })}
        lead={words(props.context.language, 'promise.form.sign.lead')}
        submit={speak(props.context.language, 'promise.form.sign.submit')}
      />
    ),
    act: async (doing, { about: { id }, values, version, code }) => {
      const signed = await signPromise(doing, { id, version }, values.office);
      return signed.ok ? ok(promisePath(code, id)) : wrongStep(signed.problem);
    },
  });

  addForm(routes, services, {
    path: 'promises/:promise/withdraw',
    who: hands,
    find: (queries, asked) => findForStep(queries, asked, 'withdraw'),
    form: () => withdrawPromiseForm,
    begin: ({ version }) => ({ version }),
    page: (props) => (
      <PromiseFormPage
        {...props}
        promise={props.about}
        title={speak(props.context.language, 'promise.form.withdraw')}
        submit={speak(props.context.language, 'promise.form.withdraw.submit')}
        submitKind="danger"
      />
    ),
    act: async (doing, { about: { id }, values, version, code }) => {
      const done = await withdrawProposal(doing, { id, version }, values.why);
      return done.ok ? ok(promisePath(code, id)) : wrongStep(done.problem);
    },
  });

  addForm(routes, services, {
    path: 'promises/:promise/deliver',
    who: hands,
    find: (queries, asked) => findForStep(queries, asked, 'deliver'),
    form: () => deliverPromiseForm,
    begin: ({ version }) => ({ version }),
    page: (props) => (
      <PromiseFormPage
        {...props}
        promise={props.about}
        title={speak(props.context.language, 'promise.form.deliver', { body: props.about.bodyName })}
        submit={speak(props.context.language, 'promise.form.deliver.submit')}
      />
    ),
    act: async (doing, { about: { id }, version, code }) => {
      const done = await beginDelivery(doing, { id, version });
      return done.ok ? ok(promisePath(code, id)) : wrongStep(done.problem);
    },
  });

  addForm(routes, services, {
    path: 'promises/:promise/agree',
    who: keepers,
    find: (queries, asked) => findForStep(queries, asked, 'agree'),
    form: () => agreePromiseForm,
    begin: ({ version }) => ({ version }),
    page: (props) => (
      <PromiseFormPage
        {...props}
        promise={props.about}
        title={speak(props.context.language, 'promise.form.agree')}
        lead={props.about.replacesWhy}
        submit={speak(props.context.language, 'promise.form.agree.submit')}
      />
    ),
    act: async (doing, { about: { id }, version, code }) => {
      const done = await agreeReplacement(doing, { id, version });
      return done.ok ? ok(promisePath(code, id)) : wrongStep(done.problem);
    },
  });

  addForm(routes, services, {
    path: 'promises/:promise/end',
    who: keepers,
    find: (queries, asked) => findForStep(queries, asked, 'keep'),
    form: () => endPromiseForm,
    begin: ({ version }) => ({ version }),
    page: (props) => (
      <PromiseFormPage
        {...props}
        promise={props.about}
        title={speak(props.context.language, 'promise.form.end')}
        submit={speak(props.context.language, 'promise.form.end.submit')}
      />
    ),
    act: async (doing, { about: { id }, values, version, code }) => {
      const { how, why } = values;
      const done = await endPromise(doing, { id, version }, { how, on: String(values.endedOn), why });
      if (done.ok) return ok(promisePath(code, id));
      if (done.problem.problem !== 'wrong-day') return wrongStep(done.problem);
      const { from } = done.problem;
      return failed({
        kind: 'wrong-answers',
        errors: [fieldError('endedOn', (language) => speak(language, 'promise.wrong.day', { from }))],
      });
    },
  });
}
