import type { Hono } from 'hono';
import { ok } from '../../kernel/result.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { defineForm, fields } from '../../web/index.ts';
import type { Body } from '../bodies/body.ts';
import { findBody } from '../bodies/body-store.ts';
import { editedElsewhere } from '../edited-elsewhere.ts';
import { addForm } from '../form-at.tsx';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { bodyPath } from './body-path.ts';
import { type Contact, findContact } from './contact-store.ts';
import { keepContact } from './keep-contact.ts';
import { speak } from './messages/message.ts';
import { BodyFormPage } from './pages/body-form-page.tsx';
import { said } from './plain-words.ts';

/** An address of an office; what was typed and not sent is soon forgotten. */
export const contactForm = defineForm(
  'contact',
  {
    email: fields.email({
      label: said('form.contact.email'),
      hint: said('form.contact.email.hint'),
      autocomplete: 'off',
      optional: true,
    }),
  },
  { drafts: 'brief' },
);

/** Where the partnership reaches a body: for officers, seen by its staff alone. */
export function addContactForm(routes: Hono, services: PartnershipsServices): void {
  addForm<{ body: Body; contact: Contact | null }, typeof contactForm.fields>(routes, services, {
    path: 'partners/:id/contact',
    who: only({ roles: ['officer'], within: 'partnership' }),
    find: async (queries, { partnershipId, ids }) => {
      const body = await findBody(queries, ids['id'] ?? '');
      return body && { body, contact: await findContact(queries, { partnershipId, bodyId: body.id }) };
    },
    form: () => contactForm,
    begin: ({ contact }) => (contact ? { values: { email: contact.email }, version: contact.version } : {}),
    page: ({ about: { body }, ...props }) => (
      <BodyFormPage
        {...props}
        body={body}
        title={speak(props.context.language, 'form.contact.title', { body: body.name })}
        submit={speak(props.context.language, 'form.save')}
      />
    ),
    act: async (doing, { about: { body, contact }, values, version, code }) => {
      const done = await keepContact(doing, body.id, contact, version, values.email);
      if (done.ok) return ok(`${bodyPath(code, body.id)}#contact-title`);
      const current = done.problem;
      return editedElsewhere(doing.transaction, {
        id: current?.id ?? contact?.id ?? '',
        answers: { email: current?.email ?? null },
        version: current?.version ?? 0,
      });
    },
  });
}
