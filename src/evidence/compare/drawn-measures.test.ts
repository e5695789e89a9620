import { describe, expect, it } from 'vitest';
import { mostAreas, mostIndicators } from './comparison-address.ts';
import { drawnMeasures } from './drawn-measures.ts';

const measures = Array.from({ length: mostIndicators }, (_, at) => `m${at}`);

describe('the measures of a comparison that are drawn', () => {
  it('are all of them where the charts are few', () => {
    expect(drawnMeasures(measures, 4, null)).toEqual({ drawn: measures, page: 1, pages: 1 });
    expect(drawnMeasures([], 0, null)).toEqual({ drawn: [], page: 1, pages: 1 });
  });

  it('are turned page by page where there are many, none missed and none twice', () => {
    for (const areas of [5, 7, mostAreas]) {
      const { pages } = drawnMeasures(measures, areas, null);
      const read = Array.from({ length: pages }, (_, at) => drawnMeasures(measures, areas, String(at + 1)));
      expect(pages).toBeGreaterThan(1);
      expect(read.flatMap(({ drawn }) => drawn)).toEqual(measures);
      expect(Math.max(...read.map(({ drawn }) => drawn.length * areas))).toBeLessThanOrEqual(48);
    }
  });

  it('are the first page’s where nobody asks well, and the last’s beyond the end', () => {
    const page = (asked: string | null) => drawnMeasures(measures, mostAreas, asked).page;
    expect([null, '', 'x', '0', '-3', '2', '99'].map(page)).toEqual([1, 1, 1, 1, 1, 2, 3]);
  });
});
