import { describe, expect, it } from 'vitest';
import { childPoverty } from '../figure.examples.ts';
import type { Period } from '../period.ts';
import { duncanOverTime, incomeDeprivedKey, lastTwelveMonths, type ZoneFigure } from './duncan-over-time.ts';

/** Improvement Service, inputs for Clackmannanshire, 2021: income-deprived people, all others, recorded crime. */
const zones = [
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
] as const;

const calendar: Period = { kind: 'calendar-year', starts: '2021-01-01', ends: '2021-12-31', label: '2021' };
const financial: Period = {
  kind: 'financial-year',
  starts: '2021-04-01',
  ends: '2022-03-31',
  label: '2021/22',
};
const crime = { ...childPoverty, key: 'crime-rate' };
const income = { ...childPoverty, key: incomeDeprivedKey };

const people = zones.map(
  ([deprived, others], i): ZoneFigure => ({
    zone: `S0200${1300 + i}`,
    indicator: income,
    period: calendar,
    value: (deprived / (deprived + others)) * 100,
    numerator: deprived,
    denominator: deprived + others,
    status: 'value',
    nature: 'raw',
  }),
);

const outcomes = (changed: (figure: ZoneFigure, i: number) => ZoneFigure = (figure) => figure) =>
  zones.map(([, , rate], i) =>
    changed(
      {
        zone: `S0200${1300 + i}`,
        indicator: crime,
        period: financial,
        value: rate,
        numerator: null,
        denominator: null,
        status: 'value',
        nature: 'raw',
      },
      i,
    ),
  );

describe('the profile’s index over time', () => {
  it('is the published 0.265682237 for crime in Clackmannanshire in 2021, in any order of the rows', () => {
    const [found] = duncanOverTime([...outcomes(), ...people].reverse());
    expect(found?.points).toHaveLength(1);
    expect(found?.points[0]).toMatchObject({ period: financial, reason: null });
    expect(found?.points[0]?.index).toBeCloseTo(0.265682237, 9);
  });

  it('keeps its sign where a high outcome is good', () => {
    const good = outcomes((figure) => ({ ...figure, indicator: { ...crime, polarity: 'high-is-good' } }));
    expect(duncanOverTime([...good, ...people])[0]?.points[0]?.index).toBeCloseTo(-0.265682237, 9);
  });

  it('is not given where more than a fifth of the zones have no outcome, and says why', () => {
    const few = outcomes((figure, i) => (i < 3 ? { ...figure, value: null, status: 'missing' } : figure));
    expect(duncanOverTime([...few, ...people])[0]?.points[0]).toMatchObject({
      index: null,
      reason: '3 of 12 outcomes are missing, more than 20 %.',
    });
  });

  it.each([
    ['projections', outcomes((figure) => ({ ...figure, nature: 'projected' }))],
    [
      'years without counts of people',
      outcomes((figure) => ({ ...figure, period: { ...financial, ends: '2019-03-31' } })),
    ],
    [
      'measures that are neither good nor bad',
      outcomes((figure) => ({ ...figure, indicator: { ...crime, polarity: 'neutral' } })),
    ],
  ])('leaves out %s', (_what, figures) => {
    expect(duncanOverTime([...figures, ...people])).toEqual([]);
  });

  it.each([
    ['2021-12-31', 2021],
    ['2022-03-31', 2021],
    ['2022-07-31', 2021],
  ])('takes a period that ends on %s for the year %i', (ends, year) => {
    expect(lastTwelveMonths({ ...calendar, ends })).toBe(year);
  });
});
