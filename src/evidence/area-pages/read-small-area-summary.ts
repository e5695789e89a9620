import type { Queries } from '../../platform/database/database.ts';
import { type SmallAreaSources, smallAreaKind } from './small-area-sources.ts';

/** An area's small areas, and those of them that belong to the country's most deprived fifth. People are whole sums. */
export interface SmallAreaSummary {
  areas: number;
  /** With a fifth in this edition of the index. */
  ranked: number;
  mostDeprived: number;
  /** Null where no population is loaded. */
  people: number | null;
  peopleInMostDeprived: number | null;
  /** Income-deprived people; null where none is counted. */
  income: number | null;
  incomeInMostDeprived: number | null;
  /** Small areas in which income-deprived people are not counted: suppressed, missing or nobody lives there. */
  withoutIncome: number;
  /** True where small areas are only fitted to the area, as to wards, or lie partly in it. */
  fitted: boolean;
}

/**
 * Adds up the small areas of an area, or takes the small area itself. Set-based, one query.
 * A small area counts by its share where it lies only partly in the area.
 */
export async function readSmallAreaSummary(
  database: Queries,
  sources: SmallAreaSources,
  areaId: number,
): Promise<SmallAreaSummary> {
  const { fifth, population, income } = sources;
  const releases = [fifth, population, income].flatMap((source) => source?.releases ?? []);
  const { rows } = await database.query<SmallAreaSummary>(
    `with part as (
       select child_id as id, share, basis from area_membership join area on area.id = child_id and area.kind = $2
        where parent_id = $1 and share is not null
       union all select id, 1, 'exact' from area where id = $1 and kind = $2),
     figure as (
       select id, share, basis,
              max(value) filter (where series_id = $4 and period_id = $5) as fifth,
              max(value) filter (where series_id = $6 and period_id = $7) as people,
              max(numerator) filter (where series_id = $8 and period_id = $9) as income
         from part left join observation
           on area_id = id and release_id = any($3) and series_id in ($4, $6, $8) and status = 'v'
        group by id, share, basis)
     select count(*)::int as areas, count(fifth)::int as ranked,
            (count(*) filter (where fifth = 1))::int as "mostDeprived",
            sum(people * share) as people, sum(people * share) filter (where fifth = 1) as "peopleInMostDeprived",
            sum(income * share) as income, sum(income * share) filter (where fifth = 1) as "incomeInMostDeprived",
            (count(*) filter (where income is null))::int as "withoutIncome",
            coalesce(bool_or(basis <> 'exact'), false) as fitted
       from figure`,
    [
      areaId,
      smallAreaKind,
      releases,
      ...[fifth, population, income].flatMap((source) => [source?.series ?? null, source?.period ?? null]),
    ],
  );
  const found = rows[0];
  if (!found) throw new Error('A sum without groups has one row.');
  return {
    ...found,
    // Nobody of a sum that exists lives there; without a sum nothing is known.
    peopleInMostDeprived: found.people === null ? null : (found.peopleInMostDeprived ?? 0),
    incomeInMostDeprived: found.income === null ? null : (found.incomeInMostDeprived ?? 0),
  };
}
