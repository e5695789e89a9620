import { studentTQuantile } from '../student-t-distribution.ts';

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
 * `populations` and `rates` hold population after population, each with `groups` cells (3 or more), most deprived
 * first. A population with a missing rate (NaN) or an empty group gets NaN throughout, as ScotPHO gives none unless
 * every group is there.
 * @throws RangeError for columns of unlike length or fewer than three groups
 */
export function inequalityColumns(
  populations: Float64Array,
  rates: Float64Array,
  groups: number,
): InequalityColumns {
  if (!(Number.isInteger(groups) && groups > 2)) {
    throw new RangeError(`Inequality with limits needs three groups or more; these are ${groups}.`);
  }
  if (rates.length !== populations.length || rates.length % groups !== 0) {
    throw new RangeError(
      `Populations and rates fill whole sets of ${groups} groups; these are ${populations.length} and ${rates.length}.`,
    );
  }
  const sets = rates.length / groups;
  const t = studentTQuantile(0.975, groups - 2);
  const out = emptyColumns(sets);
  for (let set = 0; set < sets; set++) {
    const start = set * groups;
    const end = start + groups;
    let people = 0;
    let mean = 0;
    let peopled = true;
    for (let at = start; at < end; at++) {
      const population = populations[at] as number;
      peopled &&= population > 0;
      people += population;
      mean += population * (rates[at] as number);
    }
    if (!peopled || mean !== mean) continue;
    mean /= people;
    let below = 0;
    let spread = 0;
    let together = 0;
    for (let at = start; at < end; at++) {
      const share = (populations[at] as number) / people;
      // The mean relative rank, weighted by people, is always one half.
      const rank = below + share / 2 - 0.5;
      below += share;
      spread += share * rank * rank;
      together += share * rank * ((rates[at] as number) - mean);
    }
    const slope = together / spread;
    let residual = 0;
    below = 0;
    for (let at = start; at < end; at++) {
      const share = (populations[at] as number) / people;
      const miss = (rates[at] as number) - mean - slope * (below + share / 2 - 0.5);
      below += share;
      residual += share * miss * miss;
    }
    const reach = t * Math.sqrt(residual / (groups - 2) / spread);
    const first = rates[start] as number;
    const last = rates[end - 1] as number;
    out.sii[set] = 0 - slope;
    out.siiLower[set] = 0 - slope - reach;
    out.siiUpper[set] = 0 - slope + reach;
    out.rii[set] = mean === 0 ? Number.NaN : (0 - slope) / mean;
    const excess = last === 0 ? Number.NaN : mean / last - 1;
    out.par[set] = excess === -1 ? Number.NaN : (excess / (excess + 1)) * 100;
    out.absoluteRange[set] = first - last;
    out.relativeRange[set] = last === 0 ? Number.NaN : first / last;
  }
  return out;
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
