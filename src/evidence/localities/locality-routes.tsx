import { type Context, Hono } from 'hono';
import {
  type Area,
  areasOfKind,
  areaWithParents,
  type RelatedArea,
  sourcesOfBoundaries,
} from '../../geography/index.ts';
import {
  type PageContext,
  pageContext,
  pathIn,
  respondWithDownload,
  respondWithFile,
  respondWithPage,
  splitFormat,
} from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import type { EvidenceServices } from '../evidence-services.ts';
import { blockSeal } from './block-seal.ts';
import { boundaryFile, createTopologies, localityOutlines } from './boundaries.ts';
import { createCountryCounts } from './country-counts.ts';
import { type Asked, readAsked } from './asked-draft.ts';
import { draftQuery } from './draft-address.ts';
import { draftChart } from './draft-chart.tsx';
import { draftFile } from './draft-file.ts';
import { checkLaw } from './draft-law.ts';
import { evidenceFile } from './evidence-file.ts';
import { localityEvidence } from './locality-evidence.ts';
import { localityProperties } from './locality-properties.ts';
import { DraftPage } from './pages/draft-page.tsx';
import { NotACouncilPage } from './pages/not-a-council-page.tsx';
import { TestPage } from './pages/test-page.tsx';
import { readBlockKinds } from './read-blocks.ts';
import { readBoundarySource } from './read-boundary-source.ts';
import { readPopulation } from './read-population.ts';
import { readUnitCounts } from './read-unit-counts.ts';
import { sortMeasures } from './testable-measures.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';

interface Found {
  page: PageContext;
  known: Catalogue;
  area: Area;
  parents: readonly RelatedArea[];
  query: URLSearchParams;
}

/** Drawing up localities and comparing them. The draft is in the address; nothing is stored. */
export function localityRoutes({ database, site, catalogue }: EvidenceServices): Hono {
  const routes = new Hono();
  const topologies = createTopologies(database);
  const countryCounts = createCountryCounts(database);

  /** The council asked for, under today's code; a response where it is another area or none. */
  async function find(context: Context, rest: string): Promise<Found | Response> {
    const known = await catalogue();
    const page = pageContext(site, context, known.version);
    const asked = context.req.param('code') ?? '';
    const found = await areaWithParents(database, asked.toUpperCase());
    if (!found) return context.notFound();
    const { area, parents } = found;
    const url = new URL(context.req.url);
    if (area.code !== asked)
      return context.redirect(pathIn(page.language, `/areas/${area.code}/${rest}`) + url.search, 308);
    if (area.kind !== 'council') {
      const councils = parents.filter(({ kind }) => kind === 'council');
      return respondWithPage(
        context.req.raw,
        <NotACouncilPage context={page} area={area} councils={councils} />,
        { status: 404 },
      );
    }
    return { page, known, area, parents, query: url.searchParams };
  }

  routes.get('/areas/:code/localities', everybody, async (context) => {
    const found = await find(context, 'localities');
    if (found instanceof Response) return found;
    const { page, known, area } = found;
    const kinds = await readBlockKinds(database, area.id);
    const asked = await readAsked(database, area, found.query);
    if (asked.state === 'changed') {
      const to = `${pathIn(page.language, `/areas/${area.code}/localities`)}?${asked.query}#draft`;
      return context.redirect(to, 303);
    }
    const drawn = asked.state === 'draft' ? await drawnDraft(asked, known) : null;
    const refused =
      asked.state === 'unreadable' ||
      asked.state === 'too-many' ||
      (asked.state === 'draft' && asked.problem !== null);
    return respondWithPage(
      context.req.raw,
      <DraftPage {...found} context={page} catalogue={known} kinds={kinds} asked={asked} drawn={drawn} />,
      { status: refused ? 400 : 200 },
    );
  });

  async function drawnDraft({ draft, blocks }: Asked & { state: 'draft' }, known: Catalogue) {
    const [population, topology] = await Promise.all([
      readPopulation(database, known, blocks),
      topologies(draft.kind, known.version),
    ]);
    return { population, topology, check: checkLaw(draft, blocks, population.people) };
  }

  routes.get('/areas/:code/:file{localities\\..+}', everybody, async (context) => {
    const name = context.req.param('file');
    const found = await find(context, name);
    if (found instanceof Response) return found;
    const { page, known, area } = found;
    const asked = await readAsked(database, area, found.query);
    if (asked.state !== 'draft') return context.notFound();
    const { draft, blocks } = asked;
    const { topology, check, population } = await drawnDraft(asked, known);
    if (name !== 'localities.geojson')
      return respondWithFile(context.req.raw, page, splitFormat(name), {
        table: () => draftFile(page, known, area, draft, blocks, population),
        chart: async () => {
          const shapes = await sourcesOfBoundaries(database, draft.kind);
          const made = new Set([...shapes, ...(population.dataset === null ? [] : [population.dataset])]);
          return draftChart(known, page.language, { area, draft, blocks, check, topology }, made);
        },
      });
    if (!topology) return context.notFound();
    const properties = localityProperties(area, draft, blocks, check, population.period);
    const file = {
      ...boundaryFile(localityOutlines(topology, draft, blocks), properties),
      source: await readBoundarySource(database, draft.kind),
      demonstration: page.demonstration,
    };
    return respondWithDownload(
      context.req.raw,
      `${JSON.stringify(file)}\n`,
      'application/geo+json; charset=utf-8',
      `${page.demonstration ? 'demonstration-' : ''}localities-${area.code}-draft.geojson`,
    );
  });

  routes.get('/areas/:code/localities/:file{test(\\..+)?}', everybody, async (context) => {
    const file = splitFormat(context.req.param('file'));
    const found = await find(context, `localities/${context.req.param('file')}`);
    if (found instanceof Response) return found;
    const { page, known, area } = found;
    const asked = await readAsked(database, area, found.query);
    if (asked.state !== 'draft') {
      const back = pathIn(page.language, `/areas/${area.code}/localities`);
      return context.redirect(back + new URL(context.req.url).search, 302);
    }
    const { draft, blocks } = asked;
    const { testable, untestable } = sortMeasures(known, await countryCounts(known), draft.kind);
    const [country] = await areasOfKind(database, 'country');
    const [sets, population] = await Promise.all([
      readUnitCounts(database, known, draft.kind, blocks, testable),
      readPopulation(database, known, blocks),
    ]);
    const evidence = localityEvidence(draft, sets);
    if (file.format || file.unknown)
      return respondWithFile(context.req.raw, page, file, {
        table: () => evidenceFile(page, known, area, evidence, untestable),
      });
    return respondWithPage(
      context.req.raw,
      <TestPage
        {...found}
        context={page}
        catalogue={known}
        country={country?.name ?? ''}
        evidence={evidence}
        untestable={untestable}
        query={draftQuery(draft, blockSeal(blocks))}
        check={checkLaw(draft, blocks, population.people)}
      />,
    );
  });

  return routes;
}
