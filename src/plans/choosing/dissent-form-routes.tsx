import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { addForm, type FormAsked } from '../../partnerships/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import { editConflict } from '../../platform/forms/edit-conflict.ts';
import { uuidv7 } from '../../platform/uuid.ts';
import { auditDraft } from '../plans/draft-form.tsx';
import type { PlanRouteServices } from '../plans-services.ts';
import { choosingPath } from './choosing-address.ts';
import { ChoosingFormPage } from './choosing-form-page.tsx';
import { dissentForm, withdrawDissentForm } from './choosing-forms.ts';
import { insertDissent, readDissents, updateDissent, withdrawDissent } from './dissent-store.ts';
import { findChoosing, wrongAnswers } from './find-choosing.ts';
import { speak } from './messages/message.ts';
import { words } from './messages/words.tsx';
import { findForBody, speakers } from './score-form-routes.tsx';
import { bodiesSpokenFor } from './who-scores.ts';

/** A dissent that still holds, of a body the reader speaks for. */
async function findDissent(queries: Queries, asked: FormAsked) {
  const about = await findChoosing(queries, asked);
  if (!about) return null;
  const dissents = await readDissents(queries, about.choosing.id);
  const dissent = dissents.find(({ id }) => id === asked.ids['dissent']);
  if (!dissent || dissent.withdrawnOn !== null) return null;
  return bodiesSpokenFor(asked.actor, asked.partnershipId).includes(dissent.bodyId)
    ? { ...about, dissent }
    : null;
}

/** What a body does not agree with: said, said otherwise, and withdrawn by itself alone. */
export function dissentFormRoutes(routes: Hono, services: PlanRouteServices): void {
  addForm(routes, services, {
    path: 'plan/choosing/:choosing/dissents/:body/new',
    who: speakers,
    find: findForBody,
    form: ({ candidates }) => dissentForm(candidates),
    begin: () => ({}),
    page: (props) => {
      const { language } = props.context;
      return (
        <ChoosingFormPage
          {...props}
          choosing={props.about.choosing}
          anchor="#dissent"
          title={speak(language, 'form.dissent.title', { body: props.about.body.name })}
          submit={speak(language, 'form.dissent.submit')}
        />
      );
    },
    act: async (doing, { about: { choosing, body }, values, code }) => {
      const { transaction, partnershipId, today } = doing;
      const id = uuidv7();
      await insertDissent(
        transaction,
        { id, partnershipId, choosingId: choosing.id },
        { bodyId: body.id, candidateId: values.candidate, words: values.words, saidOn: today },
      );
      await auditDraft(doing, 'choosing.dissented', id, {
        after: { bodyId: body.id, candidateId: values.candidate },
      });
      return ok(`${choosingPath(code, choosing.id)}#dissent`);
    },
  });

  addForm(routes, services, {
    path: 'plan/choosing/:choosing/dissents/:dissent/change',
    who: speakers,
    find: findDissent,
    form: ({ candidates }) => dissentForm(candidates),
    begin: ({ dissent }) => ({
      values: { candidate: dissent.candidateId, words: dissent.words },
      version: dissent.version,
    }),
    page: (props) => {
      const { language } = props.context;
      return (
        <ChoosingFormPage
          {...props}
          choosing={props.about.choosing}
          anchor="#dissent"
          title={speak(language, 'form.dissent.change.title', { body: props.about.dissent.bodyName })}
          lead={words(language, 'form.dissent.change.lead')}
          submit={speak(language, 'form.save')}
        />
      );
    },
    act: async (doing, { about: { choosing, dissent }, values, version, code }) => {
      const { transaction } = doing;
      const after = { candidateId: values.candidate, words: values.words };
      if (!(await updateDissent(transaction, { id: dissent.id, version }, after)))
        return failed(
          await editConflict(transaction, dissent.id, {
            current: { candidate: dissent.candidateId, words: dissent.words },
            version: dissent.version,
          }),
        );
      await auditDraft(doing, 'choosing-dissent.changed', dissent.id, {
        before: { candidateId: dissent.candidateId },
        after: { candidateId: after.candidateId },
      });
      return ok(`${choosingPath(code, choosing.id)}#dissent`);
    },
  });

  addForm(routes, services, {
    path: 'plan/choosing/:choosing/dissents/:dissent/withdraw',
    who: speakers,
    find: findDissent,
    form: () => withdrawDissentForm,
    begin: ({ dissent }) => ({ version: dissent.version }),
    page: (props) => {
      const { language } = props.context;
      return (
        <ChoosingFormPage
          {...props}
          choosing={props.about.choosing}
          anchor="#dissent"
          title={speak(language, 'form.dissent.withdraw.title', { body: props.about.dissent.bodyName })}
          lead={words(language, 'form.dissent.withdraw.lead')}
          submit={speak(language, 'form.dissent.withdraw.submit')}
          submitKind="danger"
        />
      );
    },
    act: async (doing, { about: { choosing, dissent }, version, code }) => {
      if (!(await withdrawDissent(doing.transaction, { id: dissent.id, version }, doing.today)))
        return failed(wrongAnswers((language) => speak(language, 'problem.changed')));
      await auditDraft(doing, 'choosing-dissent.withdrawn', dissent.id, {
        before: { bodyId: dissent.bodyId },
      });
      return ok(`${choosingPath(code, choosing.id)}#dissent`);
    },
  });
}
