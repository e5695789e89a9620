import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { AssetSource } from './assets.ts';
import { packageRoot } from './package-root.ts';

const script = 'text/javascript; charset=utf-8';
const folder = 'map';

/** Modules of topojson-client that turn shared arcs into shapes: `feature.js` and what it imports. */
const topojsonModules = ['feature.js', 'identity.js', 'reverse.js', 'transform.js'];

/**
 * Everything a map in the browser is made of, side by side in one folder: our element, MapLibre with its worker, and
 * the reader of shared arcs. Each is a module that names its neighbours, so nothing has to be bundled.
 */
export function mapSources(): AssetSource[] {
  const { resolve } = createRequire(import.meta.url);
  const mapLibre = dirname(resolve('maplibre-gl/dist/maplibre-gl.css'));
  const topojson = join(dirname(dirname(resolve('topojson-client'))), 'src');
  return [
    ...elementModules(),
    source('maplibre-gl.mjs', script, mapLibre),
    source('maplibre-gl-worker.mjs', script, mapLibre),
    source('maplibre-gl.css', 'text/css; charset=utf-8', mapLibre),
    ...topojsonModules.map((name) => source(name, script, topojson, 'topojson/')),
  ];
}

function elementModules(): AssetSource[] {
  const compiled = join(packageRoot(), 'dist/src/browser');
  if (!existsSync(compiled))
    throw new Error(
      `The browser's code is not compiled: ${compiled} is not there. Run \`npx tsc -p tsconfig.browser.json\`.`,
    );
  return readdirSync(compiled)
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => source(name, script, compiled));
}

function source(name: string, contentType: string, from: string, under = ''): AssetSource {
  return { name: under + name, contentType, folder, read: () => readFileSync(join(from, name)) };
}
