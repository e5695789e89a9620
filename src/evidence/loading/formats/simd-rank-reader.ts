import type { Indicator } from '../../indicator.ts';
import type { LoadingContext } from '../format.ts';
import { numberInCell } from './cell.ts';
import type { Columns } from './columns.ts';
import { observation, valueOf } from './observe.ts';
import type { TableRow } from './table.ts';

/** A column of ranks or bands: every zone has one. */
export interface RankColumn {
  column: string;
  indicator: Indicator;
  breakdown?: Readonly<Record<string, string>>;
}

/** Reads columns in which every cell must hold a number; halves from ties are kept. */
export function rankReader(
  columns: Columns,
  context: LoadingContext,
  period: number,
  wanted: readonly RankColumn[],
): (row: TableRow, area: number) => void {
  const readings = wanted.map(({ column, indicator, breakdown }) => ({
    column,
    at: columns.at(column),
    series: context.series(indicator, breakdown ?? {}),
  }));
  return ({ line, cells }, area) => {
    for (const { column, at, series } of readings) {
      const rank = valueOf(numberInCell(cells[at] ?? '', { line, column }));
      context.observe(observation(rank, { series, area, period, sourceRow: line, sourceColumn: at + 1 }));
    }
  };
}
