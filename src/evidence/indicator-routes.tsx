import { Hono } from 'hono';
import type { Area } from '../geography/index.ts';
import { pageContext, respondWithFile, respondWithPage, splitFormat } from '../web/index.ts';
import { keepRecent } from '../platform/keep-recent.ts';
import { type Catalogue, indicatorByKey } from './catalogue.ts';
import type { EvidenceServices } from './evidence-services.ts';
import { indicatorChart } from './files/indicator-chart.tsx';
import { indicatorListTable } from './files/indicator-list-table.ts';
import { indicatorTable } from './files/indicator-table.ts';
import { readFifthsTable } from './indicator-inequality/fifths-table.ts';
import { createMapShapes } from './map-shapes.ts';
import { createMapTopologies } from './maps/map-topologies.ts';
import { mapKind } from './pages/indicator-map.tsx';
import { IndicatorPage } from './pages/indicator-page.tsx';
import { IndicatorsPage } from './pages/indicators-page.tsx';
import { type IndicatorEverywhere, readIndicatorEverywhere } from './read-indicator-everywhere.ts';
import { everybody } from '../platform/authorisation/who-may.ts';

/** Indicators whose figures stay in memory until the next load: a thousand small areas each. */
const keptIndicators = 64;

export function indicatorRoutes({ database, site, catalogue }: EvidenceServices): Hono {
  const routes = new Hono();
  const mapShapes = createMapShapes(createMapTopologies(database));
  const keptEverywhere = keepRecent(keptIndicators, (known: Catalogue, address: string) => {
    const { key, area } = JSON.parse(address) as { key: string; area: string | null };
    const indicator = indicatorByKey(known, key);
    return indicator ? readIndicatorEverywhere(database, known, indicator, area) : Promise.resolve(null);
  });

  routes.get('/indicators', everybody, async (context) => {
    const known = await catalogue();
    const indicators = [...known.indicators.values()];
    const page = pageContext(site, context, known.version);
    return respondWithPage(context.req.raw, <IndicatorsPage context={page} indicators={indicators} />);
  });

  routes.get('/:file{indicators\\..+}', everybody, async (context) => {
    const known = await catalogue();
    const page = pageContext(site, context, known.version);
    return respondWithFile(context.req.raw, page, splitFormat(context.req.param('file')), {
      table: () => indicatorListTable(known, page.language),
    });
  });

  routes.get('/indicators/:key', everybody, async (context) => {
    const known = await catalogue();
    const page = pageContext(site, context, known.version);
    const asked = splitFormat(context.req.param('key'));
    const order = context.req.query('group') === 'family' ? 'family' : 'name';
    const area = context.req.query('area')?.toUpperCase() ?? null;
    const found = await keptEverywhere(known, JSON.stringify({ key: asked.name, area }));
    if (!found) return context.notFound();
    if (asked.format === null && asked.unknown === null) {
      const shapes = await mapShapes(mapKind(found), known.version);
      return respondWithPage(
        context.req.raw,
        <IndicatorPage context={page} order={order} found={found} catalogue={known} shapes={shapes} />,
      );
    }
    const figures = { area, small: context.req.query('areas') === 'small' };
    return respondWithFile(context.req.raw, page, asked, {
      table: () =>
        context.req.query('table') === 'inequality'
          ? readFifthsTable(database, known, page.language, found.indicator, dividedAreas(found, area))
          : indicatorTable(known, page.language, found, figures),
      chart: () =>
        indicatorChart(known, page.language, page.today, found, {
          chart: context.req.query('chart') ?? null,
          order,
        }),
    });
  });

  return routes;
}

/** The area asked for alone; otherwise the country and every partnership. */
function dividedAreas({ place, rows }: IndicatorEverywhere, asked: string | null): Area[] {
  const partnerships = asked === null ? rows.map(({ partnership }) => partnership) : [];
  return [...(place ? [place] : []), ...partnerships];
}
