import {
  type AreaFact,
  GeographyProblem,
  type RetiredCodeFact,
  type SpellingFact,
} from './geography-facts.ts';
import { spellingKey } from './spelling-key.ts';
import type { Sql } from './sql.ts';

/**
 * Puts in areas that are new and brings the names of the others up to date. A code that has been retired leads to
 * today's area and makes no second one.
 */
export async function storeAreas(sql: Sql, areas: readonly AreaFact[], source: string): Promise<void> {
  if (areas.length === 0) return;
  const { rows } = await sql.query<{ code: string; given: string; known: string }>(
    `select given.code, given.kind as given, area.kind as known
       from unnest($1::text[], $2::text[]) as given (code, kind)
       join area_code known on known.code = given.code join area on area.id = known.area_id
      where given.kind <> area.kind limit 1`,
    [areas.map((area) => area.code), areas.map((area) => area.kind)],
  );
  const [clash] = rows;
  if (clash !== undefined) {
    throw new GeographyProblem(
      `${clash.code} is a ${clash.given} in this file and a ${clash.known} already.`,
      {
        value: clash.code,
      },
    );
  }
  await sql.query(
    `insert into area (kind, code, name, name_gd, valid_from, valid_to)
     select kind, code, name, name_gd, valid_from, valid_to
       from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::date[], $6::date[])
         as given (kind, code, name, name_gd, valid_from, valid_to)
      where not exists (select from area_code retired where retired.code = given.code and not retired.is_current)
         on conflict (code) do update
        set name = excluded.name, name_gd = coalesce(excluded.name_gd, area.name_gd),
            valid_from = coalesce(excluded.valid_from, area.valid_from),
            valid_to = coalesce(excluded.valid_to, area.valid_to)`,
    [
      areas.map((area) => area.kind),
      areas.map((area) => area.code),
      areas.map((area) => area.name),
      areas.map((area) => area.nameGd),
      areas.map((area) => area.validFrom),
      areas.map((area) => area.validTo),
    ],
  );
  await sql.query(
    `insert into area_code (code, area_id, valid_from, valid_to, is_current, source)
     select code, id, valid_from, valid_to, true, $2 from area where code = any ($1::text[])
         on conflict (code) do update set valid_from = excluded.valid_from, valid_to = excluded.valid_to`,
    [areas.map((area) => area.code), source],
  );
}

/** Old codes lead to today's area. Dates already known stay where the file gives none. */
export async function storeRetiredCodes(
  sql: Sql,
  codes: readonly RetiredCodeFact[],
  source: string,
): Promise<void> {
  if (codes.length === 0) return;
  const given = [
    codes.map((retired) => retired.code),
    codes.map((retired) => retired.currentCode),
    codes.map((retired) => retired.validFrom),
    codes.map((retired) => retired.validTo),
  ];
  const { rows } = await sql.query<{ code: string; current: string; known: string | null }>(
    `select given.code, current, other.code as known
       from unnest($1::text[], $2::text[]) as given (code, current)
       left join area_code today on today.code = current
       left join area_code old on old.code = given.code
       left join area other on other.id = old.area_id
      where today.code is null or old.area_id <> today.area_id or old.is_current limit 1`,
    given.slice(0, 2),
  );
  const [clash] = rows;
  if (clash !== undefined) {
    throw new GeographyProblem(
      clash.known === null
        ? `${clash.code} is said to be ${clash.current} today, and no area has that code.`
        : `${clash.code} is said to be ${clash.current} today, and is known as a code of ${clash.known}.`,
      { value: clash.code },
    );
  }
  await sql.query(
    `insert into area_code as known (code, area_id, valid_from, valid_to, is_current, source)
     select given.code, today.area_id, given.valid_from, given.valid_to, false, $5
       from unnest($1::text[], $2::text[], $3::date[], $4::date[]) as given (code, current, valid_from, valid_to)
       join area_code today on today.code = given.current
         on conflict (code) do update
        set valid_from = coalesce(excluded.valid_from, known.valid_from),
            valid_to = coalesce(excluded.valid_to, known.valid_to)`,
    [...given, source],
  );
}

/** Refuses a spelling that already means another area of the kind. */
export async function storeSpellings(
  sql: Sql,
  spellings: readonly SpellingFact[],
  source: string,
): Promise<void> {
  if (spellings.length === 0) return;
  const given = [
    spellings.map((fact) => fact.kind),
    spellings.map((fact) => spellingKey(fact.kind, fact.spelling)),
    spellings.map((fact) => fact.code),
  ];
  await sql.query(
    `insert into area_spelling (kind, spelling, area_id, source)
     select distinct on (kind, spelling) given.kind, spelling, area_id, $4
       from unnest($1::text[], $2::text[], $3::text[]) as given (kind, spelling, code) join area_code using (code)
         on conflict (kind, spelling) do nothing`,
    [...given, source],
  );
  const { rows } = await sql.query<{ spelling: string; code: string; known: string | null }>(
    `select spelling, given.code, area.code as known
       from unnest($1::text[], $2::text[], $3::text[]) as given (kind, spelling, code)
       left join area_code on area_code.code = given.code
       left join area_spelling stored using (kind, spelling)
       left join area on area.id = stored.area_id
      where stored.area_id is distinct from area_code.area_id or area_code.area_id is null limit 1`,
    given,
  );
  const [clash] = rows;
  if (clash !== undefined) {
    throw new GeographyProblem(
      clash.known === null
        ? `“${clash.spelling}” is said to mean ${clash.code}, and no area has that code.`
        : `“${clash.spelling}” is said to mean ${clash.code} and already means ${clash.known}.`,
      { value: clash.spelling },
    );
  }
}
