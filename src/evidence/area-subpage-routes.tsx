import { type Context, Hono } from 'hono';
import { type Area, areaWithParents, type RelatedArea } from '../geography/index.ts';
import { keepRecent } from '../platform/keep-recent.ts';
import { londonToday } from '../platform/london-day.ts';
import {
  type ChartFile,
  type PageContext,
  pageContext,
  respondWithFile,
  respondWithPage,
  splitFormat,
  type TableFile,
} from '../web/index.ts';
import { DataGapsPage } from './area-pages/data-gaps-page.tsx';
import { duncanTable } from './area-pages/duncan-table.ts';
import { gapsFile } from './area-pages/gaps-file.ts';
import { InequalityPage } from './area-pages/inequality-page.tsx';
import { judgeGap } from './area-pages/judged-gap.ts';
import { ownFifths } from './area-pages/own-fifths.ts';
import { agesChart, duncanChart, gapChart } from './area-pages/page-charts.tsx';
import { PartnershipPage } from './area-pages/partnership-page.tsx';
import { partnershipTable } from './area-pages/partnership-table.ts';
import { PeoplePage } from './area-pages/people-page.tsx';
import { agesTable, smallAreasTable } from './area-pages/people-tables.ts';
import { readDataGaps } from './area-pages/read-data-gaps.ts';
import { readDuncan } from './area-pages/read-duncan.ts';
import { readMostDeprived } from './area-pages/read-most-deprived.ts';
import { readPartnership } from './area-pages/read-partnership.ts';
import { createFactsReader } from './area-pages/read-partnership-facts.ts';
import { createPeopleReader } from './area-pages/read-people.ts';
import { shownGaps } from './area-pages/shown-gaps.ts';
import type { Catalogue } from './catalogue.ts';
import type { EvidenceServices } from './evidence-services.ts';
import { inequalityTable } from './files/inequality-table.ts';
import { readInequality } from './read-area-profile.ts';
import { everybody } from '../platform/authorisation/who-may.ts';

/** Areas, and partnerships with their judgements, that stay in memory until the next load. */
const keptAreas = 64;

type Renderable = Parameters<typeof respondWithPage>[1];

interface Asked {
  /** Last part of the address of a file, ending included; empty for a page. */
  file: string;
  query: URLSearchParams;
}

interface Found {
  context: PageContext;
  catalogue: Catalogue;
  area: Area;
  parents: readonly RelatedArea[];
}

