import { Hono } from 'hono';
import { pageContext, respondWithPage } from '../web/index.ts';
import { indicatorByKey } from './catalogue.ts';
import type { EvidenceServices } from './evidence-services.ts';
import { respondWithFigures, splitFormat } from './figure-files.ts';
import { figureRows } from './figure-rows.ts';
import { createMapShapes } from './map-shapes.ts';
import { createMapTopologies } from './maps/map-topologies.ts';
import { mapKind } from './pages/indicator-map.tsx';
import { IndicatorPage } from './pages/indicator-page.tsx';
import { IndicatorsPage } from './pages/indicators-page.tsx';
import { type IndicatorEverywhere, readIndicatorEverywhere } from './read-indicator-everywhere.ts';
import { smallAreaRows } from './small-area-rows.ts';

export function indicatorRoutes({ database, site, catalogue }: EvidenceServices): Hono {
  const routes = new Hono();
  const mapShapes = createMapShapes(createMapTopologies(database));

  routes.get('/indicators', async (context) => {
    const known = await catalogue();
    const indicators = [...known.indicators.values()];
    const page = pageContext(site, context.req.raw, known.version);
    return respondWithPage(context.req.raw, <IndicatorsPage context={page} indicators={indicators} />);
  });

  routes.get('/indicators/:key', async (context) => {
    const known = await catalogue();
    const page = pageContext(site, context.req.raw, known.version);
    const { name: key, format } = splitFormat(context.req.param('key'));
    const indicator = indicatorByKey(known, key);
    if (!indicator) return context.notFound();
    const area = context.req.query('area')?.toUpperCase() ?? null;
    const found = await readIndicatorEverywhere(database, known, indicator, area);
    if (!format) {
      const shapes = await mapShapes(mapKind(found), known.version);
      return respondWithPage(
        context.req.raw,
        <IndicatorPage context={page} found={found} catalogue={known} shapes={shapes} />,
      );
    }
    const small = context.req.query('areas') === 'small';
    const rows = small ? smallAreaRows(known, indicator, found.small) : rowsOf(found, area);
    const file = {
      title: indicator.name,
      fileName: [key, small ? 'small-areas' : area].filter(Boolean).join('-'),
      rows,
    };
    return respondWithFigures(context.req.raw, page, known, format, file);
  });

  return routes;
}

/** The series of the area asked for; without one, of the country and every partnership. */
function rowsOf({ trend, place, rows }: IndicatorEverywhere, area: string | null) {
  const own = trend && place ? figureRows(trend.series, place) : [];
  if (area !== null) return own;
  return [
    ...own,
    ...rows.flatMap(({ judgement, partnership }) =>
      judgement ? figureRows(judgement.series, partnership) : [],
    ),
  ];
}
