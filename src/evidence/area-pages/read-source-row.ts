import type { Queries } from '../../platform/database/database.ts';
import type { Catalogue, CatalogueSeries, Dataset, Release } from '../catalogue.ts';
import type { Figure } from '../figure.ts';
import type { CatalogueIndicator } from '../catalogue.ts';
import { natureOf, statusOf } from '../observation.ts';

/** One stored figure with what it is about. */
export interface SourceFigure {
  indicator: CatalogueIndicator;
  series: CatalogueSeries;
  area: { code: string; name: string };
  figure: Figure;
}

export interface SourceRow {
  dataset: Dataset;
  release: Release;
  row: number;
  /** In the order of the sheets and columns of the file. */
  figures: readonly SourceFigure[];
  /** More figures were made from this row than are read. */
  more: boolean;
}

/** The longest row of the layouts we know makes 92 figures: a total and every year of age. */
const mostFigures = 200;

interface Row extends Omit<Figure, 'period' | 'status' | 'nature' | 'source'> {
  code: string;
  name: string;
  series: number;
  period: number;
  status: string;
  nature: string;
  column: number;
  sheet: string | null;
}

/**
 * All figures made from one row of one released file, or from one of its cells; null where there are none. Without a
 * sheet, the row of that number in every sheet of a workbook. One query.
 */
export async function readSourceRow(
  database: Queries,
  catalogue: Catalogue,
  wanted: { dataset: string; release: number; row: number; column: number | null; sheet: string | null },
): Promise<SourceRow | null> {
  const release = catalogue.releases.find(({ id }) => id === wanted.release);
  const dataset = release && catalogue.datasets.get(release.datasetId);
  if (!release || dataset?.key !== wanted.dataset) return null;
  const sheet = wanted.sheet === null ? null : (release.sheets?.indexOf(wanted.sheet) ?? -1) + 1;
  const { rows } = await database.query<Row>(
    `select area.code, area.name, series_id as series, period_id as period, value, lower, upper, numerator, denominator,
            status, nature, source_column as column, ($6::text[])[source_sheet] as sheet
       from observation join area on area.id = area_id
      where release_id = $1 and source_row = $2 and ($3::int is null or source_column = $3)
        and ($5::int is null or source_sheet = $5)
      order by source_sheet, source_column, series_id, area.code, period_id limit $4`,
    [release.id, wanted.row, wanted.column, mostFigures + 1, sheet, release.sheets],
  );
  const figures = rows.slice(0, mostFigures).flatMap((row): SourceFigure[] => {
    const series = catalogue.series.get(row.series);
    const indicator = series && catalogue.indicators.get(series.indicatorId);
    const period = catalogue.periods.get(row.period);
    if (!indicator || !period) return [];
    const { value, lower, upper, numerator, denominator, column, sheet } = row;
    const figure: Figure = {
      ...{ period, value, lower, upper, numerator, denominator },
      status: statusOf(row.status),
      nature: natureOf(row.nature),
      source: { release: release.id, row: wanted.row, column, sheet },
    };
    return [{ indicator, series, area: { code: row.code, name: row.name }, figure }];
  });
  return figures.length === 0
    ? null
    : { dataset, release, row: wanted.row, figures, more: rows.length > mostFigures };
}
