import { normalUpperTail } from './normal-distribution.ts';
import { tieTerm } from './tie-term.ts';

export interface MannKendall {
  /** Rising pairs less falling pairs. */
  s: number;
  /** Variance of s if nothing were changing, corrected for ties. */
  variance: number;
  /** (s ∓ 1) / √variance: with the continuity correction. */
  z: number;
  /** Two-sided. */
  p: number;
  /** tau-a: s over all pairs, ties included. */
  tau: number;
  /** At 5 %. */
  trend: 'increasing' | 'decreasing' | 'no-trend';
}

/**
 * Does a series drift up or down? Mann (1945), Kendall (1975), in the form of pyMannKendall's `original_test`.
 * `values` in order of time, any unit; NaN is left out before pairs are counted. Null for fewer than two values.
 */
export function mannKendall(values: ArrayLike<number>): MannKendall | null {
  const present = Float64Array.from(values).filter((value) => !Number.isNaN(value));
  const n = present.length;
  if (n < 2) return null;
  let s = 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) s += Math.sign((present[j] as number) - (present[i] as number));
  }
  const variance = (n * (n - 1) * (2 * n + 5) - tieTerm(present)) / 18;
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  const p = Math.min(1, 2 * normalUpperTail(Math.abs(z)));
  const trend = p >= 0.05 ? 'no-trend' : s > 0 ? 'increasing' : 'decreasing';
  return { s, variance, z, p, tau: s / ((n * (n - 1)) / 2), trend };
}
