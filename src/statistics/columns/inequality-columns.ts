import { studentTQuantile } from '../student-t-distribution.ts';
import type { AreaTable } from './area-table.ts';

/** One number per population compared; NaN where it cannot be given. See `sii` for each meaning. */
export interface InequalityColumns {
  sii: Float64Array;
  siiLower: Float64Array;
  siiUpper: Float64Array;
  rii: Float64Array;
  par: Float64Array;
  absoluteRange: Float64Array;
  relativeRange: Float64Array;
}

/**
 * Slope index of inequality and its relatives for many populations at once: what `sii` gives for each.
 *
 * `populations` and `rates` hold set after set, each with `groups` (3 or more), most deprived first, each with
 * `periods`; a set in one period is one population, and the results are in the order set × period. A population with a
 * missing rate (NaN) or an empty group gets NaN throughout, as ScotPHO gives none unless every group is there.
 * @throws RangeError for columns of unlike length or fewer than three groups
 */
export function inequalityColumns(
  populations: Float64Array,
  rates: Float64Array,
  groups: number,
  periods = 1,
): InequalityColumns {
  checkGroups(groups);
  if (rates.length !== populations.length || rates.length % (groups * periods) !== 0) {
    throw new RangeError(
      `Populations and rates fill whole sets of ${groups} groups${periods === 1 ? '' : ` in ${periods} periods`}; ` +
        `these are ${populations.length} and ${rates.length}.`,
    );
  }
  const out = emptyColumns(rates.length / groups);
  const factor = residualFactor(groups);
  const perSet = groups * periods;
  for (let one = 0; one * groups < rates.length; one++) {
    const period = one % periods;
    const start = ((one - period) / periods) * perSet + period;
    const end = start + perSet;
    let people = 0;
    let mean = 0;
    let peopled = true;
    for (let at = start; at < end; at += periods) {
      const population = populations[at] as number;
      peopled &&= population > 0;
      people += population;
      mean += population * (rates[at] as number);
    }
    if (!peopled || mean !== mean) continue;
    // Divisions are slow: one here for all groups.
    const perPerson = 1 / people;
    mean *= perPerson;
    // The mean relative rank, weighted by people, is always one half.
    let below = -0.5;
    let spread = 0;
    let together = 0;
    for (let at = start; at < end; at += periods) {
      const share = (populations[at] as number) * perPerson;
      const rank = below + share * 0.5;
      below += share;
      const weighted = share * rank;
      spread += weighted * rank;
      together += weighted * ((rates[at] as number) - mean);
    }
    const slope = together / spread;
    let residual = 0;
    below = -0.5;
    for (let at = start; at < end; at += periods) {
      const share = (populations[at] as number) * perPerson;
      const miss = (rates[at] as number) - mean - slope * (below + share * 0.5);
      below += share;
      residual += share * miss * miss;
    }
    const reach = Math.sqrt((residual * factor) / spread);
    const most = rates[start] as number;
    const least = rates[end - periods] as number;
    out.sii[one] = 0 - slope;
    out.siiLower[one] = 0 - slope - reach;
    out.siiUpper[one] = 0 - slope + reach;
    const perMean = mean === 0 ? Number.NaN : 1 / mean;
    out.rii[one] = (0 - slope) * perMean;
    out.par[one] = least === 0 ? Number.NaN : (1 - least * perMean) * 100;
    out.absoluteRange[one] = most - least;
    out.relativeRange[one] = least === 0 ? Number.NaN : most / least;
  }
  return out;
}

/**
 * Inequality between the deprivation groups of small areas: `inequalityColumns` of `ratesByGroup`, in the order
 * indicator × set × period. All in WebAssembly, which is twice as fast: `area-table.wat` has the formulas once more.
 * @throws RangeError as either of them
 */
export function inequalityOfAreas(table: AreaTable): InequalityColumns {
  const { indicators, sets, periods, groups } = table;
  checkGroups(groups);
  const perIndicator = sets * periods;
  const out = emptyColumns(indicators * perIndicator);
  const columns = Object.values(out);
  const factor = residualFactor(groups);
  table.everybody();
  for (let indicator = 0; indicator < indicators; indicator++) {
    const measures = table.inequalityOf(indicator, factor);
    for (const [i, column] of columns.entries())
      column.set(measures[i] as Float64Array, indicator * perIndicator);
  }
  return out;
}

function checkGroups(groups: number): void {
  if (Number.isInteger(groups) && groups > 2) return;
  throw new RangeError(`Inequality with limits needs three groups or more; these are ${groups}.`);
}

/** From the weighted mean square of residuals to the square of half an interval's width, but for the spread of ranks. */
function residualFactor(groups: number): number {
  return studentTQuantile(0.975, groups - 2) ** 2 / (groups - 2);
}

function emptyColumns(sets: number): InequalityColumns {
  const column = () => new Float64Array(sets).fill(Number.NaN);
  return {
    sii: column(),
    siiLower: column(),
    siiUpper: column(),
    rii: column(),
    par: column(),
    absoluteRange: column(),
    relativeRange: column(),
  };
}
