import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { AssetSource } from './assets.ts';
import { packageRoot } from '../platform/package-root.ts';

/** Modules of topojson-client that turn shared arcs into shapes: `feature.js` and what it imports. */
const topojsonModules = ['feature.js', 'identity.js', 'reverse.js', 'transform.js'];

/** Rules that the element shares with the server. */
const sharedRules = ['find-places.js'];

/**
 * Everything a map in the browser is made of, in one folder as in the sources: our element, MapLibre with its worker,
 * and the reader of shared arcs. Each is a module that names its neighbours, so nothing has to be bundled.
 */
export function mapSources(): AssetSource[] {
  const { resolve } = createRequire(import.meta.url);
  const mapLibre = dirname(resolve('maplibre-gl/dist/maplibre-gl.css'));
  const topojson = join(dirname(dirname(resolve('topojson-client'))), 'src');
  const compiled = join(packageRoot(), 'dist/src');
  return [
    ...modulesOf(join(compiled, 'browser')).map((name) => source('browser', name, join(compiled, 'browser'))),
    ...sharedRules.map((name) => source('kernel', name, join(compiled, 'kernel'))),
    source('browser', 'maplibre-gl.mjs', mapLibre),
    source('browser', 'maplibre-gl-worker.mjs', mapLibre),
    source('browser', 'maplibre-gl.css', mapLibre),
    source('browser', 'map.css', join(packageRoot(), 'src/web/styles')),
    ...topojsonModules.map((name) => source('browser/topojson', name, topojson)),
  ];
}

function modulesOf(compiled: string): string[] {
  if (!existsSync(compiled))
    throw new Error(
      `The browser's code is not compiled: ${compiled} is not there. Run \`npx tsc -p tsconfig.browser.json\`.`,
    );
  return readdirSync(compiled)
    .filter((name) => name.endsWith('.js'))
    .sort();
}

function source(under: string, name: string, from: string): AssetSource {
  const contentType = name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
  return { name: `${under}/${name}`, contentType, folder: 'map', read: () => readFileSync(join(from, name)) };
}
