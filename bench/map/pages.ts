import { Hono } from 'hono';
import { contentSecurityPolicyWithScripts, createAssets } from '../../src/web/index.ts';
import { figures, packedShapes } from './seven-thousand.ts';

/** Two pages of one site: our element with seven thousand areas, and MapLibre with none, both 640 by 760 pixels. */
export function mapPages(): { app: Hono; bytes: number } {
  const assets = createAssets();
  const shapes = packedShapes();
  const answers = JSON.stringify(figures());
  const [element, library, css, ownCss] = [
    'commonty-map.js',
    'maplibre-gl.mjs',
    'maplibre-gl.css',
    'map.css',
  ].map((name) => assets.url(`map/browser/${name}`));
  const sheets = [...assets.stylesheets, css, ownCss]
    .map((href) => `<link rel="stylesheet" href="${href}">`)
    .join('');
  const page = (script: string | undefined, body: string) =>
    `<!doctype html><html lang="en"><head><title>Map</title>${sheets}<link rel="stylesheet" href="/size.css">` +
    `<script type="module" src="${script}"></script></head><body>${body}</body></html>`;
  // What MapLibre needs to show anything at all, and the same word when it has.
  const empty = `import { Map } from '${library}';
    const style = { version: 8, sources: {}, layers: [{ id: 'ground', type: 'background' }] };
    const container = document.querySelector('.map-live');
    const bounds = [-7, 54.6, -1, 60.8];
    const map = new Map({ container, style, bounds, attributionControl: false, fadeDuration: 0 });
    map.once('idle', () => { container.parentElement.dataset.state = 'drawn'; });`;
  const headers = { 'Content-Security-Policy': contentSecurityPolicyWithScripts };
  const app = new Hono()
    .get('/assets/*', (c) => assets.respond(c.req.path, c.req.header('Accept-Encoding')))
    .get('/shapes', () => new Response(new Uint8Array(shapes), { headers: { 'Content-Encoding': 'gzip' } }))
    .get('/figures', (c) => c.body(answers))
    .get('/empty.js', (c) => c.body(empty, 200, { 'Content-Type': 'text/javascript' }))
    .get('/size.css', (c) =>
      c.body('.map-frame,.map-live{height:760px;width:640px;visibility:visible}', 200, {
        'Content-Type': 'text/css',
      }),
    )
    .get('/ours', (c) =>
      c.html(
        page(
          element,
          '<commonty-map data-figures="/figures" data-shapes="/shapes"><div class="map-frame"></div></commonty-map>',
        ),
        200,
        headers,
      ),
    )
    .get('/empty', (c) =>
      c.html(page('/empty.js', '<div class="map-frame"><div class="map-live"></div></div>'), 200, headers),
    );
  return { app, bytes: shapes.length };
}
