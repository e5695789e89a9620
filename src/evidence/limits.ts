import { crudeRate, wilson } from '../statistics/index.ts';
import type { Figure } from './figure.ts';
import type { Indicator } from './indicator.ts';

export interface Limits {
  lower: number;
  upper: number;
  basis: 'published' | 'wilson' | 'byar';
}

/**
 * The 95 % limits of a figure in the indicator's unit: as published; else from its counts (Wilson for proportions,
 * Byar for rates); null where neither is given. Counts that do not make up the published value are not used.
 */
export function limitsOf(figure: Figure, indicator: Pick<Indicator, 'valueKind' | 'per'>): Limits | null {
  const { value, lower, upper, numerator, denominator } = figure;
  if (value === null) return null;
  if (lower !== null && upper !== null) return { lower, upper, basis: 'published' };
  if (numerator === null || denominator === null || indicator.per === null || !(denominator > 0)) return null;
  if (numerator < 0 || !agrees(value, (numerator / denominator) * indicator.per)) return null;
  if (indicator.valueKind === 'proportion' && numerator <= denominator) {
    const estimate = wilson(numerator, denominator);
    return (
      estimate && {
        lower: estimate.lower * indicator.per,
        upper: estimate.upper * indicator.per,
        basis: 'wilson',
      }
    );
  }
  if (indicator.valueKind !== 'rate') return null;
  const estimate = crudeRate(numerator, denominator, indicator.per);
  return estimate && { lower: estimate.lower, upper: estimate.upper, basis: 'byar' };
}

/** Published values are rounded, those without decimals to the whole; a standardised rate differs from its crude one by far more than that. */
function agrees(published: number, worked: number): boolean {
  const rounding = Number.isInteger(published) ? 0.51 : 0.06;
  return Math.abs(published - worked) <= Math.max(rounding, 0.01 * Math.abs(published));
}
