import { type Context, Hono } from 'hono';
import { actorOf } from '../../platform/authorisation/request-actor.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';
import { isUuid } from '../../platform/uuid.ts';
import { linkTo, pageContextAsAt, respondWithFile, respondWithPage, splitFormat } from '../../web/index.ts';
import { findPlace } from '../find-place.ts';
import { keepsRecords } from '../partner-rights.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { tableOnDay } from './body-at-table.ts';
import { membersTable } from './members-table.ts';
import { BodyAtTablePage } from './pages/body-at-table-page.tsx';
import { TablePage } from './pages/table-page.tsx';
import { readBodyAtTable, readTable } from './read-table.ts';

/** Who takes part in one partnership, and what it has recorded of each body. */
export function tableRoutes({ database, site, dataVersion }: PartnershipsServices): Hono {
  const routes = new Hono();
  const pageOf = async (context: Context) => {
    const page = pageContextAsAt(site, context, await dataVersion());
    return { page, day: page.asAt?.day ?? page.today, asAt: page.asAt?.instant ?? null };
  };

  routes.get('/partnerships/:code/:file{partners(\\..+)?}', everybody, async (context) => {
    const place = await findPlace(database, context);
    if (place instanceof Response) return place;
    const { page, day, asAt } = await pageOf(context);
    const actor = actorOf(context);
    const { id, name, code } = place.area;
    const table = tableOnDay(await readTable(database, actor, id, asAt), id, day);
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

  routes.get('/partnerships/:code/partners/:id', everybody, async (context) => {
    const bodyId = context.req.param('id');
    if (!isUuid(bodyId)) return context.notFound();
    const place = await findPlace(database, context);
    if (place instanceof Response) return place;
    const { page, day, asAt } = await pageOf(context);
    const actor = actorOf(context);
    const { id, code } = place.area;
    const at = await readBodyAtTable(database, actor, { partnershipId: id, bodyId }, asAt);
    if (at === null) return context.notFound();
    const mayKeep = asAt === null && keepsRecords(actor, id);
    return respondWithPage(
      context.req.raw,
      <BodyAtTablePage
        context={page}
        place={place}
        at={at}
        day={day}
        keepHref={mayKeep ? linkTo(page, `/partnerships/${code}/partners/${bodyId}`) : null}
      />,
    );
  });

  return routes;
}
