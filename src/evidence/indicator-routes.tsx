import { Hono } from 'hono';
import { pageContext, respondWithFile, respondWithPage, splitFormat } from '../web/index.ts';
import { indicatorByKey } from './catalogue.ts';
import type { EvidenceServices } from './evidence-services.ts';
import { indicatorListTable } from './files/indicator-list-table.ts';
import { indicatorTable } from './files/indicator-table.ts';
import { createMapShapes } from './map-shapes.ts';
import { createMapTopologies } from './maps/map-topologies.ts';
import { mapKind } from './pages/indicator-map.tsx';
import { IndicatorPage } from './pages/indicator-page.tsx';
import { IndicatorsPage } from './pages/indicators-page.tsx';
import { readIndicatorEverywhere } from './read-indicator-everywhere.ts';

export function indicatorRoutes({ database, site, catalogue }: EvidenceServices): Hono {
  const routes = new Hono();
  const mapShapes = createMapShapes(createMapTopologies(database));

  routes.get('/indicators', async (context) => {
    const known = await catalogue();
    const indicators = [...known.indicators.values()];
    const page = pageContext(site, context.req.raw, known.version);
    return respondWithPage(context.req.raw, <IndicatorsPage context={page} indicators={indicators} />);
  });

  routes.get('/:file{indicators\\..+}', async (context) => {
    const known = await catalogue();
    const page = pageContext(site, context.req.raw, known.version);
    return respondWithFile(context.req.raw, page, splitFormat(context.req.param('file')), {
      table: () => indicatorListTable(known, page.language),
    });
  });

  routes.get('/indicators/:key', async (context) => {
    const known = await catalogue();
    const page = pageContext(site, context.req.raw, known.version);
    const asked = splitFormat(context.req.param('key'));
    const indicator = indicatorByKey(known, asked.name);
    if (!indicator) return context.notFound();
    const area = context.req.query('area')?.toUpperCase() ?? null;
    const found = await readIndicatorEverywhere(database, known, indicator, area);
    if (asked.format === null && asked.unknown === null) {
      const shapes = await mapShapes(mapKind(found), known.version);
      return respondWithPage(
        context.req.raw,
        <IndicatorPage context={page} found={found} catalogue={known} shapes={shapes} />,
      );
    }
    const figures = { area, small: context.req.query('areas') === 'small' };
    return respondWithFile(context.req.raw, page, asked, {
      table: () => indicatorTable(known, page.language, found, figures),
    });
  });

  return routes;
}
