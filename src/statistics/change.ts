import type { Estimate } from './byar.ts';

/**
 * Difference of two independent estimates, later − earlier, with 95 % limits from theirs: MOVER, which keeps lopsided
 * intervals lopsided (Zou and Donner 2008, Statistics in Medicine 27). All in the estimates' unit.
 */
export function change(earlier: Estimate, later: Estimate): Estimate {
  const value = later.value - earlier.value;
  return {
    value,
    lower: value - Math.hypot(later.value - later.lower, earlier.upper - earlier.value),
    upper: value + Math.hypot(later.upper - later.value, earlier.value - earlier.lower),
  };
}
