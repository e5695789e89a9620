import { describe, expect, it } from 'vitest';
import { exampleGap } from './gap.examples.ts';
import { shownGaps } from './shown-gaps.ts';

const nobodyAsked = { measure: null, all: false, page: null };
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
  const keys = (asked: Parameters<typeof shownGaps>[1]) =>
    shownGaps(gaps, asked).shown.map(({ inequality }) => inequality.indicator.key);

  it('are the picture’s first, then what moves, then the widest', () => {
    expect(keys(nobodyAsked)).toEqual(['picture', 'widening', 'narrowing', 'e', 'd', 'c']);
  });

  it('are all of them, in their order, where somebody asks', () => {
    expect(keys({ ...nobodyAsked, all: true })).toEqual(
      gaps.map(({ inequality }) => inequality.indicator.key),
    );
  });

  it('are the one asked for, and the usual ones where nobody knows it', () => {
    expect(keys({ ...nobodyAsked, measure: 'b' })).toEqual(['b']);
    expect(keys({ ...nobodyAsked, measure: 'no-such-measure' })).toHaveLength(6);
  });

  it('are turned page by page where there are many, and no page is missed, repeated or too long', () => {
    const many = Array.from({ length: 30 }, (_, at) => flat(`m${at}`, 10));
    const turned = (page: string | null) => shownGaps(many, { ...nobodyAsked, all: true, page });
    const read = ['1', '2', '3'].map(turned);
    expect(read.map(({ shown }) => shown.length)).toEqual([12, 12, 6]);
    expect(read.flatMap(({ shown }) => shown)).toEqual(many);
    expect(read.map(({ page, pages }) => [page, pages])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(['0', '-1', 'x', '', null].map((page) => turned(page).page)).toEqual([1, 1, 1, 1, 1]);
    expect(turned('99').page).toBe(3);
  });

  it('are one page where nobody asked for all, and where there is nothing', () => {
    expect(shownGaps(gaps, nobodyAsked)).toMatchObject({ page: 1, pages: 1 });
    expect(shownGaps([], { ...nobodyAsked, all: true })).toEqual({ shown: [], page: 1, pages: 1 });
  });
});
