import type { Queries } from '../../platform/database/database.ts';
import { ruralityAttribute } from './read-most-deprived.ts';
import { type SmallAreaSources, smallAreaKind } from './small-area-sources.ts';

/** Income-deprived people outside the most deprived fifth, in places of one class. */
export interface OutsideByRurality {
  /** `Remote rural areas` */
  rurality: string;
  outside: number;
}

/** Where people in disadvantage outside the most deprived areas live: town or country. One query; empty where it is not known. */
export async function readOutsideByRurality(
  database: Queries,
  { fifth, income }: SmallAreaSources,
  areaId: number,
): Promise<OutsideByRurality[]> {
  if (!fifth || !income) return [];
  const { rows } = await database.query<OutsideByRurality>(
    `select coalesce(label, area_attribute.value) as rurality, sum(counted.numerator * share) as outside
       from area_membership
       join area on area.id = child_id and area.kind = $2
       join area_attribute on area_attribute.area_id = child_id and attribute = $3
       join observation counted on counted.area_id = child_id and counted.release_id = any($4)
        and counted.series_id = $5 and counted.period_id = $6 and counted.status = 'v'
       join observation fifth on fifth.area_id = child_id and fifth.release_id = any($7)
        and fifth.series_id = $8 and fifth.period_id = $9 and fifth.status = 'v' and fifth.value <> 1
      where parent_id = $1 and share is not null
      group by area_attribute.value, label order by area_attribute.value`,
    [
      areaId,
      smallAreaKind,
      ruralityAttribute,
      income.releases,
      income.series,
      income.period,
      fifth.releases,
      fifth.series,
      fifth.period,
    ],
  );
  return rows;
}
