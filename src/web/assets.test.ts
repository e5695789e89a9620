import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../platform/package-root.ts';
import { createAssets } from './assets.ts';

const assets = createAssets();

describe('assets', () => {
  it('have the hash of their content in their address and may be kept for ever', () => {
    const address = assets.url('commonty.css');
    expect(address).toMatch(/^\/assets\/[0-9a-f]{16}\/commonty\.css$/);
    expect(assets.respond(address, null).headers.get('Cache-Control')).toBe(
      'public, max-age=31536000, immutable',
    );
  });
  it('are served compressed, the same bytes', async () => {
    const address = assets.url('design-system.css');
    const plain = await assets.respond(address, null).text();
    const zipped = gunzipSync(Buffer.from(await assets.respond(address, 'gzip').arrayBuffer())).toString();
    expect(zipped).toBe(plain);
    expect(plain).toContain('.ds_table');
    expect(plain).not.toContain('sourceMappingURL');
  });
  it('hold every style sheet of ours', async () => {
    const served = await Promise.all(assets.stylesheets.map((url) => assets.respond(url, null).text()));
    const folder = join(packageRoot(), 'src/web/styles');
    // The map's stays with its element.
    const own = readdirSync(folder).filter((name) => name.endsWith('.css') && name !== 'map.css');
    const unserved = own.filter(
      (name) => !served.some((sheet) => sheet.includes(readFileSync(join(folder, name), 'utf8'))),
    );
    expect(unserved).toEqual([]);
  });
  it('take at most half of the hundred kilobytes a page may cost', async () => {
    const sizes = await Promise.all(
      assets.stylesheets.map(async (url) => (await assets.respond(url, 'gzip').arrayBuffer()).byteLength),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(50_000);
  });
  it('of one folder stand as in the sources, so that modules find each other', async () => {
    const seen = new Set<string>();
    const follow = async (address: string): Promise<void> => {
      if (seen.has(address)) return;
      seen.add(address);
      const answer = assets.respond(address, null);
      expect(answer.status, address).toBe(200);
      const named = (await answer.text()).matchAll(/(?:from|import\() ?['"](\.[^'"\s]+)['"]/g);
      for (const [, name = ''] of named) await follow(new URL(name, `http://here${address}`).pathname);
    };
    const element = assets.url('map/browser/commonty-map.js');
    expect(element).toMatch(/^\/assets\/[0-9a-f]{16}\/map\/browser\/commonty-map\.js$/);
    await follow(element);
    const names = [...seen].map((address) => address.split('/').at(-1));
    expect(names).toEqual(expect.arrayContaining(['maplibre-gl.mjs', 'find-places.js', 'transform.js']));
  });
  it('of a folder are on no page unless it asks for them', () => {
    expect(assets.stylesheets.join(' ')).not.toContain('maplibre');
  });
  it('of a folder change their address when a neighbour changes', () => {
    const source = (name: string, text: string) => ({
      name,
      folder: 'f',
      contentType: 'text/plain',
      read: () => new TextEncoder().encode(text),
    });
    const before = createAssets([source('a', '1'), source('b', '1')]).url('f/a');
    expect(createAssets([source('a', '1'), source('b', '2')]).url('f/a')).not.toBe(before);
    expect(createAssets([source('a', '1'), source('b', '1')]).url('f/a')).toBe(before);
  });
  it('answer 404 to an address never given out', () => {
    expect(assets.respond('/assets/0000000000000000/commonty.css', null).status).toBe(404);
    expect(assets.respond('/assets/../package.json', null).status).toBe(404);
  });
  it('say which assets there are where a name is wrong', () => {
    expect(() => assets.url('comonty.css')).toThrow(
      'No asset is called "comonty.css". There are: design-system.css',
    );
  });
});
