export type Polarity = 'high-is-good' | 'high-is-bad' | 'neutral';
export type ValueKind = 'proportion' | 'rate' | 'mean' | 'index' | 'count' | 'rank' | 'currency';

/** What is measured, everywhere and at every time. */
export interface Indicator {
  /** Stable, readable, in URLs: `child-poverty`. */
  key: string;
  name: string;
  nameGd: string | null;
  /** The name inside a sentence: `child poverty`, `the crime rate`. */
  phrase: string;
  /** Heading it stands under: `Poverty`, `Health` … */
  domain: string;
  /** Said beside every value: `%`, `per 10,000 people`, `£ a week`. */
  unit: string;
  valueKind: ValueKind;
  /** value = numerator ÷ denominator × per; null where the value is no ratio. */
  per: number | null;
  polarity: Polarity;
  decimals: number;
  definition: string;
  numeratorDefinition: string | null;
  denominatorDefinition: string | null;
  source: string;
  caveats: string | null;
  /** Place in the picture of 32; null where it is not part of it. */
  headline: number | null;
}
