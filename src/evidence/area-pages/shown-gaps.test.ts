import { describe, expect, it } from 'vitest';
import { exampleGap } from './gap.examples.ts';
import { shownGaps } from './shown-gaps.ts';

const nobodyAsked = { measure: null, all: false };
const other = { headline: null } as const;
const flat = (key: string, size: number) =>
  exampleGap({ gaps: [size, size + 1, size], indicator: { key, ...other } });

describe('the measures that are drawn', () => {
  const gaps = [
    ...['a', 'b', 'c', 'd', 'e'].map((key, i) => flat(key, 10 + i)),
    exampleGap({ gaps: [15, 14, 13, 12, 11, 10], indicator: { key: 'narrowing', ...other } }),
    exampleGap({ gaps: [10, 11, 12, 13, 14, 15], indicator: { key: 'widening', ...other } }),
    exampleGap({ gaps: [1, 1, 1], noise: [5, -8, 9, -8, 5], indicator: { key: 'picture', headline: 3 } }),
  ];
  const keys = (asked: { measure: string | null; all: boolean }) =>
    shownGaps(gaps, asked).map(({ inequality }) => inequality.indicator.key);

  it('are the picture’s first, then what moves, then the widest', () => {
    expect(keys(nobodyAsked)).toEqual(['picture', 'widening', 'narrowing', 'e', 'd', 'c']);
  });

  it('are all of them, in their order, where somebody asks', () => {
    expect(keys({ measure: null, all: true })).toEqual(
      gaps.map(({ inequality }) => inequality.indicator.key),
    );
  });

  it('are the one asked for, and the usual ones where nobody knows it', () => {
    expect(keys({ measure: 'b', all: false })).toEqual(['b']);
    expect(keys({ measure: 'no-such-measure', all: false })).toHaveLength(6);
  });
});
