import { type Context, Hono } from 'hono';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { actorOf, signedInActor } from '../../platform/authorisation/request-actor.ts';
import { everybody, only } from '../../platform/authorisation/who-may.ts';
import { keepByState } from '../../platform/keep-by-state.ts';
import { isUuid } from '../../platform/uuid.ts';
import { linkTo, pageContextAsAt, respondWithFile, respondWithPage, splitFormat } from '../../web/index.ts';
import { listBodies } from '../bodies/register-store.ts';
import { findPlace } from '../find-place.ts';
import { actsFor, keepsRecords } from '../partner-rights.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { bodyPath } from './body-path.ts';
import { tableOnDay } from './body-at-table.ts';
import { membersTable } from './members-table.ts';
import { AddPartnerPage } from './pages/add-partner-page.tsx';
import { BodyAtTablePage } from './pages/body-at-table-page.tsx';
import { TablePage } from './pages/table-page.tsx';
import { readBodyAtTable, readTable } from './read-table.ts';

/** Bodies of the register that a search for a partner to add may answer with. */
const mostHits = 20;

/** Who takes part in one partnership, and what it has recorded of each body. */
export function tableRoutes({ database, site, dataVersion }: PartnershipsServices): Hono {
  const routes = new Hono();
  const kept = keepByState(database, 64);
  const pageOf = async (context: Context) => {
    const page = pageContextAsAt(site, context, await dataVersion());
    return { page, day: page.asAt?.day ?? page.today, asAt: page.asAt?.instant ?? null };
  };

  routes.get('/partnerships/:code/:file{partners(\\..+)?}', everybody, async (context) => {
    const [place, { page, day, asAt }] = await Promise.all([findPlace(database, context), pageOf(context)]);
    if (place instanceof Response) return place;
    const actor = actorOf(context);
    const { id, name, code } = place.area;
    const table = await kept(actor, `table ${id} ${asAt} ${day}`, async () =>
      tableOnDay(await readTable(database, actor, id, asAt), id, day),
    );
    const file = splitFormat(context.req.param('file'));
    if (file.format !== null || file.unknown !== null)
      return respondWithFile(context.req.raw, page, file, {
        table: () => membersTable(name, table, page.language),
      });
    const mayAdd = asAt === null && keepsRecords(actor, id);
    return respondWithPage(
      context.req.raw,
      <TablePage
        context={page}
        place={place}
        table={table}
        addHref={mayAdd ? linkTo(page, `/partnerships/${code}/partners/add`) : null}
      />,
    );
  });

  routes.get(
    '/partnerships/:code/partners/add',
    only({ roles: ['officer'], within: 'partnership' }),
    async (context) => {
      const place = await findPlace(database, context);
      if (place instanceof Response) return place;
      const { page } = await pageOf(context);
      const text = (context.req.query('q') ?? '').trim().slice(0, 100);
      const filter = { text, kind: null, partnershipId: null, schedule: null };
      const hits =
        text === ''
          ? null
          : await asActor(
              database,
              signedInActor(context),
              (queries) => listBodies(queries, filter, page.today, { limit: mostHits }),
              { readOnly: true },
            );
      return respondWithPage(
        context.req.raw,
        <AddPartnerPage context={{ ...page, asAt: null }} place={place} text={text} hits={hits} />,
      );
    },
  );

  routes.get('/partnerships/:code/partners/:id', everybody, async (context) => {
    const bodyId = context.req.param('id');
    if (!isUuid(bodyId)) return context.notFound();
    const place = await findPlace(database, context);
    if (place instanceof Response) return place;
    const { page, day, asAt } = await pageOf(context);
    const actor = actorOf(context);
    const { id, code } = place.area;
    const found = await readBodyAtTable(database, actor, { partnershipId: id, bodyId }, asAt);
    if (found === null) return context.notFound();
    const path = linkTo(page, bodyPath(code, bodyId));
    const mayKeep = asAt === null && keepsRecords(actor, id);
    const mayLog = asAt === null && actsFor(actor, id, bodyId);
    return respondWithPage(
      context.req.raw,
      <BodyAtTablePage
        context={page}
        place={place}
        {...found}
        day={day}
        keepHref={mayKeep ? path : null}
        logHref={mayLog ? `${path}/facilitation` : null}
      />,
    );
  });

  return routes;
}
