import { expect, it } from 'vitest';
import { SeenObservations } from './seen-observations.ts';

it('knows each combination of series, period and area once', () => {
  const seen = new SeenObservations(100);
  for (const series of [1, 7]) {
    for (const period of [2, 3]) {
      for (const area of [1, 31, 32, 100]) {
        expect(seen.mark(series, period, area)).toBe(true);
        expect(seen.mark(series, period, area)).toBe(false);
      }
    }
  }
});

it('refuses a file with more series and periods than there is room for', () => {
  const seen = new SeenObservations(10_000_000);
  expect(() => {
    for (let series = 0; series < 200; series++) seen.mark(series, 0, 1);
  }).toThrow('more different series and periods');
});
