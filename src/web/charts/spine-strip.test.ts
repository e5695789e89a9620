import { expect, it } from 'vitest';
import type { SpineRow } from './spine-chart.tsx';
import { spineScale } from './spine-strip.tsx';

const row = (change: Partial<SpineRow>): SpineRow => ({
  domain: 'Poverty',
  name: 'Child poverty',
  period: '2021/22',
  figure: { status: 'value', value: 18 },
  unit: '%',
  decimals: 1,
  spread: { lowest: 8, quarter: 12, threeQuarters: 18, highest: 26 },
  comparator: 16,
  highIsGood: true,
  verdict: { position: 'better', pace: 'no-clear-change' },
  ...change,
});

// The spine of ScotPHO's profiles: symmetric about Scotland, turned round where low is good.
it('puts the comparator in the middle and the farthest figure at an end', () => {
  const scale = spineScale(row({}));
  expect(scale?.(8)).toBeCloseTo(0.1);
  expect([16, 26].map((value) => scale?.(value))).toEqual([0.5, 1]);
});

it('turns round where high is bad, so that right is better', () => {
  const scale = spineScale(row({ highIsGood: false }));
  expect(scale?.(26)).toBe(0);
});

it('takes the middle of the spread where there is no comparator, and nothing where there is neither', () => {
  expect(spineScale(row({ comparator: null }))?.(17)).toBe(0.5);
  expect(spineScale(row({ comparator: null, spread: null }))).toBeNull();
});
