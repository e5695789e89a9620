import type { ColumnType, FileColumn } from '../web/index.ts';
import type { Figure, FigureSeries } from './figure.ts';
import { limitsOf } from './limits.ts';

/** One figure as it leaves the site: with its interval, its kind, and where in which file it stands. */
export interface FigureRow {
  area_code: string;
  area_name: string;
  indicator: string;
  unit: string;
  breakdown: string;
  period: string;
  period_kind: string;
  period_starts: string;
  period_ends: string;
  value: number | null;
  lower95: number | null;
  upper95: number | null;
  limits: string;
  numerator: number | null;
  denominator: number | null;
  status: string;
  nature: string;
  dataset: string;
  release: number;
  source_row: number;
  source_column: number;
  source_sheet: string | null;
}

/** All figures of a series, oldest first. */
export function figureRows(series: FigureSeries, area: { code: string; name: string }): FigureRow[] {
  return series.figures.map((figure) => figureRow(series, figure, area));
}

function figureRow(series: FigureSeries, figure: Figure, area: { code: string; name: string }): FigureRow {
  const { indicator, breakdown, dataset } = series;
  const { period, source } = figure;
  const limits = limitsOf(figure, indicator);
  return {
    area_code: area.code,
    area_name: area.name,
    indicator: indicator.key,
    unit: indicator.unit,
    breakdown: Object.entries(breakdown)
      .map(([key, value]) => `${key}: ${value}`)
      .join('; '),
    period: period.label,
    period_kind: period.kind,
    period_starts: period.starts,
    period_ends: period.ends,
    value: figure.value,
    lower95: limits?.lower ?? null,
    upper95: limits?.upper ?? null,
    limits: limits?.basis ?? '',
    numerator: figure.numerator,
    denominator: figure.denominator,
    status: figure.status,
    nature: figure.nature,
    dataset,
    release: source.release,
    source_row: source.row,
    source_column: source.column,
    source_sheet: source.sheet,
  };
}

const described: readonly (readonly [keyof FigureRow, ColumnType, string])[] = [
  ['area_code', 'text', 'Code of the area today'],
  ['area_name', 'text', 'Name of the area'],
  ['indicator', 'text', 'Key of the indicator'],
  ['unit', 'text', 'Unit of the value and its limits'],
  ['breakdown', 'text', 'Group of people; empty is everybody'],
  ['period', 'text', 'Period as people write it'],
  ['period_kind', 'text', 'calendar-year, financial-year, school-year, rolling, quarter or point'],
  ['period_starts', 'day', 'First day'],
  ['period_ends', 'day', 'Last day'],
  ['value', 'number', 'The figure; empty unless the status is value'],
  ['lower95', 'number', 'Lower 95 % limit; empty where none is published and none can be worked out'],
  ['upper95', 'number', 'Upper 95 % limit; empty where none is published and none can be worked out'],
  ['limits', 'text', 'Where the limits come from: published, wilson or byar'],
  ['numerator', 'number', 'Counted; empty where it is not published'],
  ['denominator', 'number', 'Out of; empty where it is not published'],
  ['status', 'text', 'value, suppressed, missing or not-applicable'],
  ['nature', 'text', 'raw, imputed or projected'],
  ['dataset', 'text', 'Key of the dataset: its page is /data/ and this key'],
  ['release', 'whole', 'Number of the release on that page'],
  ['source_row', 'whole', 'Row of the cell in the released file, from 1'],
  ['source_column', 'whole', 'Column of the cell in the released file, from 1'],
  ['source_sheet', 'text', 'Sheet of the workbook; empty where the file has no sheets or it was not kept'],
];

export const figureColumns: readonly FileColumn<FigureRow>[] = described.map(([key, type, description]) => ({
  key,
  type,
  description,
  cell: (row) => row[key],
}));
