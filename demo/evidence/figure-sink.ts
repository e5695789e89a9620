import type {
  Breakdown,
  DatasetDescription,
  Indicator,
  ObservationNature,
  ObservationStatus,
  Period,
} from '../../src/evidence/index.ts';
import type { LevelKind } from '../country/country.ts';

/** What is said of one area in one period. */
export interface DemoFigure {
  value: number | null;
  lower: number | null;
  upper: number | null;
  numerator: number | null;
  denominator: number | null;
  status: ObservationStatus;
  nature: ObservationNature;
}

/** Where figures go: into a release, or, in tests, into memory. */
export interface FigureSink {
  series(indicator: Indicator, breakdown: Breakdown): number;
  period(period: Period): number;
  breakBefore(series: number, starts: string, reason: string): void;
  /** The figure may be reused once the call returns. */
  put(series: number, period: number, kind: LevelKind, area: number, figure: DemoFigure): void;
}

/** One invented dataset. `write` yields every few thousand figures, so that the sink can be emptied. */
export interface DemoDataset {
  description: DatasetDescription;
  write(sink: FigureSink): Generator<void>;
}

export const withoutValue = (status: 'suppressed' | 'missing' | 'not-applicable'): DemoFigure => ({
  value: null,
  lower: null,
  upper: null,
  numerator: null,
  denominator: null,
  status,
  nature: 'raw',
});

/** A measured figure; limits only where its publisher would give them. */
export function measured(
  value: number,
  numerator: number | null = null,
  denominator: number | null = null,
  limits: { lower: number; upper: number } | null = null,
): DemoFigure {
  return {
    value,
    lower: limits?.lower ?? null,
    upper: limits?.upper ?? null,
    numerator,
    denominator,
    status: 'value',
    nature: 'raw',
  };
}

export function describeDataset(
  key: string,
  title: string,
  description: string,
  precedence = 0,
): DatasetDescription {
  return {
    key,
    title,
    publisher: 'Commonty demonstration',
    licence: 'Invented data, CC0',
    licenceUrl: 'https://creativecommons.org/publicdomain/zero/1.0/',
    attribution: null,
    sourcePage: null,
    description: `Invented. ${description}`,
    smallNumberThreshold: 5,
    precedence,
  };
}
