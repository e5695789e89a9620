import { describe, expect, it } from 'vitest';
import { type ChartFile, chartSvg } from './chart-file.ts';
import { png } from './png.ts';
import { hardTable, origin } from './table-file.examples.ts';

const chart: ChartFile = {
  title: 'Child poverty & “work”, Na h-Eileanan Siar',
  sentence:
    'Child poverty is <not> clearly different from Scotland, and too few years are known to say more.',
  fileName: 'child-poverty',
  svg: '<svg class="drawing" viewBox="0 0 400 120" width="400" height="120"><title>Child poverty</title><desc>Said before</desc><path class="band" d="M0 0H400V120H0Z"></path></svg>',
  sources: hardTable.sources,
};
const svg = chartSvg(chart, origin);
const shown = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line).join(' ');

describe('a chart as a file', () => {
  it('shows its title and its finding, source, licence and attribution, and where it is found again', () => {
    expect(shown).toContain('Child poverty &amp; “work”, Na h-Eileanan Siar');
    expect(shown).toContain('Child poverty is &lt;not&gt; clearly different');
    expect(shown).toContain('Source: End Child Poverty, Children in low-income families.');
    expect(shown).toContain('Licence: Open Government Licence v3.0.');
    expect(shown).toContain('Contains public sector information');
    expect(shown.replaceAll(' ', '')).toContain(origin.address);
  });

  it('carries the same as metadata, for programs', () => {
    const metadata = /<metadata xmlns:dc="http:\/\/purl.org\/dc\/terms\/">(.*?)<\/metadata>/.exec(svg)?.[1];
    expect(metadata).toContain(`<dc:identifier>${origin.address}</dc:identifier>`);
    expect(metadata).toContain(`<dc:license>${hardTable.sources[0]?.licence.href}</dc:license>`);
    expect(metadata).toContain('<dc:publisher>End Child Poverty</dc:publisher>');
  });

  it('has one name and one description, its own', () => {
    expect(svg.match(/<title>/g)?.length).toBe(1);
    expect(svg.match(/<desc>/g)?.length).toBe(1);
    expect(svg).not.toContain('Said before');
  });

  it('is well-formed XML that a strict reader draws', async () => {
    await expect(png(svg)).resolves.toBeInstanceOf(Uint8Array);
  });

  it('fetches nothing and runs nothing', () => {
    expect(svg).not.toMatch(
      /<(script|image|foreignObject|use|a|link|iframe)\b|@import|url\((?!#)|href=|\son\w+=/,
    );
  });

  it('says of invented figures that they are', () => {
    expect(chartSvg(chart, { ...origin, demonstration: true })).toContain(
      'Invented figures of the demonstration',
    );
    expect(svg).not.toContain('Invented');
  });

  it('breaks an address that is wider than the chart before a part of it', () => {
    const address = `https://example.scot/indicators/${'long-'.repeat(12)}name.svg?chart=inequality&area=S12000013&${'x'.repeat(40)}`;
    const lines = [...chartSvg(chart, { ...origin, address }).matchAll(/class="tick"[^>]*>([^<]*)</g)].map(
      ([, line]) => (line ?? '').replaceAll('&amp;', '&'),
    );
    expect(lines.join('')).toContain(address);
    expect(lines.filter((line) => line.startsWith('?') || line.startsWith('&')).length).toBeGreaterThan(0);
  });

  it('replaces characters that XML has no place for', async () => {
    await expect(png(chartSvg({ ...chart, title: 'A\u0000B\u0008' }, origin))).resolves.toBeDefined();
  });

  it('refuses a drawing without a size', () => {
    expect(() => chartSvg({ ...chart, svg: '<svg class="strip"></svg>' }, origin)).toThrow(
      'no width and height',
    );
  });
});
