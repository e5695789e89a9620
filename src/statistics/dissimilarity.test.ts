import { describe, expect, it } from 'vitest';
import { dissimilarity } from './dissimilarity.ts';

describe('the index of dissimilarity', () => {
  it('is 0 where every area has the same mix and 1 where none is shared', () => {
    const pairs = (all: [number, number][]) => all.map(([group, others]) => ({ group, others }));
    expect(
      dissimilarity(
        pairs([
          [1, 2],
          [10, 20],
        ]),
      ),
    ).toBe(0);
    expect(
      dissimilarity(
        pairs([
          [5, 0],
          [0, 9],
        ]),
      ),
    ).toBe(1);
  });

  it('is not the Duncan index: 0.1808 for income deprivation in Clackmannanshire', () => {
    // Worked independently from the same CPOP zones as the test of the Duncan index.
    const group = [583, 819, 181, 606, 304, 670, 146, 518, 898, 1567, 740, 273];
    const others = [3745, 4561, 2693, 3959, 1928, 3984, 3488, 4315, 4320, 3047, 4984, 3121];
    const areas = group.map((people, i) => ({ group: people, others: others[i] as number }));
    expect(dissimilarity(areas)).toBeCloseTo(0.1808, 4);
  });

  it('does not exist where a side is empty', () => {
    expect(dissimilarity([{ group: 0, others: 4 }])).toBeNull();
    expect(dissimilarity([])).toBeNull();
  });

  it('refuses a number below 0', () => {
    expect(() => dissimilarity([{ group: 1, others: -4 }])).toThrow('an area has 1 and -4');
  });
});
