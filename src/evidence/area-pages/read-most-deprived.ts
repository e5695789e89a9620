import type { Queries } from '../../platform/database/database.ts';
import { type SmallAreaSources, smallAreaKind } from './small-area-sources.ts';

/** One of the most deprived small areas. */
export interface DeprivedArea {
  code: string;
  name: string;
  /** The zone it lies in, whose name people know. */
  zone: string | null;
  zoneCode: string | null;
  rank: number;
  tenth: number | null;
  people: number | null;
  /** Per cent of people who are income-deprived. */
  income: number | null;
  /** `Remote rural areas`; null where it is not known. */
  rurality: string | null;
}

/** Urban and rural in six classes: the finest that both official files and the demonstration give. */
export const ruralityAttribute = 'urban-rural-6';

/** The small areas of an area with the lowest ranks, most deprived first; a small area is its own only one. One query. */
export async function readMostDeprived(
  database: Queries,
  sources: SmallAreaSources,
  areaId: number,
  most: number,
): Promise<DeprivedArea[]> {
  const { rank, tenth, population, income } = sources;
  if (!rank) return [];
  const others = [tenth, population, income].flatMap((source) => source?.releases ?? []);
  const { rows } = await database.query<DeprivedArea>(
    `with lowest as (
       select area.id, area.code, area.name, value as rank
         from (select child_id as id from area_membership where parent_id = $1 and share is not null
               union select $1::int) as part
         join area on area.id = part.id and area.kind = $2 join observation on area_id = area.id
        where release_id = any($3) and series_id = $4 and period_id = $5 and status = 'v'
        order by value, area.code limit $6)
     select lowest.code, lowest.name, rank, zone.name as zone, zone.code as "zoneCode", tenth, people, income,
            coalesce(label, area_attribute.value) as rurality
       from lowest
       left join lateral (
         select max(value) filter (where series_id = $8 and period_id = $9) as tenth,
                max(value) filter (where series_id = $10 and period_id = $11) as people,
                max(value) filter (where series_id = $12 and period_id = $13) as income
           from observation
          where area_id = lowest.id and release_id = any($7) and series_id in ($8, $10, $12) and status = 'v') as own
         on true
       left join lateral (
         select area.name, area.code from area_membership join area on area.id = parent_id
          where child_id = lowest.id and area.kind = 'zone-2011' order by share desc nulls last limit 1) as zone on true
       left join area_attribute on area_attribute.area_id = lowest.id and attribute = $14
      order by rank, lowest.code`,
    [
      areaId,
      smallAreaKind,
      rank.releases,
      rank.series,
      rank.period,
      most,
      others,
      ...[tenth, population, income].flatMap((source) => [source?.series ?? null, source?.period ?? null]),
      ruralityAttribute,
    ],
  );
  return rows;
}
