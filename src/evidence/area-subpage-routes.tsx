import { type Context, Hono } from 'hono';
import { type Area, areaWithParents, type RelatedArea } from '../geography/index.ts';
import { londonDay } from '../platform/london-day.ts';
import { type PageContext, pageContext, pathIn, respondWithPage } from '../web/index.ts';
import { DataGapsPage } from './area-pages/data-gaps-page.tsx';
import { InequalityPage } from './area-pages/inequality-page.tsx';
import { judgeGap } from './area-pages/judged-gap.ts';
import { ownFifths } from './area-pages/own-fifths.ts';
import { PartnershipPage } from './area-pages/partnership-page.tsx';
import { PeoplePage } from './area-pages/people-page.tsx';
import { readDataGaps } from './area-pages/read-data-gaps.ts';
import { readDuncan } from './area-pages/read-duncan.ts';
import { readPartnership } from './area-pages/read-partnership.ts';
import { createPeopleReader } from './area-pages/read-people.ts';
import { shownGaps } from './area-pages/shown-gaps.ts';
import type { Catalogue } from './catalogue.ts';
import type { EvidenceServices } from './evidence-services.ts';
import { readInequality } from './read-area-profile.ts';

type Renderable = Parameters<typeof respondWithPage>[1];

interface Found {
  context: PageContext;
  catalogue: Catalogue;
  area: Area;
  parents: readonly RelatedArea[];
}

/** The pages below an area's (inequality, people, data gaps) and a partnership's. A retired code leads to today's. */
export function areaSubpageRoutes({ database, site, catalogue }: EvidenceServices): Hono {
  const routes = new Hono();
  const readPeople = createPeopleReader(database);

  /** An answer of null is a page that this area does not have. */
  const page = (
    address: `/${string}/:code${string}`,
    answer: (found: Found, query: URLSearchParams) => Promise<Renderable | null>,
  ) =>
    routes.get(address, async (context: Context) => {
      const known = await catalogue();
      const own = pageContext(site, context.req.raw, known.version);
      const asked = context.req.param('code') ?? '';
      const found = await areaWithParents(database, asked.toUpperCase());
      if (!found) return context.notFound();
      const { area, parents } = found;
      const { search, searchParams } = new URL(context.req.url);
      if (area.code !== asked)
        return context.redirect(pathIn(own.language, address.replace(':code', area.code)) + search, 308);
      const answered = await answer({ context: own, catalogue: known, area, parents }, searchParams);
      return answered === null ? context.notFound() : respondWithPage(context.req.raw, answered);
    });

  page('/areas/:code/inequality', async (found, query) => {
    const [inequality, duncan] = await Promise.all([
      readInequality(database, found.catalogue, found.area.id),
      readDuncan(database, found.catalogue, found.area),
    ]);
    const gaps = ownFifths(inequality, found.area.kind).map(judgeGap);
    const asked = { measure: query.get('measure'), all: query.get('show') === 'all' };
    return <InequalityPage {...found} gaps={gaps} shown={shownGaps(gaps, asked)} duncan={duncan} />;
  });

  page('/areas/:code/people', async (found) => (
    <PeoplePage {...found} people={await readPeople(found.catalogue, found.area)} />
  ));

  page('/areas/:code/data-gaps', async (found) => {
    const gaps = await readDataGaps(database, found.catalogue, found.area, londonDay(new Date()));
    return <DataGapsPage {...found} gaps={gaps} />;
  });

  page('/partnerships/:code', async ({ context, catalogue: known, area, parents }) => {
    const found = await readPartnership(database, known, area);
    return found && <PartnershipPage context={context} parents={parents} found={found} />;
  });

  return routes;
}
