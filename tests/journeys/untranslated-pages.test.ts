import { globSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { FrontDoor } from '../../src/main/front-door.ts';
import { packageRoot } from '../../src/platform/package-root.ts';
import { type PageText, pageTexts } from '../support/page-texts.ts';
import { publicPages } from './public-pages-list.ts';
import type { AddressOf } from './record-addresses.ts';

/** Every English message begins with a mark, so that it is known on a page in Gaelic. */
for (const file of globSync('src/**/{en,messages-en}.ts', { cwd: packageRoot() })) {
  const path = join(packageRoot(), file);
  vi.doMock(path, async () => {
    const { en } = await vi.importActual<{ en: Record<string, string> }>(path);
    return { en: Object.fromEntries(Object.entries(en).map(([key, text]) => [key, `⟦${text}`])) };
  });
}

let site: FrontDoor;
let addressOf: AddressOf;

beforeAll(async () => {
  const { publicSite, smallCountry } = await import('./public-pages-site.ts');
  const country = await smallCountry();
  site = publicSite(country);
  ({ addressOf } = country);
});

/** English that a screen reader would read out as Gaelic. Attributes can bear no language of their own. */
function unmarked(texts: readonly PageText[]): string[] {
  return texts
    .filter(({ text, where, language }) => where === 'text' && language === 'gd' && text.includes('⟦'))
    .map(({ text, path }) => `${text.replace(/\s+/g, ' ').trim()}   [${path.slice(-2).join(' > ')}]`);
}

describe.each(publicPages.filter((path) => !path.startsWith('/gd')))('%s in Gaelic', (path) => {
  it('marks every word that is still English', async () => {
    const address = `/gd${addressOf(path).replace(/^\/(?=\?|$)/, '')}`;
    const response = await site.fetch(new Request(`http://localhost${address}`));
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain('<html lang="gd">');
    expect([...new Set(unmarked(pageTexts(html)))]).toEqual([]);
  });
});
