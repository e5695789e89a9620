import { describe, expect, it } from 'vitest';
import { duncanIndex } from './duncan.ts';

// Clackmannanshire's zones, recorded crime per 10,000 people; Improvement Service, CPOP, 2021.
const clackmannanshire = [
  [583, 3745, 1117.5],
  [819, 4561, 1231.0],
  [181, 2693, 461.0],
  [606, 3959, 899.9],
  [304, 1928, 922.1],
  [670, 3984, 1414.9],
  [146, 3488, 332.1],
  [518, 4315, 1119.0],
  [898, 4320, 1730.5],
  [1567, 3047, 3874.3],
  [740, 4984, 802.7],
  [273, 3121, 644.6],
].map(
  ([deprived, others, outcome]) =>
    ({ deprived, others, outcome }) as Parameters<typeof duncanIndex>[0][number],
);

describe('the Duncan index of the Community Planning Outcomes Profile', () => {
  it('is what CPOP published for crime in Clackmannanshire', () => {
    expect(duncanIndex(clackmannanshire).index).toBeCloseTo(-0.265682237, 9);
    expect(duncanIndex(clackmannanshire, { highIsBad: true }).index).toBeCloseTo(0.265682237, 9);
  });

  it('puts missing outcomes last, in the order given', () => {
    const areas = clackmannanshire.map((area, i) =>
      i === 9 || i === 0 ? { ...area, outcome: Number.NaN } : area,
    );
    const asWorst = clackmannanshire.map((area, i) => ({
      ...area,
      outcome: i === 0 ? 1e6 : i === 9 ? 2e6 : area.outcome,
    }));
    expect(duncanIndex(areas)).toEqual(duncanIndex(asWorst));
  });

  it('keeps equal outcomes in the order given', () => {
    const tied = [
      { deprived: 1, others: 3, outcome: 5 },
      { deprived: 3, others: 1, outcome: 5 },
    ];
    expect(duncanIndex(tied).index).toBe(0.25 - 0.75);
    expect(duncanIndex(tied.toReversed()).index).toBe(0.75 - 0.25);
  });

  it('is given with a fifth missing and withheld past it', () => {
    const five = clackmannanshire.slice(0, 5);
    const missing = (count: number) =>
      five.map((area, i) => (i < count ? { ...area, outcome: Number.NaN } : area));
    expect(duncanIndex(missing(1)).index).not.toBeNull();
    expect(duncanIndex(missing(2))).toEqual({
      index: null,
      reason: '2 of 5 outcomes are missing, more than 20 %.',
    });
  });

  it('says so where one kind of people is absent', () => {
    expect(duncanIndex([{ deprived: 0, others: 5, outcome: 1 }]).reason).toContain('no deprived people');
    expect(duncanIndex([{ deprived: 5, others: 0, outcome: 1 }]).reason).toContain('no other people');
  });

  it('refuses a number of people below 0', () => {
    expect(() => duncanIndex([{ deprived: -1, others: 5, outcome: 1 }])).toThrow('an area has -1 and 5');
  });
});
