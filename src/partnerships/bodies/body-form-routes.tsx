import { Hono } from 'hono';
import { failed, ok } from '../../kernel/result.ts';
import { areasByIds, type Partnership, partnerships } from '../../geography/index.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import type { Queries } from '../../platform/database/database.ts';
import { addForm } from '../form-at.tsx';
import { FormPage } from '../form-page.tsx';
import type { PartnershipsServices } from '../partnerships-services.ts';
import type { Body, Designation } from './body.ts';
import { answersFromRecord, bodyForm } from './body-form.ts';
import { designationsOf, findBody } from './body-store.ts';
import { designateBody } from './designate-body.ts';
import { answersFromDesignation, designationForm, designationFromAnswers } from './designation-form.ts';
import { speak } from './messages/message.ts';
import { writePlaces } from './named-places.ts';
import { bodyFieldsInParts } from './pages/body-fields-in-parts.tsx';
import { sendBody } from './send-body.ts';

const officers = only({ roles: ['officer'], within: 'partnership' });

/** A body whose record a partnership keeps, with what its form is drawn from. */
export interface KeptBody {
  body: Body;
  places: string;
  partnerships: Partnership[];
}

/** Null where there is no such body, or somebody else keeps its record: its being there is no secret, changing it is not theirs. */
export async function findKeptBody(
  queries: Queries,
  id: string,
  keeperId: number | null,
): Promise<KeptBody | null> {
  const body = await findBody(queries, id);
  if (body === null || body.keeperId !== keeperId) return null;
  const places = writePlaces(body.speaksForPlaces, await areasByIds(queries, body.speaksForPlaces));
  return { body, places, partnerships: await partnerships(queries) };
}

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

  const designation = (
    path: string,
    find: (queries: Queries, body: Body, id: string) => Promise<Designation | null | 'none'>,
  ) =>
    addForm(routes, services, {
      path,
      who: officers,
      find: async (queries, { ids, partnershipId }) => {
        const body = await findBody(queries, ids['id'] ?? '');
        if (body === null || body.keeperId !== partnershipId) return null;
        const found = await find(queries, body, ids['designation'] ?? '');
        return found === 'none' ? null : { body, designation: found };
      },
      form: () => designationForm,
      begin: ({ designation: found }) =>
        found === null ? {} : { values: answersFromDesignation(found), version: found.version },
      page: ({ about: { body, designation: found }, ...props }) => (
        <FormPage
          {...props}
          tab="partners"
          title={speak(
            props.context.language,
            found === null ? 'form.designation.add' : 'form.designation.change',
            { body: body.name },
          )}
          steps={[]}
          submit={speak(props.context.language, 'form.designation.submit')}
          back={`/partners/${body.id}`}
        />
      ),
      act: async (doing, { about, values, version }) => {
        const record = designationFromAnswers(values);
        const done = await designateBody(doing, about.body, about.designation, version, record);
        if (done.ok) return ok(`/partners/${about.body.id}`);
        const { problem } = done;
        if (problem.problem === 'gone') return failed({ kind: 'gone' });
        return failed({
          kind: 'conflict',
          current: answersFromDesignation(problem.current),
          version: problem.current.version,
          changedBy: null,
          changedAt: null,
        });
      },
    });
  designation('partners/:id/designations/new', async () => null);
  designation(
    'partners/:id/designations/:designation',
    async (queries, body, id) =>
      (await designationsOf(queries, body.id)).find((one) => one.id === id) ?? 'none',
  );

  return routes;
}
