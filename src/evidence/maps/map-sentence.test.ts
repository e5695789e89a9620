import { describe, expect, it } from 'vitest';
import type { CatalogueIndicator } from '../catalogue.ts';
import type { MappedArea } from './indicator-map.ts';
import { mapSentence } from './map-sentence.ts';

const indicator = { phrase: 'child poverty', unit: '%', decimals: 1 } as CatalogueIndicator;
const period = {
  kind: 'financial-year',
  starts: '2022-04-01',
  ends: '2023-03-31',
  label: '2022/23',
} as const;

function area(value: number | MappedArea['figure'], nature = 'r'): MappedArea {
  const figure = typeof value === 'number' ? ({ status: 'value', value } as const) : value;
  return { code: 'S12', name: 'A place', council: null, figure, nature, source: null };
}

function told(areas: readonly MappedArea[], within: { code: string; name: string } | null = null): string {
  return mapSentence({ indicator, kind: 'council', period, within, areas }, 'en');
}

describe('the sentence of a map', () => {
  it('tells the middle half and both ends', () => {
    expect(told([4, 8, 12, 16, 20, 24, 28, 32].map((value) => area(value)))).toBe(
      'For child poverty, the middle half of all 8 council areas lies between 8.0% and 24.0%; the lowest is 4.0% and the highest 32.0%, 2022/23.',
    );
  });
  it('names the council it keeps to', () => {
    expect(told([area(1), area(2)], { code: 'S12000015', name: 'Fife' })).toContain(
      'the middle half of all 2 council areas in Fife lies',
    );
  });
  it('counts what is suppressed, missing and not applicable apart', () => {
    const areas = [
      ...[area(1), area(2), area({ status: 'suppressed' }), area({ status: 'suppressed' })],
      ...[area({ status: 'missing' }), area({ status: 'not-applicable' })],
    ];
    expect(told(areas)).toMatch(
      /Suppressed because they count few people: 2\. No data: 1\. A figure does not apply: 1\.$/,
    );
  });
  it('says what was estimated or projected', () => {
    expect(told([area(1), area(2, 'i'), area(3, 'p'), area(4, 'p')])).toMatch(
      /Estimated by the publisher, not measured: 1\. Projected, not measured: 2\.$/,
    );
  });
  it('makes no range of figures that are all the same, and none of no figure', () => {
    expect(told([area(5), area(5)])).toBe(
      'For child poverty, all 2 council areas have the same figure, 5.0%, 2022/23.',
    );
    expect(told([area({ status: 'missing' })])).toBe(
      'For child poverty, of all 1 council area none has a figure, 2022/23. No data: 1.',
    );
  });
});
