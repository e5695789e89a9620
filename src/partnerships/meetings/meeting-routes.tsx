import { Hono } from 'hono';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { actorOf } from '../../platform/authorisation/request-actor.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';
import { isUuid } from '../../platform/uuid.ts';
import { respondWithPage } from '../../web/index.ts';
import { groupRights } from '../groups/group-rights.ts';
import { createPartnershipRequests } from '../partnership-request.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { MeetingPage } from './pages/meeting-page.tsx';
import { readMeetingPage } from './read-meeting-page.ts';

/** Meetings as everybody reads them; drafts are their partnership's own. */
export function meetingRoutes(services: PartnershipsServices): Hono {
  const routes = new Hono();
  const asked = createPartnershipRequests(services);

  routes.get('/partnerships/:code/groups/:group/meetings/:meeting', everybody, async (context) => {
    const found = await asked(context);
    if (found instanceof Response) return found;
    const { page, place, day, reading } = found;
    const { group: groupId, meeting: meetingId } = context.req.param();
    if (!isUuid(groupId) || !isUuid(meetingId)) return context.notFound();
    const actor = actorOf(context);
    const seen = await asActor(
      services.database,
      actor,
      (queries) => readMeetingPage(queries, { partnershipId: place.area.id, groupId, meetingId }),
      reading,
    );
    if (seen === null) return context.notFound();
    const rights = groupRights(actor, place.area.id, page.asAt);
    return respondWithPage(
      context.req.raw,
      <MeetingPage context={page} place={place} seen={seen} rights={rights} day={day} />,
    );
  });

  return routes;
}
