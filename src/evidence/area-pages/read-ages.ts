import type { Queries } from '../../platform/database/database.ts';
import type { AgeBand } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { ageBands, sexAndAgeOf } from './age-bands.ts';
import { type SmallAreaSource, smallAreaKind } from './small-area-sources.ts';

/** People by age and sex in the period of `source`. */
export interface AgesFound {
  bands: readonly AgeBand[];
  /** False: added up from small areas, because nobody publishes the area's own. */
  own: boolean;
}

/**
 * People of one area by age and sex: its own figures where the source has them, else the sum of its small areas by
 * their share in it. One query either way. Null where there is neither.
 */
export async function readAges(
  database: Queries,
  catalogue: Catalogue,
  source: SmallAreaSource,
  areaId: number,
): Promise<AgesFound | null> {
  const anyOf = catalogue.series.get(source.series);
  const parts = new Map(
    [...catalogue.series.values()].flatMap(({ id, datasetId, indicatorId, breakdown }) => {
      const part = sexAndAgeOf(breakdown);
      const same = datasetId === source.dataset.id && indicatorId === anyOf?.indicatorId;
      return part && same ? [[id, part] as const] : [];
    }),
  );
  const { rows } = await database.query<{ series: number; people: number; own: boolean }>(
    `with own as (
       select series_id, value from observation
        where release_id = any($1) and series_id = any($2) and period_id = $3 and area_id = $4 and status = 'v')
     select series_id as series, value as people, true as own from own
     union all
     select series_id, sum(value * share), false
       from area_membership join area on area.id = child_id and area.kind = $5 join observation on area_id = child_id
      where parent_id = $4 and share is not null and release_id = any($1) and series_id = any($2) and period_id = $3
        and status = 'v' and not exists (select from own)
      group by series_id`,
    [source.releases, [...parts.keys()], source.period, areaId, smallAreaKind],
  );
  const counts = rows.flatMap(({ series, people }) => {
    const part = parts.get(series);
    return part ? [{ ...part, people }] : [];
  });
  return counts.length === 0 ? null : { bands: ageBands(counts), own: rows[0]?.own ?? false };
}
