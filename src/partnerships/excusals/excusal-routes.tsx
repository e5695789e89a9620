import { Hono } from 'hono';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { actorOf } from '../../platform/authorisation/request-actor.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';
import { pageContextAsAt, respondWithFile, respondWithPage, splitFormat } from '../../web/index.ts';
import { findPlace } from '../find-place.ts';
import { keepsRecords } from '../partner-rights.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { readExcusals } from './excusal-store.ts';
import { excusalsTable } from './excusals-table.ts';
import { ExcusalsPage } from './pages/excusals-page.tsx';

/** The register of partners excused from a duty: public, its drafts the partnership's. */
export function excusalRoutes({ database, site, dataVersion }: PartnershipsServices): Hono {
  const routes = new Hono();

  routes.get('/partnerships/:code/:file{excusals(\\..+)?}', everybody, async (context) => {
    const place = await findPlace(database, context);
    if (place instanceof Response) return place;
    const { area } = place;
    const page = pageContextAsAt(site, context, await dataVersion());
    const actor = actorOf(context);
    const excusals = await asActor(
      database,
      actor,
      (transaction) => readExcusals(transaction, { partnershipId: area.id }),
      { readOnly: true, asAt: page.asAt?.instant ?? null },
    );
    const file = splitFormat(context.req.param('file'));
    if (file.format !== null || file.unknown !== null)
      return respondWithFile(context.req.raw, page, file, {
        table: () => excusalsTable(excusals, area, page.asAt?.day ?? page.today, page.language),
      });
    return respondWithPage(
      context.req.raw,
      <ExcusalsPage context={page} place={place} excusals={excusals} keeps={keepsRecords(actor, area.id)} />,
    );
  });

  return routes;
}
