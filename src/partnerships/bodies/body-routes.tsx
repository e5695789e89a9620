import { type Context, Hono } from 'hono';
import { createPartnershipFinder, partnerships } from '../../geography/index.ts';
import { holds } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { actorOf } from '../../platform/authorisation/request-actor.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';
import { keepByState } from '../../platform/keep-by-state.ts';
import { isUuid } from '../../platform/uuid.ts';
import {
  drawnOnce,
  linkTo,
  pageContextAsAt,
  respondWithFile,
  respondWithPage,
  splitFormat,
} from '../../web/index.ts';
import { BodyDutiesSection } from '../duties/body-duties-section.tsx';
import { readBodyDuties } from '../duties/read-body-duties.ts';
import type { PartnershipsServices } from '../partnerships-services.ts';
import { BodyPage } from './pages/body-page.tsx';
import { RegisterPage } from './pages/register-page.tsx';
import { readBody } from './read-body.ts';
import { type AskedRegister, readRegisterQuery } from './register-address.ts';
import { listBodies } from './register-store.ts';
import { registerTable } from './register-table.ts';

const pageSize = 50;

/** The register of bodies and a page for each. */
export function bodyRoutes({ database, site, dataVersion, bodyFacts = [] }: PartnershipsServices): Hono {
  const routes = new Hono();
  const partnershipOf = createPartnershipFinder(database);
  const kept = keepByState(database, 200);
  const pageOf = async (context: Context) => pageContextAsAt(site, context, await dataVersion());

  const list = async (
    context: Context,
    day: string,
    asAt: string | null,
    asked: AskedRegister,
    all: boolean,
  ) => {
    const partnershipId = asked.partnership === '' ? null : await partnershipOf(asked.partnership);
    // A partnership that does not exist has no partners; without this line its filter would be left out.
    if (asked.partnership !== '' && partnershipId === null) return { entries: [], total: 0 };
    const range = all ? {} : { limit: pageSize, offset: (asked.page - 1) * pageSize };
    const actor = actorOf(context);
    return kept(actor, JSON.stringify(['register', asked, partnershipId, day, asAt, all]), () =>
      asActor(database, actor, (queries) => listBodies(queries, { ...asked, partnershipId }, day, range), {
        asAt,
        readOnly: true,
      }),
    );
  };

  routes.get('/:file{partners(\\..+)?}', everybody, async (context) => {
    const page = await pageOf(context);
    const day = page.asAt?.day ?? page.today;
    const asAt = page.asAt?.instant ?? null;
    const asked = readRegisterQuery(new URL(context.req.url).searchParams);
    const file = splitFormat(context.req.param('file'));
    if (file.format !== null || file.unknown !== null)
      return respondWithFile(context.req.raw, page, file, {
        table: async () =>
          registerTable((await list(context, day, asAt, asked, true)).entries, day, page.language),
      });
    const [listed, places] = await Promise.all([
      list(context, day, asAt, asked, false),
      kept(null, 'partnerships', () => partnerships(database)),
    ]);
    const actor = actorOf(context);
    const mayAdd = actor !== null && holds(actor, ['officer', 'administrator'], null);
    return respondWithPage(
      context.req.raw,
      <RegisterPage
        context={page}
        asked={asked}
        listed={listed}
        pageSize={pageSize}
        partnerships={places}
        addHref={mayAdd ? linkTo(page, '/partners/new') : null}
      />,
    );
  });

  routes.get('/partners/:id', everybody, async (context) => {
    const id = context.req.param('id');
    const actor = actorOf(context);
    const page = await pageOf(context);
    const asAt = page.asAt?.instant ?? null;
    const found = isUuid(id)
      ? await kept(actor, `body ${id} ${asAt}`, () => readBody(database, actor, id, asAt))
      : null;
    if (found === null) return context.notFound();
    const duties = await kept(actor, `duties ${id} ${asAt}`, () => readBodyDuties(database, actor, id, asAt));
    const day = page.asAt?.day ?? page.today;
    const facts = await kept(actor, `facts ${id} ${page.language} ${day} ${asAt}`, () =>
      asActor(
        database,
        actor,
        async (queries) => {
          const read = [];
          // One after the other: they share the reader's one connection.
          for (const contribution of bodyFacts)
            read.push(...(await contribution({ queries, language: page.language, today: day, bodyId: id })));
          return read;
        },
        { asAt, readOnly: true },
      ),
    );
    const { keeperId } = found.body;
    const keeper = keeperId === null ? '' : `/partnerships/${found.areas.get(keeperId)?.code}`;
    const mayKeep =
      actor !== null && page.asAt === null && holds(actor, ['officer', 'administrator'], keeperId);
    return respondWithPage(
      context.req.raw,
      <BodyPage
        context={page}
        found={found}
        facts={facts}
        keepHref={mayKeep ? linkTo(page, `${keeper}/partners/${id}`) : null}
      >
        {drawnOnce(duties, `${page.path} ${page.today}`, () => (
          <BodyDutiesSection context={page} body={found.body} duties={duties} />
        ))}
      </BodyPage>,
    );
  });

  return routes;
}
