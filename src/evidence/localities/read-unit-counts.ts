import type { Queries } from '../../platform/database/database.ts';
import { type Catalogue, currentReleases } from '../catalogue.ts';
import type { Block, BlockKind } from './draft.ts';
import type { CountedUnit, UnitCounts } from './locality-evidence.ts';
import { type Part, readParts } from './read-blocks.ts';
import type { TestableMeasure } from './testable-measures.ts';

interface CountRow {
  series: number;
  area: number;
  numerator: number | null;
  denominator: number | null;
}

/** Counts of the council's small areas, by kind of small area: at most two queries for each kind, whatever the measures. */
export async function readUnitCounts(
  database: Queries,
  catalogue: Catalogue,
  kind: BlockKind,
  blocks: readonly Block[],
  measures: readonly TestableMeasure[],
): Promise<UnitCounts[]> {
  const byKind = Map.groupBy(measures, ({ counts }) => counts.kind);
  return Promise.all(
    [...byKind].map(async ([unitKind, own]) => {
      const parts: Part[] =
        unitKind === kind
          ? blocks.map(({ id }) => ({ id, block: id }))
          : await readParts(
              database,
              blocks.map(({ id }) => id),
              unitKind,
            );
      return {
        measures: own,
        units: unitsFrom(parts, blocks, own, await readCounts(database, catalogue, parts, own)),
      };
    }),
  );
}

async function readCounts(
  database: Queries,
  catalogue: Catalogue,
  parts: readonly Part[],
  measures: readonly TestableMeasure[],
): Promise<CountRow[]> {
  const { rows } = await database.query<CountRow>(
    `select series_id as series, area_id as area, numerator, denominator
       from observation join unnest($2::int[], $3::int[]) as wanted(series, period)
         on series_id = wanted.series and period_id = wanted.period
      where release_id = any ($1) and area_id = any ($4::int[])
        and status = 'v' and nature = 'r' and numerator >= 0 and denominator > 0`,
    [
      currentReleases(catalogue).map(({ id }) => id),
      measures.map(({ counts }) => counts.series),
      measures.map(({ counts }) => counts.period),
      parts.map(({ id }) => id),
    ],
  );
  return rows;
}

function unitsFrom(
  parts: readonly Part[],
  blocks: readonly Block[],
  measures: readonly TestableMeasure[],
  rows: readonly CountRow[],
): CountedUnit[] {
  const placeOf = new Map(blocks.map(({ id }, at) => [id, at]));
  const known = new Map(rows.map((row) => [`${row.series}/${row.area}`, row]));
  return parts.flatMap(({ id, block }) => {
    const place = placeOf.get(block);
    if (place === undefined) return [];
    const counts = measures.map(({ counts: { series } }) => {
      const row = known.get(`${series}/${id}`);
      return row?.numerator == null || row.denominator == null
        ? null
        : { numerator: row.numerator, denominator: row.denominator };
    });
    return [{ block: place, counts }];
  });
}