/** The pages below an area's (inequality, people, data gaps) and a partnership's. A retired code leads to today's. */
export function areaSubpageRoutes(services: EvidenceServices): Hono {
  const { database, site, catalogue, partnershipFacts = [] } = services;
  const routes = new Hono();
  const readFacts = createFactsReader(database, partnershipFacts);
  const readPeople = createPeopleReader(database);
  const keptArea = keepRecent(keptAreas, (_known: Catalogue, code) => areaWithParents(database, code));
  const keptPartnership = keepRecent(keptAreas, async (known: Catalogue, code) => {
    const found = await keptArea(known, code);
    return found && readPartnership(database, known, found.area);
  });

  /** Finds the area of the address, sends retired codes on, and answers; null is a page that this area does not have. */
  const at = (
    address: string,
    answer: (found: Found, asked: Asked, request: Request) => Promise<Response | null>,
  ) =>
    routes.get(address, everybody, async (context: Context) => {
      const known = await catalogue();
      const own = pageContext(site, context, known.version);
      const file = context.req.param('file') ?? '';
      const code = context.req.param('code') ?? splitFormat(file).name;
      const found = await keptArea(known, code.toUpperCase());
      if (!found) return context.notFound();
      const { area, parents } = found;
      const { pathname, search, searchParams } = new URL(context.req.url);
      if (area.code !== code)
        return context.redirect(pathname.replace(`/${code}`, `/${area.code}`) + search, 308);
      const asked = { file, query: searchParams };
      const answered = await answer(
        { context: own, catalogue: known, area, parents },
        asked,
        context.req.raw,
      );
      return answered ?? context.notFound();
    });

  const page = (
    address: string,
    draw: (found: Found, query: URLSearchParams) => Promise<Renderable | null>,
  ) =>
    at(address, async (found, { query }, request) => {
      const drawn = await draw(found, query);
      return drawn && respondWithPage(request, drawn);
    });

  /** The table and the chart of a page: the page's address with an ending. */
  const file = (
    part: string,
    table: (found: Found, query: URLSearchParams) => Promise<TableFile<unknown>>,
    chart?: (found: Found, query: URLSearchParams) => Promise<ChartFile | null>,
  ) =>
    at(`/areas/:code/:file{${part}\\..+}`, async (found, asked, request) =>
      respondWithFile(request, found.context, splitFormat(asked.file), {
        table: () => table(found, asked.query),
        ...(chart ? { chart: () => chart(found, asked.query) } : {}),
      }),
    );

  page('/areas/:code/inequality', async (found, query) => {
    const [inequality, duncan] = await Promise.all([
      readInequality(database, found.catalogue, found.area.id),
      readDuncan(database, found.catalogue, found.area),
    ]);
    const gaps = ownFifths(inequality, found.area.kind).map(judgeGap);
    const asked = {
      measure: query.get('measure'),
      all: query.get('show') === 'all',
      page: query.get('page'),
    };
    return <InequalityPage {...found} gaps={gaps} {...shownGaps(gaps, asked)} duncan={duncan} />;
  });

  file(
    'inequality',
    async ({ catalogue: known, context, area }, query) => {
      const measure = query.get('measure');
      if (query.get('table') === 'duncan')
        return duncanTable(known, context.language, area, await readDuncan(database, known, area), measure);
      const inequality = await readInequality(database, known, area.id);
      return inequalityTable(known, context.language, area, inequality, measure);
    },
    async ({ catalogue: known, context, area }, query) => {
      const [chart, measure] = [query.get('chart') ?? 'gap', query.get('measure')];
      if (chart === 'duncan')
        return duncanChart(known, context.language, area, await readDuncan(database, known, area), measure);
      if (chart !== 'gap') return null;
      const found = ownFifths(await readInequality(database, known, area.id), area.kind);
      const gap = found.find(({ indicator }) => indicator.key === measure);
      return gapChart(known, context.language, area, gap && judgeGap(gap));
    },
  );

  file(
    'people',
    async ({ catalogue: known, context, area }, query) => {
      const people = await readPeople(known, area);
      if (query.get('table') !== 'small-areas') return agesTable(known, context.language, area, people);
      const all = await readMostDeprived(database, people.sources, area.id, people.summary.areas);
      return smallAreasTable(known, context.language, area, people, all);
    },
    async ({ catalogue: known, context, area }) =>
      agesChart(known, context.language, area, await readPeople(known, area)),
  );

  file('data-gaps', async ({ catalogue: known, context, area }) => {
    const gaps = await readDataGaps(database, known, area, londonToday());
    return gapsFile(known, context.language, area, gaps);
  });

  page('/areas/:code/people', async (found) => (
    <PeoplePage {...found} people={await readPeople(found.catalogue, found.area)} />
  ));

  page('/areas/:code/data-gaps', async (found) => {
    const gaps = await readDataGaps(database, found.catalogue, found.area, londonToday());
    return <DataGapsPage {...found} gaps={gaps} />;
  });

  at('/partnerships/:file{[^/]+\\..+}', async ({ context, catalogue: known, area }, asked, request) => {
    const found = await readPartnership(database, known, area);
    if (!found) return null;
    return respondWithFile(request, context, splitFormat(asked.file), {
      table: () => partnershipTable(known, context.language, found, asked.query.get('table')),
    });
  });

  page('/partnerships/:code', async ({ context, catalogue: known, area, parents }) => {
    const found = await keptPartnership(known, area.code);
    if (!found) return null;
    const facts = await readFacts(context, area);
    return <PartnershipPage context={context} parents={parents} found={found} facts={facts} />;
  });

  return routes;
}
