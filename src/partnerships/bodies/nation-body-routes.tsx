import { Hono } from 'hono';
import { ok } from '../../kernel/result.ts';
import { partnerships } from '../../geography/index.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { answersFromRecord, bodyForm } from './body-form.ts';
import { findKeptBody } from './find-kept-body.ts';
import { answersFromDesignation, designationForm } from './designation-form.ts';
import { speak } from './messages/message.ts';
import { addNationForm } from './nation-form.tsx';
import { bodyFieldsInParts } from './pages/body-fields-in-parts.tsx';
import { sendBody } from './send-body.ts';
import { findDesignation, sendDesignation } from './send-designation.ts';

/** Registering bodies that the nation keeps, and changing their records: for its officers. */
export function nationBodyRoutes(services: PartnershipsServices): Hono {
  const routes = new Hono();

  addNationForm(routes, services, {
    path: '/partners/new',
    find: async (queries) => ({ partnerships: await partnerships(queries) }),
    form: (about) => bodyForm(about.partnerships),
    begin: () => ({ values: { works: 'everywhere' as const } }),
    title: (language) => speak(language, 'form.register.title'),
    submit: (language) => speak(language, 'form.register.submit'),
    back: () => '/partners',
    layout: bodyFieldsInParts,
    act: async (doing, { values }) => {
      const sent = await sendBody(doing, null, null, values);
      return sent.ok ? ok(`/partners/${sent.value}`) : sent;
    },
  });

  addNationForm(routes, services, {
    path: '/partners/:id/change',
    find: (queries, ids) => findKeptBody(queries, ids['id'] ?? '', null),
    form: (about) => bodyForm(about.partnerships),
    begin: ({ body, places }) => ({ values: answersFromRecord(body, places), version: body.version }),
    title: (language, { body }) => speak(language, 'form.change.title', { body: body.name }),
    submit: (language) => speak(language, 'form.change.submit'),
    back: ({ body }) => `/partners/${body.id}`,
    layout: bodyFieldsInParts,
    act: async (doing, { about: { body }, values, version }) => {
      const sent = await sendBody(doing, null, { body, version }, values);
      return sent.ok ? ok(`/partners/${sent.value}`) : sent;
    },
  });

  for (const path of ['/partners/:id/designations/new', '/partners/:id/designations/:designation'])
    addNationForm(routes, services, {
      path,
      find: async (queries, ids) => {
        const kept = await findKeptBody(queries, ids['id'] ?? '', null);
        return kept && findDesignation(queries, kept.body, ids['designation']);
      },
      form: () => designationForm,
      begin: ({ designation }) =>
        designation ? { values: answersFromDesignation(designation), version: designation.version } : {},
      title: (language, { body, designation }) =>
        speak(language, designation ? 'form.designation.change' : 'form.designation.add', {
          body: body.name,
        }),
      submit: (language) => speak(language, 'form.designation.submit'),
      back: ({ body }) => `/partners/${body.id}`,
      act: (doing, { about, values, version }) => sendDesignation(doing, about, version, values),
    });

  return routes;
}
