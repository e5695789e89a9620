import type { Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { catalogueAsAt } from '../../evidence/index.ts';
import { createPartnershipRequests, type PartnershipRequest } from '../../partnerships/index.ts';
import { holds } from '../../platform/authorisation/actor.ts';
import { asActor } from '../../platform/authorisation/as-actor.ts';
import { actorOf } from '../../platform/authorisation/request-actor.ts';
import { staffRoles } from '../../platform/authorisation/role.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';
import type { Queries } from '../../platform/database/database.ts';
import { keepByState } from '../../platform/keep-by-state.ts';
import { isUuid } from '../../platform/uuid.ts';
import { linkTo, type Renderable, respondWithFile, respondWithPage, splitFormat } from '../../web/index.ts';
import { readRevisedMeasures } from '../measures/revised-measures.ts';
import { speak } from '../messages/message.ts';
import { NationalOutcomesPage } from '../national-outcomes/national-outcomes-page.tsx';
import { readNationalLists } from '../national-outcomes/national-outcome-store.ts';
import { readOutcomeInForce, readOutcomesInForce } from '../outcomes/outcome-in-force.ts';
import { OutcomePage } from '../outcomes/outcome-page.tsx';
import { outcomeTable } from '../outcomes/outcome-table.ts';
import { whichPath } from '../plans/plan-address.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { contentDifference } from './content-difference.ts';
import { contentWordsIn } from './content-words.ts';
import { AgainstPage } from './pages/against-page.tsx';
import { NoPlanPage, PlanPage } from './pages/plan-page.tsx';
import { VersionsPage } from './pages/versions-page.tsx';
import { outcomesOf, type PlanContent } from './plan-content.ts';
import { type WhichPlan, whichOf } from './plan-version.ts';
import { readVersion, readVersionLines, readVersionsInForce, readVersionText } from './version-store.ts';

/** Plans that stay in memory until anything is recorded or loaded. */
const keptPlans = 64;

/** What has been published: the version in force, every other, and how they differ. For everybody. */
export function versionRoutes(routes: Hono, services: PlanRouteServices): void {
  const { database, catalogue, outcomeParts = [] } = services;
  const asked = createPartnershipRequests(services);
  const kept = keepByState(database, keptPlans);

  /** Reads as whoever asks and draws; null is no such page. */
  const answer = async (
    context: Context,
    draw: (queries: Queries, request: PartnershipRequest) => Promise<Renderable | null>,
  ) => {
    const found = await asked(context);
    if (found instanceof Response) return found;
    const drawn = await asActor(database, actorOf(context), (queries) => draw(queries, found), found.reading);
    return drawn === null ? context.notFound() : respondWithPage(context.req.raw, drawn);
  };
  const known = async ({ asAt }: PartnershipRequest['page']) =>
    catalogueAsAt(await catalogue(), asAt?.instant ?? null);
  const revisedIn = async (queries: Queries, content: PlanContent, { page }: PartnershipRequest) =>
    readRevisedMeasures(queries, await known(page), outcomesOf(content));
  const isStaff = (context: Context, { place, page }: PartnershipRequest) => {
    const actor = actorOf(context);
    return page.asAt === null && actor !== null && holds(actor, staffRoles, place.area.id);
  };

  for (const base of ['plan', 'plan/localities/:area'] as const) {
    const of = (context: Context): WhichPlan =>
      base === 'plan'
        ? { kind: 'loip' }
        : { kind: 'locality', code: (context.req.param('area') ?? '').toUpperCase() };
    const path = `/partnerships/:code/${base}` as const;

    routes.get(path, everybody, async (context) => {
      const request = await asked(context);
      if (request instanceof Response) return request;
      const { page, place, day, reading } = request;
      const actor = actorOf(context);
      const staff = isStaff(context, request);
      const which = of(context);
      const { id } = place.area;
      const found = await kept(actor, JSON.stringify([id, which, day, reading.asAt]), () =>
        asActor(
          database,
          actor,
          async (queries) => {
            const version = await readVersion(queries, id, which);
            if (version === null) return null;
            const others = which.kind === 'loip' ? await readVersionsInForce(queries, [id]) : [];
            return { version, others, revised: await revisedIn(queries, version.content, request) };
          },
          reading,
        ),
      );
      if (found === null)
        return which.kind === 'loip'
          ? respondWithPage(context.req.raw, <NoPlanPage context={page} place={place} staff={staff} />)
          : context.notFound();
      const { version, others, revised } = found;
      return respondWithPage(
        context.req.raw,
        <PlanPage
          context={page}
          place={place}
          version={version}
          revised={revised}
          inForce
          staff={staff}
          day={day}
          localityPlans={others.flatMap(({ content: { plan } }) =>
            plan.locality ? [{ ...plan.locality, title: plan.title }] : [],
          )}
          {...(which.kind === 'locality' ? { steps: [{ text: version.content.plan.title }] } : {})}
        />,
      );
    });

    routes.get(`${path}/versions`, everybody, (context) =>
      answer(context, async (queries, { page, place }) => {
        const which = of(context);
        const versions = await readVersionLines(queries, place.area.id, which);
        const current = await readVersion(queries, place.area.id, which);
        return (
          current && (
            <VersionsPage
              context={page}
              place={place}
              title={current.content.plan.title}
              path={whichPath(place.area.code, which)}
              versions={versions}
            />
          )
        );
      }),
    );

    routes.get(`${path}/versions/:file{\\d+\\.json}`, everybody, async (context) => {
      const found = await asked(context);
      if (found instanceof Response) return found;
      const number = numberOf((context.req.param('file') ?? '').replace(/\.json$/, ''));
      const { place, reading } = found;
      const text =
        number === null
          ? null
          : await asActor(
              database,
              actorOf(context),
              (queries) => readVersionText(queries, place.area.id, of(context), number),
              reading,
            );
      if (text === null) return context.notFound();
      return context.body(text.text, 200, {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="plan-${place.area.code}-version-${number}.json"`,
        'Repr-Digest': `sha-256=:${Buffer.from(text.sha256, 'hex').toString('base64')}:`,
        'X-Content-SHA256': text.sha256,
      });
    });

    routes.get(`${path}/versions/:number`, everybody, (context) =>
      answer(context, async (queries, request) => {
        const { page, place, day } = request;
        const number = numberOf(context.req.param('number') ?? '');
        const which = of(context);
        const version = number === null ? null : await readVersion(queries, place.area.id, which, number);
        if (version === null) return null;
        const [newest] = await readVersionLines(queries, place.area.id, which);
        const base_ = whichPath(place.area.code, which);
        return (
          <PlanPage
            context={page}
            place={place}
            version={version}
            revised={await revisedIn(queries, version.content, request)}
            inForce={newest?.number === version.number}
            named
            staff={isStaff(context, request)}
            day={day}
            localityPlans={[]}
            steps={[
              { text: speak(page.language, 'versions.step'), href: linkTo(page, `${base_}/versions`) },
              { text: speak(page.language, 'version.step', { number: version.number }) },
            ]}
          />
        );
      }),
    );

    routes.get(`${path}/versions/:number/against/:other`, everybody, (context) =>
      answer(context, async (queries, { page, place }) => {
        const which = of(context);
        const [one, other] = [context.req.param('number'), context.req.param('other')].map((text) =>
          numberOf(text ?? ''),
        );
        if (one == null || other == null) return null;
        const before = await readVersion(queries, place.area.id, which, Math.min(one, other));
        const after = await readVersion(queries, place.area.id, which, Math.max(one, other));
        if (before === null || after === null) return null;
        return (
          <AgainstPage
            context={page}
            place={place}
            path={whichPath(place.area.code, whichOf(after.content.plan))}
            plan={after.content.plan.title}
            from={before.number}
            to={after.number}
            changes={contentDifference(before.content, after.content, contentWordsIn(page.language))}
          />
        );
      }),
    );
  }

  routes.get('/partnerships/:code/plan/:file{outcomes\\..+}', everybody, async (context) => {
    const found = await asked(context);
    if (found instanceof Response) return found;
    const { page, place, reading } = found;
    const outcomes = await asActor(
      database,
      actorOf(context),
      (queries) => readOutcomesInForce(queries, [place.area.id]),
      reading,
    );
    return respondWithFile(context.req.raw, page, splitFormat(context.req.param('file')), {
      table: () => outcomeTable(outcomes, place.area, page.language),
    });
  });

  routes.get('/partnerships/:code/plan/outcomes/:id', everybody, (context) =>
    answer(context, async (queries, { page, place }) => {
      const id = context.req.param('id');
      if (!isUuid(id)) return null;
      const found = await readOutcomeInForce(queries, place.area.id, id);
      if (found === null) return null;
      const parts: Child[] = [];
      // One after the other: they share the reader's one connection.
      for (const part of outcomeParts)
        parts.push(await part({ queries, actor: actorOf(context), page, place, outcome: found.outcome }));
      const revised = await readRevisedMeasures(queries, await known(page), [found.outcome]);
      return <OutcomePage {...{ place, found, revised, parts }} context={page} />;
    }),
  );

  routes.get('/partnerships/:code/plan/national-outcomes', everybody, (context) =>
    answer(context, async (queries, { page, place }) => (
      <NationalOutcomesPage
        context={page}
        place={place}
        lists={(await readNationalLists(queries)).toReversed()}
        outcomes={await readOutcomesInForce(queries, [place.area.id])}
      />
    )),
  );
}

function numberOf(text: string): number | null {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
