import { Hono } from 'hono';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { actorOf } from '../../platform/authorisation/request-actor.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';
import { isUuid } from '../../platform/uuid.ts';
import { respondWithPage } from '../../web/index.ts';
import { createPartnershipRequests } from '../partnership-request.ts';
import type { GroupsServices } from './plan-outcomes.ts';
import { groupRights } from './group-rights.ts';
import { GroupPage } from './pages/group-page.tsx';
import { GroupsPage } from './pages/groups-page.tsx';
import { readGroupPage } from './read-group-page.ts';
import { readGroupsPage } from './read-groups-page.ts';

/** Groups as everybody reads them; drafts are their partnership's own. */
export function groupRoutes(services: GroupsServices): Hono {
  const routes = new Hono();
  const { database } = services;
  const asked = createPartnershipRequests(services);

  routes.get('/partnerships/:code/groups', everybody, async (context) => {
    const found = await asked(context);
    if (found instanceof Response) return found;
    const { page, place, day, reading } = found;
    const actor = actorOf(context);
    const seen = await asActor(
      database,
      actor,
      (queries) => readGroupsPage(queries, place.area.id, day),
      reading,
    );
    const mayAdd = groupRights(actor, place.area.id, page.asAt).record;
    return respondWithPage(
      context.req.raw,
      <GroupsPage context={page} place={place} seen={seen} mayAdd={mayAdd} />,
    );
  });

  routes.get('/partnerships/:code/groups/:group', everybody, async (context) => {
    const found = await asked(context);
    if (found instanceof Response) return found;
    const { page, place, day, reading } = found;
    const id = context.req.param('group');
    if (!isUuid(id)) return context.notFound();
    const actor = actorOf(context);
    const seen = await asActor(
      database,
      actor,
      async (queries) => {
        const group = await readGroupPage(queries, place.area.id, id, day);
        if (group === null) return null;
        const outcomes = await services.planOutcomes(queries, place.area.id);
        const inForce = outcomes.filter((one) => one.inForce);
        return { ...group, outcomesInForce: new Set(inForce.map((one) => one.id)) };
      },
      reading,
    );
    if (seen === null) return context.notFound();
    const rights = groupRights(actor, place.area.id, page.asAt);
    return respondWithPage(
      context.req.raw,
      <GroupPage context={page} place={place} seen={seen} rights={rights} />,
    );
  });

  return routes;
}
