import type { Queries } from '../platform/database/database.ts';
import { type Catalogue, type CatalogueSeries, currentReleases } from './catalogue.ts';
import type { Figure, FigureSeries } from './figure.ts';
import { natureOf, statusOf } from './observation.ts';

interface ObservationRow {
  release: number;
  series: number;
  area: number;
  period: number;
  value: number | null;
  lower: number | null;
  upper: number | null;
  numerator: number | null;
  denominator: number | null;
  status: string;
  nature: string;
  row: number;
  column: number;
  sheet: string | null;
}

/**
 * Figures in force of the wanted series for the wanted areas: one query, whatever their number.
 * Where several datasets give one indicator, breakdown and area, the one of highest precedence is kept whole:
 * two publishers' figures never mix in one line.
 */
export async function readFigures(
  database: Queries,
  catalogue: Catalogue,
  wanted: { series: readonly CatalogueSeries[]; areas: readonly number[] },
): Promise<FigureSeries[]> {
  const releases = releasesOf(catalogue, wanted.series);
  if (releases.length === 0 || wanted.areas.length === 0) return [];
  const { rows } = await database.query<ObservationRow>(
    `select release_id as release, series_id as series, area_id as area, period_id as period, value, lower, upper,
            numerator, denominator, status, nature, source_row as row, source_column as column,
            release.sheets[source_sheet] as sheet
       from observation join release on release.id = release_id
      where release_id = any($1) and series_id = any($2) and area_id = any($3)`,
    [releases, wanted.series.map((series) => series.id), wanted.areas],
  );
  return preferred(catalogue, rows);
}

function releasesOf(catalogue: Catalogue, series: readonly CatalogueSeries[]): number[] {
  const datasets = new Set(series.map((one) => one.datasetId));
  return currentReleases(catalogue).flatMap((release) =>
    datasets.has(release.datasetId) ? [release.id] : [],
  );
}

function preferred(catalogue: Catalogue, rows: readonly ObservationRow[]): FigureSeries[] {
  const groups = Map.groupBy(rows, (row) => `${row.series}/${row.area}`);
  const best = new Map<string, { precedence: number; result: FigureSeries }>();
  for (const group of groups.values()) {
    const first = group[0];
    const series = first && catalogue.series.get(first.series);
    const indicator = series && catalogue.indicators.get(series.indicatorId);
    const dataset = series && catalogue.datasets.get(series.datasetId);
    if (!first || !series || !indicator || !dataset) continue;
    const key = `${indicator.id}/${first.area}/${JSON.stringify(series.breakdown)}`;
    const known = best.get(key);
    if (known && known.precedence >= dataset.precedence) continue;
    best.set(key, {
      precedence: dataset.precedence,
      result: {
        indicator,
        areaId: first.area,
        breakdown: series.breakdown,
        dataset: dataset.key,
        figures: group
          .map((row) => figureOf(catalogue, row))
          .sort(
            (a, b) =>
              a.period.ends.localeCompare(b.period.ends) || a.period.starts.localeCompare(b.period.starts),
          ),
        breaks: series.breaks,
      },
    });
  }
  return [...best.values()].map(({ result }) => result);
}

function figureOf(catalogue: Catalogue, row: ObservationRow): Figure {
  const period = catalogue.periods.get(row.period);
  // The catalogue is read before the figures, so a period it lacks came with a newer load: the caller reads again.
  if (!period) throw new Error(`Period ${row.period} is newer than the catalogue`);
  return {
    period,
    value: row.value,
    lower: row.lower,
    upper: row.upper,
    numerator: row.numerator,
    denominator: row.denominator,
    status: statusOf(row.status),
    nature: natureOf(row.nature),
    source: { release: row.release, row: row.row, column: row.column, sheet: row.sheet },
  };
}
