import { gunzipSync } from 'node:zlib';
import { type Context, Hono } from 'hono';
import {
  type AreaKind,
  areaKinds,
  childrenOf,
  findArea,
  partnerships,
  sourcesOfBoundaries,
} from '../../geography/index.ts';
import {
  accepts,
  contentSecurityPolicyWithScripts,
  pageContext,
  respondWithFile,
  respondWithPage,
  respondWithText,
  securityHeaders,
  splitFormat,
} from '../../web/index.ts';
import { indicatorByKey } from '../catalogue.ts';
import type { EvidenceServices } from '../evidence-services.ts';
import type { IndicatorMap } from './indicator-map.ts';
import { mapAddressOf } from './map-address.ts';
import { mapChart } from './map-chart.tsx';
import { mapFile } from './map-file.ts';
import { mapTable } from './map-table.ts';
import { createMapTopologies } from './map-topologies.ts';
import { MapPage } from './pages/map-page.tsx';
import { MapUnknownPage } from './pages/map-unknown-page.tsx';
import { readIndicatorMap } from './read-indicator-map.ts';
import { packForScreen, someAreas, type WeightedTopology } from './screen-topology.ts';
import { everybody } from '../../platform/authorisation/who-may.ts';

/** Maps of one measure, their figures for the moving map, and shapes for anybody's. */
export function mapRoutes({ database, site, catalogue }: EvidenceServices): Hono {
  const routes = new Hono();
  const topologies = createMapTopologies(database);
  const element = {
    script: site.assets.url('map/browser/commonty-map.js'),
    stylesheets: ['maplibre-gl.css', 'map.css'].map((name) => site.assets.url(`map/browser/${name}`)),
  };

  const readMap = async (context: Context) => {
    const known = await catalogue();
    const indicator = indicatorByKey(known, context.req.param('key') ?? '');
    const address = mapAddressOf(context.req.query());
    const map = indicator && (await readIndicatorMap(database, known, indicator, address));
    return { known, indicator, address, map, page: pageContext(site, context, known.version) };
  };

  routes.get('/indicators/:key/map', everybody, async (context) => {
    const { known, indicator, address, map, page } = await readMap(context);
    if (!indicator) return context.notFound();
    const whole = map && (await topologies(map.kind, known.version));
    if (!whole) {
      const unknown = <MapUnknownPage context={page} indicator={indicator} />;
      return respondWithPage(context.req.raw, unknown, { status: 404 });
    }
    const topology = shapesOf(map, whole);
    const councils = await partnerships(database);
    return respondWithPage(
      context.req.raw,
      <MapPage
        context={page}
        map={map}
        address={address}
        topology={topology}
        catalogue={known}
        councils={councils}
        element={element}
      />,
      { headers: { 'Content-Security-Policy': contentSecurityPolicyWithScripts } },
    );
  });

  routes.get('/indicators/:key/map.json', everybody, async (context) => {
    const { known, map, page } = await readMap(context);
    if (!map) return context.notFound();
    const { title, sources } = mapTable(known, page.language, map);
    const { demonstration, dataVersion } = page;
    const about = {
      title,
      address: new URL(page.path, context.req.url).href,
      demonstration,
      dataVersion,
      sources,
    };
    const text = JSON.stringify({ ...about, ...mapFile(map, page.language) });
    return respondWithText(context.req.raw, text, 'application/json; charset=utf-8');
  });

  // `.json` is the moving map's own; it carries its licence like the others.
  routes.get('/indicators/:key/:file{map\\.(?!json$).+}', everybody, async (context) => {
    const { known, map, page } = await readMap(context);
    const whole = map && (await topologies(map.kind, known.version));
    if (!map || !whole) return context.notFound();
    return respondWithFile(context.req.raw, page, splitFormat(context.req.param('file')), {
      table: () => mapTable(known, page.language, map),
      chart: async () =>
        mapChart(known, page.language, map, {
          topology: shapesOf(map, whole),
          datasets: await sourcesOfBoundaries(database, map.kind),
        }),
    });
  });

  routes.get('/maps/:file', everybody, async (context) => {
    const kind = kindOf(context.req.param('file'));
    if (kind === null) return context.notFound();
    const { version } = await catalogue();
    const within = context.req.query('within')?.toUpperCase();
    const etag = `W/"${[kind, within, version].filter(Boolean).join('-')}"`;
    const headers = {
      ...securityHeaders,
      ETag: etag,
      Vary: 'Accept-Encoding',
      'Cache-Control': 'no-cache',
      'Content-Type': 'application/json; charset=utf-8',
    };
    if (context.req.header('If-None-Match') === etag) return new Response(null, { status: 304, headers });
    const whole = await topologies(kind, version);
    const parent = within === undefined ? null : await findArea(database, within);
    if (!whole || (within !== undefined && !parent)) return context.notFound();
    const members = parent ? await childrenOf(database, parent.area.id, kind) : [];
    const packed = parent
      ? packForScreen(someAreas(whole, new Set([...members.map(({ code }) => code), parent.area.code])))
      : whole.packed();
    // Stored gzipped; whoever cannot take that is rare enough to wait for the unpacking.
    return accepts(context.req.header('Accept-Encoding'), 'gzip')
      ? new Response(new Uint8Array(packed), { headers: { ...headers, 'Content-Encoding': 'gzip' } })
      : new Response(new Uint8Array(gunzipSync(packed)), { headers });
  });

  return routes;
}

/** Of the areas of the map only. */
function shapesOf(map: IndicatorMap, whole: WeightedTopology): WeightedTopology {
  return map.within ? someAreas(whole, new Set(map.areas.map(({ code }) => code))) : whole;
}

/** `zone-2011.topojson` → the kind; null for any other name. */
function kindOf(file: string): AreaKind | null {
  return areaKinds.find((kind) => file === `${kind}.topojson`) ?? null;
}
