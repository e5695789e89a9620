import type { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { fieldError, formatDay } from '../../web/index.ts';
import type { Body } from '../bodies/body.ts';
import { findBody } from '../bodies/body-store.ts';
import { editedElsewhere } from '../edited-elsewhere.ts';
import { addForm } from '../form-at.tsx';
import { actsFor } from '../partner-rights.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { bodyPath } from '../taking-part/body-path.ts';
import { speak } from '../taking-part/messages/message.ts';
import { BodyFormPage } from '../taking-part/pages/body-form-page.tsx';
import type { FacilitationEntry } from './facilitation-entry.ts';
import { type FacilitationChoices, readFacilitationChoices } from './facilitation-choices.ts';
import {
  answersFromFacilitation,
  type FacilitationFields,
  facilitationForm,
  facilitationFromAnswers,
} from './facilitation-form.ts';
import { facilitationEntry } from './facilitation-store.ts';
import { recordFacilitation } from './record-facilitation.ts';

/** Logging what a partner did: for officers, and for whoever leads for that very partner. */
export function addFacilitationForms(routes: Hono, services: PartnershipsServices): void {
  const form = (path: string) =>
    addForm<
      { body: Body; entry: FacilitationEntry | null; choices: FacilitationChoices },
      FacilitationFields
    >(routes, services, {
      path,
      who: only({ roles: ['officer', 'partner-lead'], within: 'partnership' }),
      find: async (queries, { actor, partnershipId, ids }) => {
        const body = await findBody(queries, ids['id'] ?? '');
        if (body === null || !actsFor(actor, partnershipId, body.id)) return null;
        const choices = await readFacilitationChoices(queries, partnershipId);
        if (ids['entry'] === undefined) return { body, entry: null, choices };
        const entry = await facilitationEntry(queries, { partnershipId, bodyId: body.id }, ids['entry']);
        return entry ? { body, entry, choices } : null;
      },
      form: ({ choices }) => facilitationForm(choices),
      begin: ({ entry }) =>
        entry
          ? { values: answersFromFacilitation(entry), version: entry.version }
          : { values: { publish: true } },
      page: ({ about: { body, entry }, ...props }) => (
        <BodyFormPage
          {...props}
          body={body}
          title={speak(props.context.language, entry ? 'form.facilitation.change' : 'form.facilitation.add', {
            body: body.name,
          })}
          submit={speak(props.context.language, 'form.save')}
        />
      ),
      act: async (doing, { about: { body, entry, choices }, values, version, code }) => {
        const done = await recordFacilitation(
          doing,
          body.id,
          entry,
          version,
          facilitationFromAnswers(values, choices),
        );
        if (done.ok) return ok(`${bodyPath(code, body.id)}#facilitation-title`);
        const { problem } = done;
        if (problem.problem === 'changed') {
          const { current } = problem;
          return editedElsewhere(
            doing.transaction,
            current && {
              id: current.id,
              answers: answersFromFacilitation(current),
              version: current.version,
            },
          );
        }
        const { day } = problem;
        const error = fieldError('doneOn', (language) =>
          speak(language, 'form.wrong.to-come', { day: formatDay(day, language) }),
        );
        return failed({ kind: 'wrong-answers', errors: [error] });
      },
    });
  form('partners/:id/facilitation/new');
  form('partners/:id/facilitation/:entry');
}
