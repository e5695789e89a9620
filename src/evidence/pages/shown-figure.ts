import type { Figure as ShownFigure } from '../../web/index.ts';
import type { Figure } from '../figure.ts';
import type { Indicator } from '../indicator.ts';
import { limitsOf } from '../limits.ts';
import { sourceRowAddress } from '../source-row-address.ts';

/** A figure as the components show it: with its limits, and the four kinds of no value kept apart. `dataset`: its key, for a link to the source row. */
export function shownFigure(
  figure: Figure | null,
  indicator: Pick<Indicator, 'valueKind' | 'per'>,
  dataset?: string,
): ShownFigure {
  if (!figure) return { status: 'missing' };
  if (figure.status !== 'value' || figure.value === null) {
    return figure.status === 'value' ? { status: 'missing' } : { status: figure.status };
  }
  const limits = limitsOf(figure, indicator);
  return {
    status: 'value',
    value: figure.value,
    lower: limits?.lower ?? null,
    upper: limits?.upper ?? null,
    ...(dataset === undefined ? {} : { source: sourceRowAddress(dataset, figure.source) }),
  };
}
