import type { Estimate } from './byar.ts';
import { z95 } from './normal-distribution.ts';

/**
 * A proportion (0 to 1) with Wilson's score limits (Wilson 1927, without continuity correction), as ScotPHO and
 * PHEindicatormethods give them. `z` is the normal deviate, 1.96 for 95 %.
 * Null where the denominator is 0, for then no proportion exists.
 * @throws RangeError unless 0 ≤ numerator ≤ denominator
 */
export function wilson(numerator: number, denominator: number, z: number = z95): Estimate | null {
  if (!(numerator >= 0 && numerator <= denominator)) {
    throw new RangeError(
      `A numerator lies between 0 and its denominator; these are ${numerator} and ${denominator}.`,
    );
  }
  if (denominator === 0) return null;
  const value = numerator / denominator;
  const centre = 2 * numerator + z * z;
  const reach = z * Math.sqrt(z * z + 4 * numerator * (1 - value));
  const width = 2 * (denominator + z * z);
  return {
    value,
    // At the ends the algebra gives 0 and 1 exactly; rounding might not.
    lower: numerator === 0 ? 0 : (centre - reach) / width,
    upper: numerator === denominator ? 1 : (centre + reach) / width,
  };
}
