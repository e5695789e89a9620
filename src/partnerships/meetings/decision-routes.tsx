import { type Context, Hono } from 'hono';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { actorOf } from '../../platform/authorisation/request-actor.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';
import { respondWithFile, respondWithPage, splitFormat } from '../../web/index.ts';
import { readGroups } from '../groups/group-store.ts';
import { createPartnershipRequests } from '../partnership-request.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { readRegisterQuery, registeredOn } from './decision-register.ts';
import { readDecisions } from './decision-store.ts';
import { decisionsFile } from './decisions-file.ts';
import { DecisionsPage } from './pages/decisions-page.tsx';

/** The register of decisions and its files. */
export function decisionRoutes(services: PartnershipsServices): Hono {
  const routes = new Hono();
  const asked = createPartnershipRequests(services);

  const read = async (context: Context) => {
    const request = await asked(context);
    if (request instanceof Response) return request;
    const { place, day, reading } = request;
    const query = readRegisterQuery((name) => context.req.query(name));
    const partnershipId = place.area.id;
    const { all, found, groups } = await asActor(
      services.database,
      actorOf(context),
      async (queries) => ({
        groups: await readGroups(queries, partnershipId),
        all: await readDecisions(queries, { partnershipId }),
        found: await readDecisions(queries, { partnershipId, ...query }),
      }),
      reading,
    );
    return {
      ...request,
      query,
      groups,
      all: all.length,
      late: registeredOn(all, day, 'late').length,
      found: registeredOn(found, day, query.follow),
    };
  };

  routes.get('/partnerships/:code/decisions', everybody, async (context) => {
    const seen = await read(context);
    if (seen instanceof Response) return seen;
    const page = Math.max(1, Math.min(100_000, Number.parseInt(context.req.query('page') ?? '', 10) || 1));
    const { place, groups, query, all, late, found } = seen;
    const props = { place, groups, query, all, late, found, page };
    return respondWithPage(context.req.raw, <DecisionsPage context={seen.page} {...props} />);
  });

  routes.get('/partnerships/:code/:file{decisions\\..+}', everybody, async (context) => {
    const seen = await read(context);
    if (seen instanceof Response) return seen;
    return respondWithFile(context.req.raw, seen.page, splitFormat(context.req.param('file')), {
      table: () => decisionsFile(seen.page, seen.place, seen.found),
    });
  });

  return routes;
}
