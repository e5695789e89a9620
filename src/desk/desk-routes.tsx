import { Hono } from 'hono';
import { partnerships } from '../geography/index.ts';
import { asActor } from '../platform/authorisation/as-actor.ts';
import { signedInActor } from '../platform/authorisation/request-actor.ts';
import { signedIn } from '../platform/authorisation/who-may.ts';
import { pageContextAsAt, respondWithPage } from '../web/index.ts';
import { DeskPage } from './desk-page.tsx';
import type { DeskServices } from './desk-services.ts';
import { gatherDue } from './gather-due.ts';

/** The first page after signing in. */
export function deskRoutes({ database, site, dataVersion, dueItems }: DeskServices): Hono {
  const routes = new Hono();
  routes.get('/desk', signedIn, async (context) => {
    const page = pageContextAsAt(site, context, await dataVersion());
    const day = page.asAt?.day ?? page.today;
    const reader = signedInActor(context);
    const code = context.req.query('partnership') ?? '';
    const { items, places } = await asActor(
      database,
      reader,
      async (queries) => ({
        items: await gatherDue(
          dueItems,
          { queries, language: page.language, today: day, asAt: page.asAt?.instant ?? null },
          reader,
        ),
        places: await partnerships(queries),
      }),
      { asAt: page.asAt?.instant ?? null, readOnly: true, isolation: 'repeatable read' },
    );
    const only = code === '' ? undefined : places.find((place) => place.code === code);
    if (code !== '' && only === undefined) return context.notFound();
    return respondWithPage(
      context.req.raw,
      <DeskPage
        context={page}
        day={day}
        items={items}
        partnerships={new Map(places.map((place) => [place.id, place]))}
        only={only?.id ?? null}
        own={places.filter(({ id }) => reader.grants.some(({ partnershipId }) => partnershipId === id))}
      />,
    );
  });
  return routes;
}
