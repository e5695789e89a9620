import { z95, z998 } from './normal-distribution.ts';

/** Where a proportion stands in a funnel: `no`, beyond the 95 % limits, or beyond the 99.8 % limits. */
export const funnelWords = ['no', 'above-95', 'below-95', 'above-998', 'below-998'] as const;
export type FunnelWord = (typeof funnelWords)[number];

/** Control limits around the pooled proportion (all are proportions, 0 to 1). */
export interface FunnelPoint {
  value: number;
  lower95: number;
  upper95: number;
  lower998: number;
  upper998: number;
  outside: FunnelWord;
}

export interface Count {
  numerator: number;
  denominator: number;
}

/**
 * Funnel limits for proportions: p ± z √(p(1−p)/n), kept within 0 and 1, where p is the pooled proportion of all areas
 * and n the area's own denominator; 95 % and 99.8 %. They are PHEindicatormethods' limits: an area lies outside exactly
 * where its Wilson interval leaves out p. A point on a limit is inside. Spiegelhalter, Funnel plots, 2005.
 *
 * One result per area, null where its denominator is 0. `pooled` is null where all are.
 * @throws RangeError unless 0 ≤ numerator ≤ denominator
 */
export function funnel(counts: readonly Count[]): { pooled: number | null; points: (FunnelPoint | null)[] } {
  let numerators = 0;
  let denominators = 0;
  for (const { numerator, denominator } of counts) {
    if (!(numerator >= 0 && numerator <= denominator)) {
      throw new RangeError(
        `A numerator lies between 0 and its denominator; these are ${numerator} and ${denominator}.`,
      );
    }
    numerators += numerator;
    denominators += denominator;
  }
  if (denominators === 0) return { pooled: null, points: counts.map(() => null) };
  const pooled = numerators / denominators;
  return { pooled, points: counts.map((count) => (count.denominator === 0 ? null : point(count, pooled))) };
}

function point({ numerator, denominator }: Count, pooled: number): FunnelPoint {
  const value = numerator / denominator;
  const error = Math.sqrt((pooled * (1 - pooled)) / denominator);
  const limits = {
    lower95: Math.max(0, pooled - z95 * error),
    upper95: Math.min(1, pooled + z95 * error),
    lower998: Math.max(0, pooled - z998 * error),
    upper998: Math.min(1, pooled + z998 * error),
  };
  let outside: FunnelWord = 'no';
  if (value > limits.upper998) outside = 'above-998';
  else if (value < limits.lower998) outside = 'below-998';
  else if (value > limits.upper95) outside = 'above-95';
  else if (value < limits.lower95) outside = 'below-95';
  return { value, ...limits, outside };
}
