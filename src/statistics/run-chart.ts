import { median } from './median.ts';
import { unremarkableRuns } from './runs-distribution.ts';

export const runChartRules = [
  'shift',
  'trend',
  'too-few-runs',
  'too-many-runs',
  'long-run',
  'few-crossings',
] as const;

/** Points are numbered from 1, in order of time; a rule about the whole chart names its first and last point. */
export interface RunChartSignal {
  rule: (typeof runChartRules)[number];
  from: number;
  to: number;
}

export interface RunChart {
  median: number;
  /** Stretches on one side of the median. */
  runs: number;
  /** Points in the longest of them. */
  longestRun: number;
  /** Changes from one side to the other. */
  crossings: number;
  /** Points off the median: the only ones that count above. */
  useful: number;
  signals: RunChartSignal[];
}

interface Run {
  from: number;
  to: number;
  length: number;
}

/**
 * Run chart: shift (6 or more points in a row on one side), trend (5 or more rising or falling; a repeated value neither
 * counts nor breaks), too few or too many runs (Swed and Eisenhart 1943), all after Perla, Provost and Murray 2011; and
 * the longest run and crossings of Anhøj and Olesen 2014. Points on the median neither count nor break a run.
 *
 * `values` in order of time, any unit; NaN is a missing point: it keeps its number. Null where no value is present.
 */
export function runChart(values: ArrayLike<number>): RunChart | null {
  const points = Array.from(values, (value, i) => ({ at: i + 1, value })).filter(
    ({ value }) => !Number.isNaN(value),
  );
  const middle = median(points.map(({ value }) => value));
  const first = points[0];
  const last = points.at(-1);
  if (middle === null || !first || !last) return null;
  const useful = points.filter(({ value }) => value !== middle);
  const runs = runsOf(useful.map(({ at, value }) => ({ at, sign: Math.sign(value - middle) })));
  const crossings = Math.max(0, runs.length - 1);
  const longestRun = runs.reduce((longest, { length }) => Math.max(longest, length), 0);
  const above = useful.filter(({ value }) => value > middle).length;
  const range = unremarkableRuns(above, useful.length - above);

  const signals: RunChartSignal[] = [];
  for (const { from, to, length } of runs) {
    if (length >= 6) signals.push({ rule: 'shift', from, to });
    if (length > longestRunLimit(useful.length)) signals.push({ rule: 'long-run', from, to });
  }
  signals.push(...trends(points));
  const whole = { from: first.at, to: last.at };
  if (useful.length > 0 && runs.length < range.fewest) signals.push({ rule: 'too-few-runs', ...whole });
  if (runs.length > range.most) signals.push({ rule: 'too-many-runs', ...whole });
  if (crossings < fewestCrossings(useful.length)) signals.push({ rule: 'few-crossings', ...whole });
  return { median: middle, runs: runs.length, longestRun, crossings, useful: useful.length, signals };
}

/** Longest run not unusual among `useful` points: log₂ n + 3, to the nearest whole number (Anhøj and Olesen 2014). */
export function longestRunLimit(useful: number): number {
  return useful === 0 ? 0 : Math.round(Math.log2(useful) + 3);
}

/** Fewest crossings not unusual: the 5 % point of a binomial with n − 1 trials of ½ (Anhøj and Olesen 2014). */
export function fewestCrossings(useful: number): number {
  const trials = useful - 1;
  if (trials < 1) return 0;
  let crossings = 0;
  let logChance = -trials * Math.LN2;
  for (let below = Math.exp(logChance); below < 0.05; below += Math.exp(logChance)) {
    crossings += 1;
    logChance += Math.log((trials - crossings + 1) / crossings);
  }
  return crossings;
}

function runsOf(points: readonly { at: number; sign: number }[]): Run[] {
  const runs: Run[] = [];
  let sign = 0;
  for (const point of points) {
    const run = runs.at(-1);
    if (run && point.sign === sign) {
      run.to = point.at;
      run.length += 1;
    } else runs.push({ from: point.at, to: point.at, length: 1 });
    sign = point.sign;
  }
  return runs;
}

/** Stretches of 5 or more different values that only rise or only fall. */
function trends(points: readonly { at: number; value: number }[]): RunChartSignal[] {
  const distinct = points.filter(({ value }, i) => i === 0 || value !== points[i - 1]?.value);
  const steps = distinct.slice(1).map(({ at, value }, i) => ({
    at,
    before: distinct[i]?.at as number,
    sign: Math.sign(value - (distinct[i]?.value as number)),
  }));
  return runsOf(steps)
    .filter(({ length }) => length >= 4)
    .map(({ from, to }) => ({
      rule: 'trend' as const,
      from: steps.find(({ at }) => at === from)?.before as number,
      to,
    }));
}
