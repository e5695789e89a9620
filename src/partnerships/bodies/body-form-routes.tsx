import { Hono } from 'hono';
import { ok } from '../../kernel/result.ts';
import { partnerships } from '../../geography/index.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import { addForm } from '../form-at.tsx';
import { FormPage } from '../form-page.tsx';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { answersFromRecord, bodyForm } from './body-form.ts';
import { answersFromDesignation, designationForm } from './designation-form.ts';
import { findKeptBody } from './find-kept-body.ts';
import { speak } from './messages/message.ts';
import { bodyFieldsInParts } from './pages/body-fields-in-parts.tsx';
import { sendBody } from './send-body.ts';
import { findDesignation, sendDesignation } from './send-designation.ts';

const officers = only({ roles: ['officer'], within: 'partnership' });

/** Registering bodies that a partnership keeps, and changing their records: for its officers. */
export function bodyFormRoutes(services: PartnershipsServices): Hono {
  const routes = new Hono();

  addForm(routes, services, {
    path: 'partners/new',
    who: officers,
    find: async (queries, { partnershipId }) => ({
      partnershipId,
      partnerships: await partnerships(queries),
    }),
    form: (about) => bodyForm(about.partnerships),
    begin: ({ partnershipId }) => ({
      values: {
        kind: 'community-body' as const,
        works: 'areas' as const,
        councilAreas: [String(partnershipId)],
      },
    }),
    page: (props) => (
      <FormPage
        {...props}
        tab="partners"
        title={speak(props.context.language, 'form.register.title')}
        steps={[]}
        submit={speak(props.context.language, 'form.register.submit')}
        back={`/partnerships/${props.place.area.code}/partners`}
        layout={bodyFieldsInParts(props.context.language)}
      />
    ),
    act: async (doing, { values, code }) => {
      const sent = await sendBody(doing, doing.partnershipId, null, values);
      return sent.ok ? ok(`/partnerships/${code}/partners/${sent.value}`) : sent;
    },
  });

  addForm(routes, services, {
    path: 'partners/:id/change',
    who: officers,
    find: (queries, { ids, partnershipId }) => findKeptBody(queries, ids['id'] ?? '', partnershipId),
    form: (about) => bodyForm(about.partnerships),
    begin: ({ body, places }) => ({ values: answersFromRecord(body, places), version: body.version }),
    page: ({ about: { body }, ...props }) => (
      <FormPage
        {...props}
        tab="partners"
        title={speak(props.context.language, 'form.change.title', { body: body.name })}
        steps={[]}
        submit={speak(props.context.language, 'form.change.submit')}
        back={`/partners/${body.id}`}
        layout={bodyFieldsInParts(props.context.language)}
      />
    ),
    act: async (doing, { about: { body }, values, version }) => {
      const sent = await sendBody(doing, doing.partnershipId, { body, version }, values);
      return sent.ok ? ok(`/partners/${sent.value}`) : sent;
    },
  });

  for (const path of ['partners/:id/designations/new', 'partners/:id/designations/:designation'])
    addForm(routes, services, {
      path,
      who: officers,
      find: async (queries, { ids, partnershipId }) => {
        const kept = await findKeptBody(queries, ids['id'] ?? '', partnershipId);
        return kept && findDesignation(queries, kept.body, ids['designation']);
      },
      form: () => designationForm,
      begin: ({ designation }) =>
        designation ? { values: answersFromDesignation(designation), version: designation.version } : {},
      page: ({ about: { body, designation }, ...props }) => (
        <FormPage
          {...props}
          tab="partners"
          title={speak(
            props.context.language,
            designation ? 'form.designation.change' : 'form.designation.add',
            { body: body.name },
          )}
          steps={[]}
          submit={speak(props.context.language, 'form.designation.submit')}
          back={`/partners/${body.id}`}
        />
      ),
      act: (doing, { about, values, version }) => sendDesignation(doing, about, version, values),
    });

  return routes;
}
