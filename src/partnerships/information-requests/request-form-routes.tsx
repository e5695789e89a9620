import { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { editConflict } from '../../platform/forms/edit-conflict.ts';
import { type FieldError, fieldError, pathIn } from '../../web/index.ts';
import { addForm } from '../form-at.tsx';
import { FormPage } from '../form-page.tsx';
import { memberBodies } from '../member-bodies.ts';
import { actsFor } from '../partner-rights.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { answerForm, answerFromAnswers, answersFromRequest } from './answer-form.ts';
import { answerInformationRequest } from './answer-information-request.ts';
import { type AskProblem, askForInformation } from './ask-for-information.ts';
import { changeInformationRequest } from './change-information-request.ts';
import { isOpen } from './information-request.ts';
import { readRequest } from './information-request-store.ts';
import { speak } from './messages/message.ts';
import { RequestDetails, requestSteps } from './pages/information-request-page.tsx';
import { answersFromAsked, requestForm, requestFromAnswers } from './request-form.ts';
import { said } from './said.ts';
import { asDay } from '../legal-day.ts';

/** Officers for every partner, leads for their own: which body that is, the rules say. */
export const askers = only({ roles: ['officer', 'partner-lead'], within: 'partnership' });
export const answerers = only({ roles: ['officer', 'partner-lead'], within: 'partnership', hidden: true });

export const listPath = (code: string) => `/partnerships/${code}/information-requests`;

/** Asking for information and answering. */
export function requestFormRoutes(services: PartnershipsServices): Hono {
  const routes = new Hono();

  addForm(routes, services, {
    path: 'information-requests/new',
    who: askers,
    find: async (queries, { actor, partnershipId, today }) => {
      const to = await memberBodies(queries, partnershipId, today);
      const from = to.filter(({ id }) => actsFor(actor, partnershipId, id));
      return { from, to, today };
    },
    form: (choices, { today }) => requestForm(choices, today),
    begin: ({ from, today }) => ({
      subject: 'new',
      values: { askedOn: asDay(today), ...(from.length === 1 && from[0] ? { from: from[0].id } : {}) },
    }),
    page: (props) => {
      const { language } = props.context;
      const back = listPath(props.place.area.code);
      return (
        <FormPage
          {...props}
          tab="partners"
          title={speak(language, 'form.ask.title')}
          steps={[{ text: speak(language, 'page.step'), href: pathIn(language, back) }]}
          submit={speak(language, 'form.ask')}
          back={back}
        />
      );
    },
    act: async (doing, { values, code }) => {
      const asked = await askForInformation(doing, requestFromAnswers(values));
      if (asked.ok) return ok(`${listPath(code)}/${asked.value}`);
      return failed({ kind: 'wrong-answers', errors: [wrongAsking(asked.problem)] });
    },
  });

  addForm(routes, services, {
    path: 'information-requests/:request/change',
    who: answerers,
    find: async (queries, { actor, partnershipId, ids, today }) => {
      const request = await readRequest(queries, partnershipId, ids['request'] ?? '');
      if (!request || !isOpen(request) || request.parts.length > 0) return null;
      if (!actsFor(actor, partnershipId, request.fromBody)) return null;
      const to = await memberBodies(queries, partnershipId, today);
      return { request, to, from: to.filter(({ id }) => actsFor(actor, partnershipId, id)) };
    },
    form: (choices, { today }) => requestForm(choices, today),
    begin: ({ request }) => ({ values: answersFromAsked(request), version: request.version }),
    page: (props) => {
      const { context, about } = props;
      const path = listPath(props.place.area.code);
      return (
        <FormPage
          {...props}
          tab="partners"
          title={speak(context.language, 'form.change.title')}
          steps={requestSteps(context, path, about.request, true)}
          submit={speak(context.language, 'form.change')}
          back={`${path}/${about.request.id}`}
        />
      );
    },
    act: async (doing, { about: { request }, values, version, code }) => {
      const at = { id: request.id, version };
      const changed = await changeInformationRequest(doing, at, requestFromAnswers(values));
      if (changed.ok) return ok(`${listPath(code)}/${request.id}`);
      const { problem } = changed;
      if (problem.problem === 'gone') return failed({ kind: 'gone' });
      if (problem.problem === 'answered')
        return failed({ kind: 'wrong-answers', errors: [fieldError(null, said('wrong.answered'))] });
      if (problem.problem !== 'changed')
        return failed({ kind: 'wrong-answers', errors: [wrongAsking(problem.problem)] });
      const { current } = problem;
      const now = { current: answersFromAsked(current), version: current.version };
      return failed(await editConflict(doing.transaction, current.id, now));
    },
  });

  addForm(routes, services, {
    path: 'information-requests/:request/answer',
    who: answerers,
    find: async (queries, { actor, partnershipId, ids, today }) => {
      const request = await readRequest(queries, partnershipId, ids['request'] ?? '');
      if (!request || request.withdrawnOn !== null) return null;
      return actsFor(actor, partnershipId, request.toBody) ? { request, today } : null;
    },
    form: ({ request }, { today }) => answerForm(request, today),
    begin: ({ request, today }) => ({ values: answersFromRequest(request, today), version: request.version }),
    page: (props) => {
      const { context, about } = props;
      const { language } = context;
      const path = listPath(props.place.area.code);
      return (
        <FormPage
          {...props}
          tab="partners"
          title={speak(language, 'form.answer.title', { from: about.request.fromName })}
          steps={requestSteps(context, path, about.request, true)}
          above={<RequestDetails context={context} request={about.request} />}
          submit={speak(language, 'form.answer.send')}
          back={`${path}/${about.request.id}`}
        />
      );
    },
    act: async (doing, { about: { request }, values, version, code }) => {
      const at = { id: request.id, version };
      const answered = await answerInformationRequest(doing, at, answerFromAnswers(values));
      if (answered.ok) return ok(`${listPath(code)}/${request.id}`);
      const { problem } = answered;
      if (problem.problem === 'gone') return failed({ kind: 'gone' });
      if (problem.problem === 'before-asked')
        return failed({
          kind: 'wrong-answers',
          errors: [fieldError('answeredOn', said('wrong.answeredOn'))],
        });
      const { current } = problem;
      const now = {
        current: { ...values, ...answersFromRequest(current, doing.today) },
        version: current.version,
      };
      return failed(await editConflict(doing.transaction, current.id, now));
    },
  });

  return routes;
}

function wrongAsking(problem: AskProblem): FieldError {
  switch (problem) {
    case 'may-not':
      return fieldError('from', said('wrong.mayNot'));
    case 'from-no-member':
      return fieldError('from', said('wrong.noMember'));
    case 'to-no-member':
      return fieldError('to', said('wrong.noMember'));
  }
}
