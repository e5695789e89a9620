import type { Queries } from '../../platform/database/database.ts';
import { classEdges, type Figure } from '../../web/index.ts';
import { type Catalogue, type CatalogueIndicator, currentReleases } from '../catalogue.ts';
import type { FigureSource } from '../figure.ts';
import { everybodySeries } from '../read-judgements.ts';
import { chooseMap } from './choose-map.ts';
import { equalSteps } from './equal-steps.ts';
import { type ClassMethod, type IndicatorMap, type MappedArea, valuesIn } from './indicator-map.ts';
import { type MapRow, readMapCoverage, readMapRows } from './map-figures-store.ts';

/** More shades of one colour cannot be told apart. */
const classes = 5;

export interface MapQuestion {
  kind: string | null;
  period: string | null;
  /** Code of a council. */
  within: string | null;
  method: ClassMethod;
}

/** Reads one map in two queries. Null where nothing of it is there: no figures, no shapes, no such council. */
export async function readIndicatorMap(
  database: Queries,
  catalogue: Catalogue,
  indicator: CatalogueIndicator,
  asked: MapQuestion,
): Promise<IndicatorMap | null> {
  const series = everybodySeries(catalogue, [indicator]);
  const datasetOf = new Map(series.map((one) => [one.id, catalogue.datasets.get(one.datasetId)]));
  const datasets = new Set(series.map(({ datasetId }) => datasetId));
  const releases = currentReleases(catalogue)
    .filter(({ datasetId }) => datasets.has(datasetId))
    .map(({ id }) => id);
  const coverage = await readMapCoverage(database, [...datasetOf.keys()], releases);
  const precedenceOf = (id: number) => datasetOf.get(id)?.precedence ?? 0;
  const choice = chooseMap(coverage, { periods: catalogue.periods, precedenceOf }, asked);
  if (!choice) return null;
  const { kind, kinds, period, periods } = choice;
  const wanted = { kind, series: choice.series, period: choice.periodId, releases };
  const rows = inListOrder(await readMapRows(database, wanted));
  const home = asked.within === null ? null : rows.find(({ councilCode }) => councilCode === asked.within);
  if (home === undefined) return null;
  const values = valuesIn(rows.map((row) => ({ figure: figureOf(row) })));
  return {
    ...{ indicator, kind, kinds, period, periods },
    within: home?.council ? { code: asked.within ?? '', name: home.council } : null,
    areas: rows.filter((row) => !home || row.councilCode === asked.within).map(areaOf),
    method: asked.method,
    edges: asked.method === 'equal' ? equalSteps(values, classes) : classEdges(values, classes),
    dataset: datasetOf.get(choice.series)?.key ?? '',
    release: rows.find(({ release }) => release !== null)?.release ?? null,
  };
}

function areaOf(row: MapRow): MappedArea {
  const { code, name, council, nature } = row;
  return { code, name, council, nature, figure: figureOf(row), source: sourceOf(row) };
}

function sourceOf({ release, row, column, sheet }: MapRow): FigureSource | null {
  return release === null || row === null || column === null ? null : { release, row, column, sheet };
}

function figureOf({ value, lower, upper, status }: MapRow): Figure {
  if (status === 'v' && value !== null) return { status: 'value', value, lower, upper };
  if (status === 's') return { status: 'suppressed' };
  return status === 'n' ? { status: 'not-applicable' } : { status: 'missing' };
}

const byName = new Intl.Collator('en-GB', { numeric: true });

function inListOrder(rows: readonly MapRow[]): MapRow[] {
  return rows.toSorted(
    (a, b) =>
      byName.compare(a.council ?? '', b.council ?? '') ||
      byName.compare(a.name, b.name) ||
      (a.code < b.code ? -1 : 1),
  );
}
