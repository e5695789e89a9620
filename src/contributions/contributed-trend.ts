import type { ContributedWords } from './contribution-request.ts';

/** One period of a trend; a period nobody has a figure for is one too. */
export interface ContributedPoint {
  /** As people write it: `2021/22`. */
  label: string;
  /** The middle of the period in decimal years. */
  at: number;
  nature?: 'raw' | 'imputed' | 'projected';
  figure:
    | { status: 'value'; value: number; lower?: number | null; upper?: number | null }
    | { status: 'suppressed' | 'missing' | 'not-applicable' };
}

/** What a chart of one measure is drawn from and its table says; kept as it is where a report is published. */
export interface ContributedTrend {
  title: ContributedWords;
  unit: string;
  decimals: number;
  series: { name: ContributedWords; points: readonly ContributedPoint[] };
  /** Decimal years from which on figures mean something else. */
  breaks: readonly { at: number; reason: string }[];
  /** What is aimed for, soonest first. */
  target: readonly { at: number; label: string; value: number }[];
}
