import type { Context, Hono } from 'hono';
import { areasByIds } from '../../geography/index.ts';
import { bodiesLedBy, bodyById, createPartnershipRequests, keepsRecords } from '../../partnerships/index.ts';
import { type Actor, holds } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { actorOf } from '../../platform/authorisation/request-actor.ts';
import { staffRoles } from '../../platform/authorisation/role.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';
import type { Queries } from '../../platform/database/database.ts';
import { isUuid } from '../../platform/uuid.ts';
import { pageContextAsAt, respondWithFile, respondWithPage, splitFormat } from '../../web/index.ts';
import { say } from '../messages/message.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { readOutcomeNames } from './outcome-names.ts';
import { BodyPromisesPage } from './pages/body-promises-page.tsx';
import { PromisePage } from './pages/promise-page.tsx';
import { PromisesPage } from './pages/promises-page.tsx';
import type { PartnerPromise } from './promise.ts';
import { promiseFormRoutes } from './promise-form-routes.tsx';
import { handOf } from './promise-hand.ts';
import { readPromiseHistory } from './promise-history.ts';
import { promisesAskedFor, readPromisesQuery } from './promise-query.ts';
import { promiseStepRoutes } from './promise-step-routes.tsx';
import { readPromise, readPromises, readPromisesOfBodies } from './promise-store.ts';
import { promiseTable } from './promise-table.ts';

/** Promises: the ledger of a partnership and of a body, and one promise, for everybody; and their forms. */
export function promiseRoutes(routes: Hono, services: PlanRouteServices): void {
  const { database, site } = services;
  const asked = createPartnershipRequests(services);
  promiseFormRoutes(routes, services);
  promiseStepRoutes(routes, services);

  routes.get('/partnerships/:code/:file{promises(\\..+)?}', everybody, async (context) => {
    const found = await asked(context);
    if (found instanceof Response) return found;
    const { page, place, day, reading } = found;
    const { area } = place;
    const actor = actorOf(context);
    const { promises, outcomes } = await asActor(
      database,
      actor,
      async (queries) => ({
        promises: await readPromises(queries, [area.id]),
        outcomes: await readOutcomeNames(queries, [area.id], draftsFor(actor, area.id)),
      }),
      reading,
    );
    const wanted = readPromisesQuery(new URL(context.req.url).searchParams);
    const file = splitFormat(context.req.param('file'));
    if (file.format !== null || file.unknown !== null)
      return respondWithFile(context.req.raw, page, file, {
        table: () =>
          promiseTable(
            {
              title: say(page.language, 'promises.file.title', { area: area.name }),
              fileName: `promises-${area.code}`,
            },
            promisesAskedFor(promises, wanted, day),
            outcomes,
            new Map([[area.id, area.code]]),
            day,
          ),
      });
    return respondWithPage(
      context.req.raw,
      <PromisesPage
        context={page}
        place={place}
        promises={promises}
        outcomes={outcomes}
        asked={wanted}
        mayPropose={
          page.asAt === null && (keepsRecords(actor, area.id) || bodiesLedBy(actor, area.id).length > 0)
        }
      />,
    );
  });

  routes.get('/partnerships/:code/promises/:promise', everybody, async (context) => {
    const found = await asked(context);
    if (found instanceof Response) return found;
    const id = context.req.param('promise');
    if (!isUuid(id)) return context.notFound();
    const { page, place, reading } = found;
    const { area } = place;
    const actor = actorOf(context);
    const read = await asActor(
      database,
      actor,
      async (queries) => {
        const promise = await readPromise(queries, area.id, id);
        if (promise === null) return null;
        const history = await readPromiseHistory(queries, id);
        const outcomes = await readOutcomeNames(queries, [area.id], draftsFor(actor, area.id));
        return { promise, history, outcomes };
      },
      reading,
    );
    if (read === null) return context.notFound();
    return respondWithPage(
      context.req.raw,
      <PromisePage
        context={page}
        place={place}
        {...read}
        hand={page.asAt === null && actor !== null ? handOf(actor, area.id, read.promise.bodyId) : null}
      />,
    );
  });

  routes.get('/partners/:id/:file{promises(\\..+)?}', everybody, async (context: Context) => {
    const id = context.req.param('id') ?? '';
    if (!isUuid(id)) return context.notFound();
    const page = pageContextAsAt(site, context, await services.dataVersion());
    const day = page.asAt?.day ?? page.today;
    const read = await asActor(
      database,
      actorOf(context),
      async (queries) => {
        const body = await bodyById(queries, id);
        if (body === null) return null;
        const promises = await readPromisesOfBodies(queries, [id]);
        const { places, outcomes } = await readPromisedTo(queries, promises);
        return { body, promises, places, outcomes };
      },
      { readOnly: true, asAt: page.asAt?.instant ?? null },
    );
    if (read === null) return context.notFound();
    const { body, promises, places, outcomes } = read;
    const file = splitFormat(context.req.param('file') ?? '');
    if (file.format !== null || file.unknown !== null)
      return respondWithFile(context.req.raw, page, file, {
        table: () =>
          promiseTable(
            {
              title: say(page.language, 'promises.file.title.body', { body: body.name }),
              fileName: `promises-of-${body.name}`,
            },
            promises,
            outcomes,
            new Map([...places].map(([key, { code }]) => [key, code])),
            day,
          ),
      });
    return respondWithPage(context.req.raw, <BodyPromisesPage context={page} {...read} />);
  });
}

/** The partnership whose drafts somebody may read, where they may. */
function draftsFor(actor: Actor | null, partnershipId: number): number | null {
  return actor !== null && holds(actor, staffRoles, partnershipId) ? partnershipId : null;
}

/** Partnerships and outcomes that promises are for: two queries, whatever their number. */
async function readPromisedTo(queries: Queries, promises: readonly PartnerPromise[]) {
  const partnershipIds = [...new Set(promises.map(({ partnershipId }) => partnershipId))];
  const areas = await areasByIds(queries, partnershipIds);
  const outcomes = await readOutcomeNames(queries, partnershipIds, null);
  return { places: new Map(areas.map(({ id, code, name }) => [id, { code, name }])), outcomes };
}
