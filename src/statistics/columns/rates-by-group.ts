import type { AreaTable } from './area-table.ts';

/** Means of groups of areas and the people they rest on. */
export interface GroupRates {
  /** NaN where no area of the group has both a value and people. */
  rates: Float64Array;
  /** People of the areas that have a value. */
  populations: Float64Array;
}

/**
 * Population-weighted mean of small areas' values in each deprivation group of each set, period by period, in the order
 * indicator × set × group × period: what `inequalityColumns` takes.
 *
 * An area without a value in a period counts in that period neither above nor below the line.
 * @throws RangeError for an area whose group is outside the range
 */
export function ratesByGroup(table: AreaTable): GroupRates {
  const everybody = table.everybody();
  const rates = new Float64Array(table.indicators * everybody.length);
  const populations = new Float64Array(rates.length);
  for (let indicator = 0, to = 0; indicator < table.indicators; indicator++) {
    const { sums, absent } = table.sumsOf(indicator);
    for (let cell = 0; cell < everybody.length; cell++, to++) {
      const counted = (everybody[cell] as number) - (absent[cell] as number);
      populations[to] = counted;
      rates[to] = (sums[cell] as number) / counted;
    }
  }
  return { rates, populations };
}
