import { describe, expect, it } from 'vitest';
import { byarLimits, crudeRate } from './byar.ts';

describe("Byar's limits", () => {
  // Reference: PHEindicatormethods 2.1.0, byars_lower and byars_upper at 95 %.
  it.each([
    [1, 0.0130721329015044, 5.56375558247526],
    [2, 0.224625211349983, 7.22086900085779],
    [10, 4.78744991396756, 18.3914586057565],
    [100, 81.3621054905279, 121.627937579207],
    [12345, 12128.1807674587, 12564.7223413317],
  ])('for %d events are those PHEindicatormethods gives', (count, lower, upper) => {
    expect(byarLimits(count).lower).toBeCloseTo(lower, 9);
    expect(byarLimits(count).upper).toBeCloseTo(upper, 9);
  });

  it('start at 0 where nothing happened, and never below', () => {
    expect(byarLimits(0).lower).toBe(0);
    expect(byarLimits(0).upper).toBeCloseTo((1 - 1 / 9 + 1.959963984540054 / 3) ** 3, 12);
    expect(byarLimits(0.2).lower).toBe(0);
  });

  it('make a crude rate', () => {
    // ScotPHO: 10 events per 1,000 people give 4.79 to 18.39.
    const rate = crudeRate(10, 1000);
    expect(rate?.value).toBe(10);
    expect(rate?.lower).toBeCloseTo(4.79, 2);
    expect(rate?.upper).toBeCloseTo(18.39, 2);
    expect(crudeRate(10, 1000, 100_000)?.value).toBe(1000);
  });

  it('make no rate of nobody', () => {
    expect(crudeRate(0, 0)).toBeNull();
  });

  it('refuse what is below 0', () => {
    expect(() => byarLimits(-2)).toThrow('this one is -2');
    expect(() => crudeRate(1, -5)).toThrow('this one is -5');
  });
});
