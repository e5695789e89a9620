import type { Queries } from '../platform/database/database.ts';
import { createSmallAreaSources, smallAreaKind } from './area-pages/small-area-sources.ts';
import type { Catalogue, Dataset } from './catalogue.ts';
import type { Period } from './period.ts';

/** How many of its people are income-deprived, in percent, by area id, and where that comes from. */
export interface DeprivationShares {
  shares: ReadonlyMap<number, number>;
  period: Period;
  dataset: Dataset;
}

/**
 * Shares of income-deprived people in areas that small areas add up to: income-deprived people over all people of their
 * small areas, newest edition. Null where no edition with counts is loaded. One query, and one more per data version.
 */
export function createDeprivationShares(database: Queries) {
  const sourcesOf = createSmallAreaSources(database);
  return async (catalogue: Catalogue, areas: readonly number[]): Promise<DeprivationShares | null> => {
    const { income } = await sourcesOf(catalogue);
    if (!income) return null;
    const { rows } = await database.query<{ area: number; share: number }>(
      `select parent_id as area, 100 * sum(numerator * share) / sum(denominator * share) as share
         from area_membership
         join area on area.id = child_id and area.kind = $2
         join observation on area_id = child_id and release_id = any ($3) and series_id = $4 and period_id = $5
          and status = 'v' and numerator is not null and denominator > 0
        where parent_id = any ($1) and share is not null
        group by parent_id`,
      [areas, smallAreaKind, income.releases, income.series, income.period],
    );
    if (rows.length === 0) return null;
    return {
      shares: new Map(rows.map(({ area, share }) => [area, share])),
      period: income.periodIs,
      dataset: income.dataset,
    };
  };
}
