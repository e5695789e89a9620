import { Hono } from 'hono';
import { partnerships } from '../../geography/index.ts';
import { signedInActor } from '../../platform/authorisation/request-actor.ts';
import { keepingRoles } from '../../platform/authorisation/role.ts';
import { only } from '../../platform/authorisation/who-may.ts';
import type { Database } from '../../platform/database/database.ts';
import { pageContext, respondWithPage, type Site } from '../../web/index.ts';
import { AdministrationPage } from './administration-page.tsx';

/** The one page from which everything that is looked after is reached. */
export function administrationRoutes({ database, site }: { database: Database; site: Site }): Hono {
  const routes = new Hono();
  routes.get('/administration', only({ roles: keepingRoles, within: 'anywhere' }), async (context) =>
    respondWithPage(
      context.req.raw,
      <AdministrationPage
        context={pageContext(site, context, '')}
        actor={signedInActor(context)}
        partnerships={await partnerships(database)}
      />,
    ),
  );
  return routes;
}
