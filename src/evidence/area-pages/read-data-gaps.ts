import { type Area, areasOfKind } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import {
  type Catalogue,
  type CatalogueIndicator,
  currentReleases,
  headlineIndicators,
} from '../catalogue.ts';
import { everybodySeries, readJudgements } from '../read-judgements.ts';
import { type MeasureGaps, measureGaps } from './data-gaps.ts';

export interface DataGaps {
  country: Area | null;
  /** Measures of the picture, in its order, that have any cell here. */
  headline: readonly MeasureGaps[];
  /** All other measures with any cell here, by outcome and name. */
  others: readonly MeasureGaps[];
  /** Measures of the picture that nobody publishes for any area of this kind. */
  absentForKind: readonly CatalogueIndicator[];
  /** Measures of the picture that other areas of this kind have, and this one has not. */
  absentHere: readonly CatalogueIndicator[];
}

/** Everything that is not known of an area. Three queries, whatever the number of measures. */
export async function readDataGaps(
  database: Queries,
  catalogue: Catalogue,
  area: Area,
  today: string,
): Promise<DataGaps> {
  const [country] = await areasOfKind(database, 'country');
  const judged = await readJudgements(database, catalogue, {
    indicators: [...catalogue.indicators.values()],
    areas: [area.id],
    comparator: country?.id ?? null,
  });
  const own = judged.get(area.id);
  const picture = headlineIndicators(catalogue);
  const gaps = [...(own?.values() ?? [])].map((judgement) => measureGaps(judgement, today));
  const absent = picture.filter(({ key }) => !own?.has(key));
  const elsewhere = await readKeysOfKind(database, catalogue, absent, area);
  return {
    country: country ?? null,
    headline: picture.flatMap(({ key }) => gaps.find(({ indicator }) => indicator.key === key) ?? []),
    others: gaps.filter(({ indicator }) => indicator.headline === null).sort(byDomainAndName),
    absentForKind: absent.filter(({ key }) => !elsewhere.has(key)),
    absentHere: absent.filter(({ key }) => elsewhere.has(key)),
  };
}

/** Which of the measures have a figure for some area of the same kind. */
async function readKeysOfKind(
  database: Queries,
  catalogue: Catalogue,
  indicators: readonly CatalogueIndicator[],
  { kind }: Area,
): Promise<Set<string>> {
  const series = everybodySeries(catalogue, indicators);
  const { rows } = await database.query<{ series: number }>(
    `select wanted.series from unnest($1::int[]) as wanted(series)
      where exists (
        select from observation join area on area.id = area_id and area.kind = $3
         where series_id = wanted.series and release_id = any($2) and status = 'v')`,
    [series.map(({ id }) => id), currentReleases(catalogue).map(({ id }) => id), kind],
  );
  return new Set(
    rows.flatMap((row) => {
      const known = catalogue.series.get(row.series);
      return catalogue.indicators.get(known?.indicatorId ?? -1)?.key ?? [];
    }),
  );
}

function byDomainAndName({ indicator: a }: MeasureGaps, { indicator: b }: MeasureGaps): number {
  return a.domain.localeCompare(b.domain, 'en') || a.name.localeCompare(b.name, 'en');
}
