import { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { editConflict } from '../../platform/forms/edit-conflict.ts';
import { fieldError } from '../../web/index.ts';
import { addForm } from '../form-at.tsx';
import { FormPage } from '../form-page.tsx';
import { asDay } from '../legal-day.ts';
import { actsFor } from '../partner-rights.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { givePart } from './give-part.ts';
import { isOpen } from './information-request.ts';
import { readRequest } from './information-request-store.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { RequestDetails, requestSteps } from './pages/information-request-page.tsx';
import { partForm } from './part-form.ts';
import { answerers, listPath } from './request-form-routes.tsx';
import { said } from './said.ts';
import { withdrawForm } from './withdraw-form.ts';
import { withdrawInformationRequest } from './withdraw-information-request.ts';

/** What happens to a request between asking and the whole answer: a part comes, or it is withdrawn. */
export function openRequestFormRoutes(services: PartnershipsServices): Hono {
  const routes = new Hono();

  addForm(routes, services, {
    path: 'information-requests/:request/part',
    who: answerers,
    find: async (queries, { actor, partnershipId, ids, today }) => {
      const request = await readRequest(queries, partnershipId, ids['request'] ?? '');
      if (!request || !isOpen(request)) return null;
      return actsFor(actor, partnershipId, request.toBody) ? { request, today } : null;
    },
    form: ({ request }, { today }) => partForm(request, today),
    begin: ({ request, today }) => ({ values: { cameOn: asDay(today) }, version: request.version }),
    page: (props) => {
      const { context, about } = props;
      const { language } = context;
      const path = listPath(props.place.area.code);
      return (
        <FormPage
          {...props}
          tab="partners"
          title={speak(language, 'form.part.title', { from: about.request.fromName })}
          steps={requestSteps(context, path, about.request, true)}
          above={
            <>
              <RequestDetails context={context} request={about.request} />
              <p>{words(language, 'form.part.about')}</p>
            </>
          }
          submit={speak(language, 'form.part.send')}
          back={`${path}/${about.request.id}`}
        />
      );
    },
    act: async (doing, { about: { request }, values, code }) => {
      const given = await givePart(doing, request.id, {
        cameOn: values.cameOn.toString(),
        given: values.given,
      });
      if (given.ok) return ok(`${listPath(code)}/${request.id}`);
      if (given.problem === 'gone') return failed({ kind: 'gone' });
      const wrong =
        given.problem === 'answered'
          ? fieldError(null, said('wrong.part.answered'))
          : fieldError('cameOn', said('wrong.cameOn'));
      return failed({ kind: 'wrong-answers', errors: [wrong] });
    },
  });

  addForm(routes, services, {
    path: 'information-requests/:request/withdraw',
    who: answerers,
    find: async (queries, { actor, partnershipId, ids, today }) => {
      const request = await readRequest(queries, partnershipId, ids['request'] ?? '');
      if (!request || !isOpen(request)) return null;
      return actsFor(actor, partnershipId, request.fromBody) ? { request, today } : null;
    },
    form: ({ request }, { today }) => withdrawForm(request.askedOn, today),
    begin: ({ request, today }) => ({ values: { withdrawnOn: asDay(today) }, version: request.version }),
    page: (props) => {
      const { context, about } = props;
      const { language } = context;
      const path = listPath(props.place.area.code);
      return (
        <FormPage
          {...props}
          tab="partners"
          title={speak(language, 'form.withdraw.title')}
          steps={requestSteps(context, path, about.request, true)}
          above={
            <>
              <RequestDetails context={context} request={about.request} />
              <p>{words(language, 'form.withdraw.about')}</p>
            </>
          }
          submit={speak(language, 'form.withdraw')}
          back={`${path}/${about.request.id}`}
        />
      );
    },
    act: async (doing, { about: { request }, values, version, code }) => {
      const withdrawn = await withdrawInformationRequest(
        doing,
        { id: request.id, version },
        { withdrawnOn: values.withdrawnOn.toString(), withdrawnWhy: values.withdrawnWhy },
      );
      if (withdrawn.ok) return ok(`${listPath(code)}/${request.id}`);
      const { problem } = withdrawn;
      if (problem.problem === 'gone') return failed({ kind: 'gone' });
      if (problem.problem === 'answered')
        return failed({ kind: 'wrong-answers', errors: [fieldError(null, said('wrong.withdraw.answered'))] });
      const { current } = problem;
      return failed(
        await editConflict(doing.transaction, current.id, { current: values, version: current.version }),
      );
    },
  });

  return routes;
}
