import type { Indicator, Polarity, ValueKind } from '../../../indicator.ts';
import { defineIndicator } from './define.ts';
import type { ScotphoFacts } from './scotpho-catalogue.ts';

/** How the publisher computes a figure: percentage, crude rate, age-and-sex-standardised rate. */
export type ScotphoMeasure = '%' | 'cr' | 'sr';

const polarities: Readonly<Record<string, Polarity>> = { H: 'high-is-good', L: 'high-is-bad', O: 'neutral' };

/** Polarity from the publisher's `interpret`: H higher is better, L lower is better, O no judgement. */
export function scotphoPolarity(interpret: string): Polarity | null {
  return polarities[interpret] ?? null;
}

/** Bases of the two crude rates: crimes per 1,000 people as printed is per 1,000; patients are per practitioner. */
function crude(slug: string): {
  unit: string;
  valueKind: ValueKind;
  per: number | null;
  caveats: string | null;
} {
  if (slug === 'patients-per-gp') {
    return {
      unit: 'patients for each GP',
      valueKind: 'mean',
      per: 1,
      caveats: 'Groups of deprivation hold parts of practices, so the counts behind a value are estimates.',
    };
  }
  return { unit: 'per 1,000 people', valueKind: 'rate', per: 1000, caveats: null };
}

/** An indicator of ScotPHO's inequality file. */
export function scotphoIndicator(
  id: string,
  name: string,
  measure: ScotphoMeasure,
  polarity: Polarity,
  facts: ScotphoFacts,
): Indicator {
  const { slug, phrase, domain, definition, of } = facts;
  const shared = {
    key: `scotpho-${id}-${slug}`,
    name,
    phrase,
    domain,
    polarity,
    definition,
    source: 'Public Health Scotland, Scottish Public Health Observatory',
    decimals: 1,
  };
  if (measure === '%') {
    return defineIndicator({ ...shared, unit: '%', valueKind: 'proportion', per: 100 });
  }
  if (measure === 'cr') return defineIndicator({ ...shared, ...crude(slug) });
  return defineIndicator({
    ...shared,
    phrase: `the rate of ${phrase}`,
    unit: `per 100,000 ${of}, age- and sex-standardised`,
    valueKind: 'rate',
    caveats:
      'As if every place had the ages and sexes of the European standard population; the counts beside a rate are yearly averages.',
  });
}
