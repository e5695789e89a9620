import { Hono } from 'hono';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { actorOf, signedInActor } from '../../platform/authorisation/request-actor.ts';
import { staffRoles } from '../../platform/authorisation/role.ts';
import { everybody, only } from '../../platform/authorisation/who-may.ts';
import { isUuid } from '../../platform/uuid.ts';
import { pageContextAsAt, respondWithFile, respondWithPage, splitFormat } from '../../web/index.ts';
import { findPlace } from '../find-place.ts';
import { memberBodies } from '../member-bodies.ts';
import { actsFor, bodiesLedBy, keepsRecords, seesBetweenPartners } from '../partner-rights.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { readRequest, readRequests, readRequestTimes } from './information-request-store.ts';
import { InformationRequestPage } from './pages/information-request-page.tsx';
import { InformationRequestsPage } from './pages/information-requests-page.tsx';
import { partnerTimes } from './partner-times.ts';
import { timesTable } from './times-table.ts';

/** Whoever works for the partnership, to whom the rules in partner-rights.ts then say what is theirs to see. */
export const ofThePartnership = only({ roles: staffRoles, within: 'partnership', hidden: true });

/** Requests between partners: their times are public, the requests seen by those they concern. */
export function informationRequestRoutes({ database, site, dataVersion }: PartnershipsServices): Hono {
  const routes = new Hono();

  routes.get('/partnerships/:code/:file{information-requests(\\..+)?}', everybody, async (context) => {
    const place = await findPlace(database, context);
    if (place instanceof Response) return place;
    const { area } = place;
    const page = pageContextAsAt(site, context, await dataVersion());
    const actor = actorOf(context);
    const day = page.asAt?.day ?? page.today;
    const seen = seenRequests(actor, area.id);
    const read = await asActor(
      database,
      actor,
      async (transaction) => ({
        members: await memberBodies(transaction, area.id, day),
        times: await readRequestTimes(transaction, { partnershipId: area.id }),
        requests: seen === 'none' ? null : await readRequests(transaction, area.id, seen),
      }),
      { readOnly: true, asAt: page.asAt?.instant ?? null },
    );
    const partners = partnerTimes(read.members, read.times, day);
    const file = splitFormat(context.req.param('file'));
    if (file.format !== null || file.unknown !== null)
      return respondWithFile(context.req.raw, page, file, {
        table: () => timesTable(partners, area, day, page.language),
      });
    return respondWithPage(
      context.req.raw,
      <InformationRequestsPage
        context={page}
        place={place}
        times={read.times}
        partners={partners}
        requests={read.requests}
        mayAsk={keepsRecords(actor, area.id) || bodiesLedBy(actor, area.id).length > 0}
      />,
    );
  });

  routes.get('/partnerships/:code/information-requests/:id', ofThePartnership, async (context) => {
    const id = context.req.param('id');
    const place = await findPlace(database, context);
    if (place instanceof Response) return place;
    const actor = signedInActor(context);
    const page = pageContextAsAt(site, context, await dataVersion());
    const request = isUuid(id)
      ? await asActor(database, actor, (transaction) => readRequest(transaction, place.area.id, id), {
          readOnly: true,
          asAt: page.asAt?.instant ?? null,
        })
      : null;
    if (request === null || !seesBetweenPartners(actor, place.area.id, [request.fromBody, request.toBody]))
      return context.notFound();
    return respondWithPage(
      context.req.raw,
      <InformationRequestPage
        context={page}
        place={place}
        request={request}
        mayAnswer={actsFor(actor, place.area.id, request.toBody)}
        mayChange={actsFor(actor, place.area.id, request.fromBody)}
      />,
    );
  });

  return routes;
}

/** Bodies whose requests somebody sees: null of all, `none` not even of one. */
function seenRequests(actor: Actor | null, partnershipId: number): readonly string[] | null | 'none' {
  if (seesBetweenPartners(actor, partnershipId, [])) return null;
  const led = bodiesLedBy(actor, partnershipId);
  return led.length === 0 ? 'none' : led;
}
