import type { Indicator } from '../../../indicator.ts';

type Needed =
  | 'key'
  | 'name'
  | 'phrase'
  | 'domain'
  | 'unit'
  | 'valueKind'
  | 'polarity'
  | 'definition'
  | 'source';

/** An indicator from what is particular to it; the rest is absent, one decimal and not in the picture of 32. */
export function defineIndicator(
  particular: Pick<Indicator, Needed> & Partial<Omit<Indicator, Needed>>,
): Indicator {
  return {
    nameGd: null,
    per: null,
    decimals: 1,
    numeratorDefinition: null,
    denominatorDefinition: null,
    caveats: null,
    headline: null,
    ...particular,
  };
}
