import { studentTQuantile } from './student-t-distribution.ts';

/** One group of people, ordered by deprivation. The rate is in any one unit. */
export interface DeprivationGroup {
  population: number;
  rate: number;
}

/**
 * Measures of inequality between deprivation groups. Null where a measure cannot be given; `reason` then says why.
 */
export interface SlopeInequality {
  /** Difference between the two ends of the population, from the fitted line; above 0 = worse off have the higher rate. */
  sii: number | null;
  siiLower: number | null;
  siiUpper: number | null;
  /** SII over the overall rate; × 50 is "per cent above average in the most deprived". */
  rii: number | null;
  riiLower: number | null;
  riiUpper: number | null;
  /** Per cent of the overall rate that would go if every group had the least deprived group's rate. */
  par: number | null;
  /** Most deprived less least deprived, in the rate's unit. */
  absoluteRange: number | null;
  /** Most deprived over least deprived. */
  relativeRange: number | null;
  reason: string | null;
}

/**
 * Slope index of inequality and its relatives as ScotPHO publishes them (Public Health Scotland,
 * scotpho-indicator-production, `calculate_inequality_measures`).
 *
 * `groups` stand most deprived first. The line is fitted by population-weighted least squares of the rate on the
 * relative rank (cumulative population share to each group's midpoint); SII = −slope, with limits from Student's t on
 * groups − 2 degrees of freedom. RII = SII ÷ overall rate. PAR = S/(S+1) × 100, S = Σ(rate ÷ least deprived rate − 1) × share.
 * @throws RangeError where a population is below 0 or a rate is no number
 */
export function sii(groups: readonly DeprivationGroup[]): SlopeInequality {
  let total = 0;
  for (const { population, rate } of groups) {
    if (!(population >= 0 && Number.isFinite(rate))) {
      throw new RangeError(
        `A group has a population of 0 or more and a rate; this one has ${population}, ${rate}.`,
      );
    }
    total += population;
  }
  const first = groups[0];
  const last = groups.at(-1);
  const peopled = groups.filter((group) => group.population > 0).length;
  if (!first || !last || peopled < 2) return nothing('At least two groups with people in them are needed.');

  const line = weightedLine(groups, total);
  const slope = 0 - line.slope;
  const reach =
    peopled > 2
      ? studentTQuantile(0.975, peopled - 2) * Math.sqrt(line.residual / (peopled - 2) / line.spread)
      : null;
  const reasons = reach === null ? ['Two groups make a line, but no interval.'] : [];

  const overall = line.mean;
  if (overall === 0) reasons.push('The overall rate is 0, so nothing can be relative to it.');
  if (last.rate === 0) reasons.push('The least deprived rate is 0, so nothing can be relative to it.');
  const relative = (value: number | null) => (value === null || overall === 0 ? null : value / overall);
  return {
    sii: slope,
    siiLower: reach === null ? null : slope - reach,
    siiUpper: reach === null ? null : slope + reach,
    rii: relative(slope),
    riiLower: relative(reach === null ? null : slope - reach),
    riiUpper: relative(reach === null ? null : slope + reach),
    // S ÷ (S + 1), which S = overall ÷ least deprived − 1 makes this.
    par: overall === 0 || last.rate === 0 ? null : (1 - last.rate / overall) * 100,
    absoluteRange: first.rate - last.rate,
    relativeRange: last.rate === 0 ? null : first.rate / last.rate,
    reason: reasons.length > 0 ? reasons.join(' ') : null,
  };
}

/** Least squares weighted by population share; `spread` and `residual` are weighted sums of squares. */
function weightedLine(groups: readonly DeprivationGroup[], total: number) {
  let below = 0;
  const points = groups.map(({ population, rate }) => {
    const share = population / total;
    const rank = below + share / 2;
    below += share;
    return { share, rank, rate };
  });
  const centre = points.reduce((sum, { share, rank }) => sum + share * rank, 0);
  const mean = points.reduce((sum, { share, rate }) => sum + share * rate, 0);
  let spread = 0;
  let together = 0;
  for (const { share, rank, rate } of points) {
    spread += share * (rank - centre) ** 2;
    together += share * (rank - centre) * (rate - mean);
  }
  const slope = together / spread;
  const residual = points.reduce(
    (sum, { share, rank, rate }) => sum + share * (rate - mean - slope * (rank - centre)) ** 2,
    0,
  );
  return { slope, mean, spread, residual };
}

function nothing(reason: string): SlopeInequality {
  const none = { sii: null, siiLower: null, siiUpper: null, rii: null, riiLower: null, riiUpper: null };
  return { ...none, par: null, absoluteRange: null, relativeRange: null, reason };
}
