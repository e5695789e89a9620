/** How many runs above and below the median chance allows: fewer than `fewest` or more than `most` is a signal. */
export interface RunsRange {
  fewest: number;
  most: number;
}

/**
 * Numbers of runs not unusual at 5 % (2.5 % at each end) in a random order of `above` and `below` points, from the exact
 * distribution that Swed and Eisenhart tabulated (Annals of Mathematical Statistics 14, 1943).
 * With no points on one side only one run is possible, and 1 to 1 is returned.
 */
export function unremarkableRuns(above: number, below: number): RunsRange {
  if (above === 0 || below === 0) return { fewest: 1, most: 1 };
  const highest = above === below ? 2 * above : 2 * Math.min(above, below) + 1;
  let fewest = 2;
  for (let chance = 0; fewest < highest; fewest += 1) {
    chance += chanceOfRuns(fewest, above, below);
    if (chance > 0.025) break;
  }
  let most = highest;
  for (let chance = 0; most > 2; most -= 1) {
    chance += chanceOfRuns(most, above, below);
    if (chance > 0.025) break;
  }
  return { fewest, most };
}

/** Chance of exactly `runs` runs when `above` and `below` points stand in random order. */
export function chanceOfRuns(runs: number, above: number, below: number): number {
  const half = Math.floor(runs / 2);
  const all = logChoose(above + below, above);
  if (runs % 2 === 0) {
    return 2 * Math.exp(logChoose(above - 1, half - 1) + logChoose(below - 1, half - 1) - all);
  }
  return (
    Math.exp(logChoose(above - 1, half) + logChoose(below - 1, half - 1) - all) +
    Math.exp(logChoose(above - 1, half - 1) + logChoose(below - 1, half) - all)
  );
}

/** Natural logarithm of n over k; minus infinity where k is out of range. */
function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (let i = 1; i <= Math.min(k, n - k); i += 1) sum += Math.log((n - i + 1) / i);
  return sum;
}
