import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSite } from '../../src/main/site.tsx';
import { createLogger } from '../../src/platform/logging.ts';
import { createAssets } from '../../src/web/index.ts';
import { smallCountry } from './public-pages-site.ts';

let site: Hono;
beforeAll(async () => {
  site = createSite({
    database: await smallCountry(),
    site: { demonstration: true, assets: createAssets() },
    logger: createLogger('silent'),
  });
});

const page = async (path: string) => (await site.request(path)).text();
const table = async (path: string) => (await (await site.request(path)).text()).trim().split(/\r?\n/);

describe('the picture of 32', () => {
  it('is seen beside the country unless the address says otherwise', async () => {
    for (const path of ['/', '/?view=anything']) {
      expect((await page(path)).includes('Now, beside Strathmorran'), path).toBe(true);
    }
  });

  it('beside family groups tells the mark’s words, the sentence and the matrix by family', async () => {
    const html = await page('/?view=family&measure=crime-rate');
    expect(html.includes('the picture is better than in the rest of the family group')).toBe(true);
    expect(html).toContain('Now, beside its family group');
    expect(html).toMatch(/(better|worse) than its family group, /);
    const families = [...html.matchAll(/<td[^>]*>([1-4])<\/td>/g)].map(([, group]) => group);
    expect(families).toHaveLength(32);
    expect(families).toEqual(families.toSorted());
  });

  it('beside what is expected says how well the line fits each measure', async () => {
    const html = await page('/?view=like&measure=child-poverty');
    expect(html).toMatch(/Income deprivation goes along with \d\d% of the differences between partnerships/);
    expect(html).toContain('Now, beside what is expected here');
    expect(html).toMatch(/No, too weak/);
    expect(html).toMatch(/<input type="hidden" name="view" value="like"/);
  });

  it('gives the expected value, its interval, the verdict and the fit as a file', async () => {
    const [header = '', ...rows] = (await table('/index.csv?view=like')).map((line) =>
      line.replace('\uFEFF', ''),
    );
    const names = header.split(',');
    const at = (name: string) => names.indexOf(name);
    const cells = rows.map((row) => row.split(','));
    const judged = cells.filter((row) => /better|worse|difference/.test(row[at('expected_verdict')] ?? ''));
    expect(judged.length).toBeGreaterThan(100);
    for (const row of judged) {
      const [lower, expected, upper, r2] = ['expected_lower95', 'expected', 'expected_upper95', 'fit_r2'].map(
        (name) => Number(row[at(name)]),
      ) as [number, number, number, number];
      expect(lower).toBeLessThan(expected);
      expect(expected).toBeLessThan(upper);
      expect(r2).toBeGreaterThanOrEqual(0.25);
      expect(row[at('position')]).toBe(row[at('expected_verdict')]);
    }
    expect((await table('/index.csv?view=family'))[1]).toContain(',family');
  });
});

describe('family groups elsewhere', () => {
  it('stand together on the ladder of a measure, each with its middle', async () => {
    const html = await page('/indicators/crime-rate?group=family');
    const headings = [...html.matchAll(/class="ladder__heading">([^<]*)</g)].map(([, heading]) => heading);
    expect(headings).toHaveLength(4);
    expect(headings[0]).toMatch(/^Family group 1, least deprived: half of its members lie above [\d,.]+/);
    expect((await page('/indicators/crime-rate')).includes('ladder__heading')).toBe(false);
    expect(
      (await page('/indicators/crime-rate.svg?chart=ladder&group=family')).includes('Family group 4'),
    ).toBe(true);
  });

  it('stand on the page of a partnership’s area, and on no other', async () => {
    const html = await page('/areas/D12000002');
    expect(html.includes('Beside its family group')).toBe(true);
    expect(html).toMatch(/(better|worse) than its family group|no clear difference from its family group/);
    expect((await page('/areas/D08000001')).includes('Beside its family group')).toBe(false);
  });
});
