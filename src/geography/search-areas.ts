import type { Area, AreaKind } from './area.ts';
import type { Sql } from './sql.ts';

export interface AreaHit extends Area {
  /** The council the area lies in, to tell one “City Centre” from another; null for councils and what is above them. */
  council: string | null;
}

/** Of areas that fit equally well, what people most often mean. */
const likeliest: readonly AreaKind[] = [
  'country',
  'council',
  'health-board',
  'hscp',
  'hscp-locality',
  'locality',
  'ward',
  'zone-2022',
  'zone-2011',
  'data-zone-2022',
  'data-zone-2011',
  'data-zone-2001',
];

/** Lower case without accents, as `folded` does in the database. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

const folded = (column: string) =>
  `lower(regexp_replace(normalize(${column}, NFD), '[\\u0300-\\u036f]', '', 'g'))`;

/**
 * Areas by name (English or Gaelic, accents and case aside) or by code, retired ones too. Whole name first, then names
 * that begin so, then names with a word that does, then the rest; councils before wards before zones. One query.
 */
export async function searchAreas(sql: Sql, text: string, limit = 20): Promise<AreaHit[]> {
  const wanted = fold(text);
  if (wanted === '') return [];
  const literal = wanted.replace(/[\\%_]/g, '\\$&');
  const { rows } = await sql.query<AreaHit>(
    `with named as materialized (
       select area.*, ${folded('name')} as folded, ${folded("coalesce(name_gd, '')")} as folded_gd from area
     ), hit as (
       select named.*, case
           when exists (select from area_code where area_id = named.id and lower(code) = $1) then 0
           when folded = $1 or folded_gd = $1 then 1
           when folded like $2 || '%' or folded_gd like $2 || '%' then 2
           when folded like '% ' || $2 || '%' or folded_gd like '% ' || $2 || '%' then 3
           else 4 end as place
         from named
        where folded like '%' || $2 || '%' or folded_gd like '%' || $2 || '%'
           or id in (select area_id from area_code where lower(code) like $2 || '%')
     )
     select id, kind, code, name, name_gd as "nameGd", (
              select council.name from area_membership join area council on council.id = parent_id
               where child_id = ranked.id and council.kind = 'council'
               order by share desc nulls last, council.name limit 1
            ) as council
       from (select *, row_number() over (order by place, array_position($4::text[], kind), name, code) as rank
               from hit) as ranked
      where rank <= $3 order by rank`,
    [wanted, literal, limit, likeliest],
  );
  return rows;
}
