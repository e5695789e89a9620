import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { fieldError, formatDay } from '../../web/index.ts';
import type { Body } from '../bodies/body.ts';
import { findBody } from '../bodies/body-store.ts';
import { editedElsewhere } from '../edited-elsewhere.ts';
import { addForm } from '../form-at.tsx';
import type { PartnershipsServices } from '../partnerships-services.ts';
import type { Approach } from './approach.ts';
import { answersFromApproach, approachForm, approachFromAnswers } from './approach-form.ts';
import { approachesOf } from './approach-store.ts';
import { bodyPath } from './body-path.ts';
import { speak } from './messages/message.ts';
import { BodyFormPage } from './pages/body-form-page.tsx';
import { recordApproach } from './record-approach.ts';

/** Recording that a body was asked to take part, and what it answered: for officers. */
export function addApproachForms(routes: Hono, services: PartnershipsServices): void {
  const form = (path: string) =>
    addForm<{ body: Body; approach: Approach | null }, typeof approachForm.fields>(routes, services, {
      path,
      who: only({ roles: ['officer'], within: 'partnership' }),
      find: async (queries, { partnershipId, ids }) => {
        const body = await findBody(queries, ids['id'] ?? '');
        if (body === null) return null;
        if (ids['approach'] === undefined) return { body, approach: null };
        const known = await approachesOf(queries, { partnershipId, bodyId: body.id });
        const approach = known.find(({ id }) => id === ids['approach']);
        return approach ? { body, approach } : null;
      },
      form: () => approachForm,
      begin: ({ approach }) =>
        approach
          ? { values: answersFromApproach(approach), version: approach.version }
          : { values: { publish: true } },
      page: ({ about: { body, approach }, ...props }) => (
        <BodyFormPage
          {...props}
          body={body}
          title={speak(props.context.language, approach ? 'form.approach.change' : 'form.approach.add', {
            body: body.name,
          })}
          submit={speak(props.context.language, 'form.save')}
        />
      ),
      act: async (doing, { about: { body, approach }, values, version, code }) => {
        const done = await recordApproach(doing, body.id, approach, version, approachFromAnswers(values));
        if (done.ok) return ok(`${bodyPath(code, body.id)}#approaches-title`);
        const { problem } = done;
        if (problem.problem === 'changed') {
          const { current } = problem;
          return editedElsewhere(
            doing.transaction,
            current && { id: current.id, answers: answersFromApproach(current), version: current.version },
          );
        }
        const { field, day } = problem;
        const error = fieldError(field, (language) =>
          speak(language, 'form.wrong.to-come', { day: formatDay(day, language) }),
        );
        return failed({ kind: 'wrong-answers', errors: [error] });
      },
    });
  form('partners/:id/approaches/new');
  form('partners/:id/approaches/:approach');
}
