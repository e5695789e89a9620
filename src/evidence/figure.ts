import type { Indicator } from './indicator.ts';
import type { Breakdown, ObservationNature, ObservationStatus } from './observation.ts';
import type { Period } from './period.ts';

/** Where a figure stands in its source: enough to find the cell again in the published file. */
export interface FigureSource {
  release: number;
  row: number;
  column: number;
  /** Sheet of the workbook; null for files without sheets, and where it was not kept. */
  sheet: string | null;
}

/** One figure about one area and period, as loaded. Units and `per` are the indicator's. */
export interface Figure {
  period: Period;
  /** Null unless the status is `value`. */
  value: number | null;
  /** 95 % limits as published; null where the publisher gives none. */
  lower: number | null;
  upper: number | null;
  numerator: number | null;
  denominator: number | null;
  status: ObservationStatus;
  nature: ObservationNature;
  source: FigureSource;
}

/** All figures of one indicator for one area and one group of people, oldest period first. */
export interface FigureSeries {
  indicator: Indicator;
  areaId: number;
  breakdown: Breakdown;
  /** Key of the dataset the figures come from. */
  dataset: string;
  figures: readonly Figure[];
  /** First days of the periods from which figures are not comparable with earlier ones. */
  breaks: readonly { starts: string; reason: string }[];
}

/** The newest figure that was measured and has a value; null where there is none. */
export function latestMeasured(series: FigureSeries): Figure | null {
  return series.figures.findLast((figure) => figure.status === 'value' && figure.nature === 'raw') ?? null;
}

/** The figures after the last break: the only ones that may be compared with the newest. */
export function comparableFigures(series: FigureSeries): readonly Figure[] {
  const lastBreak = series.breaks.at(-1)?.starts ?? '';
  return series.figures.filter((figure) => figure.period.starts >= lastBreak);
}

/** Figures that were measured and have a value, oldest first; breaks aside. */
export function measuredFigures(series: FigureSeries): readonly Figure[] {
  return series.figures.filter((figure) => figure.status === 'value' && figure.nature === 'raw');
}
