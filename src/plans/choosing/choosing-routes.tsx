import type { Hono } from 'hono';
import { createPartnershipRequests, keepsRecords } from '../../partnerships/index.ts';
import { holds } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { actorOf } from '../../platform/authorisation/request-actor.ts';
import { staffRoles } from '../../platform/authorisation/role.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';
import { isUuid } from '../../platform/uuid.ts';
import { respondWithFile, respondWithPage, splitFormat } from '../../web/index.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { stateOf } from './choosing.ts';
import { readChoosings, readChoosingWhole } from './choosing-store.ts';
import { choosingTable } from './choosing-table.ts';
import { ChoosingPage } from './pages/choosing-page.tsx';
import { ChoosingsPage } from './pages/choosings-page.tsx';
import { bodiesSpokenFor } from './who-scores.ts';

/** How priorities were chosen, for everybody once it is published; drafts for those of the partnership. */
export function choosingRoutes(routes: Hono, services: PlanRouteServices): void {
  const { database } = services;
  const asked = createPartnershipRequests(services);

  routes.get('/partnerships/:code/plan/choosing', everybody, async (context) => {
    const found = await asked(context);
    if (found instanceof Response) return found;
    const { page, place, day, reading } = found;
    const actor = actorOf(context);
    const choosings = await asActor(
      database,
      actor,
      (queries) => readChoosings(queries, place.area.id),
      reading,
    );
    return respondWithPage(
      context.req.raw,
      <ChoosingsPage
        context={page}
        place={place}
        choosings={choosings}
        day={day}
        mayWrite={page.asAt === null && keepsRecords(actor, place.area.id)}
      />,
    );
  });

  routes.get('/partnerships/:code/plan/choosing/:file{[0-9a-f-]{36}(\\..+)?}', everybody, async (context) => {
    const found = await asked(context);
    if (found instanceof Response) return found;
    const { page, place, day, reading } = found;
    const file = splitFormat(context.req.param('file'));
    const [id = ''] = context.req.param('file').split('.', 1);
    if (!isUuid(id)) return context.notFound();
    const actor = actorOf(context);
    const { id: partnershipId } = place.area;
    const whole = await asActor(
      database,
      actor,
      (queries) => readChoosingWhole(queries, { partnershipId, id }),
      reading,
    );
    if (whole === null) return context.notFound();
    const staff = actor !== null && holds(actor, staffRoles, partnershipId);
    const shown = staff || stateOf(whole.choosing, day) === 'closed';
    if (file.format !== null || file.unknown !== null)
      return respondWithFile(context.req.raw, page, file, {
        table: () => choosingTable(whole, shown, page.language),
      });
    const now = page.asAt === null;
    return respondWithPage(
      context.req.raw,
      <ChoosingPage
        context={page}
        place={place}
        found={whole}
        day={day}
        shown={shown}
        mayWrite={now && keepsRecords(actor, partnershipId)}
        speaksFor={now ? bodiesSpokenFor(actor, partnershipId) : []}
      />,
    );
  });
}
