import type { GeographyFacts, GeographyRejection } from './geography-facts.ts';
import { GeographyProblem } from './geography-facts.ts';
import { spellingKey } from './spelling-key.ts';
import type { Sql } from './sql.ts';
import { storeAreas, storeRetiredCodes, storeSpellings } from './store-areas.ts';

export interface GeographyCounts {
  rowsRead: number;
  /** Rows every cell of which is kept. */
  rowsStored: number;
  rejections: readonly GeographyRejection[];
}

/**
 * Stores what one source says about areas, within the caller's transaction. `source` is the dataset's key; storing the
 * same source again replaces what it said before about which area lies in which and about attributes. Areas are never
 * removed: figures may hang on them. Where two sources say the same, the first keeps it. One statement per table,
 * however many rows. Throws GeographyProblem for a code or spelling nobody knows; the caller rolls back.
 */
export async function storeGeographyFacts(
  sql: Sql,
  facts: GeographyFacts,
  source: string,
): Promise<GeographyCounts> {
  await storeAreas(sql, facts.areas, source);
  await storeRetiredCodes(sql, facts.retiredCodes, source);
  await storeSpellings(sql, facts.spellings, source);
  await refuseUnknownCodes(sql, facts);
  await storeMemberships(sql, facts, source);
  await storeAttributes(sql, facts, source);
  await storePartnerships(sql, facts);
  await storeFamilies(sql, facts);
  const rejectedRows = new Set(facts.rejections.map((rejection) => rejection.line)).size;
  return {
    rowsRead: facts.rowsRead,
    rowsStored: facts.rowsRead - rejectedRows,
    rejections: facts.rejections,
  };
}

async function refuseUnknownCodes(sql: Sql, facts: GeographyFacts): Promise<void> {
  const codes = new Set<string>();
  for (const { child, parent } of facts.memberships) codes.add(child).add(parent);
  for (const { code } of facts.attributes) codes.add(code);
  for (const { code } of facts.partnerships) codes.add(code);
  const { rows } = await sql.query<{ code: string }>(
    `select code from unnest($1::text[]) as given (code)
      where not exists (select from area_code known where known.code = given.code) order by code`,
    [[...codes]],
  );
  const first = rows[0]?.code;
  if (first === undefined) return;
  const others = rows.length > 1 ? `, and ${rows.length - 1} more` : '';
  throw new GeographyProblem(
    `No area has the code ${first}${others}. Load the lookup that names these areas first.`,
    { value: first },
  );
}

async function storeMemberships(sql: Sql, { memberships }: GeographyFacts, source: string): Promise<void> {
  if (memberships.length === 0) return;
  await sql.query('create temporary table said_membership (like area_membership) on commit drop');
  await sql.query(
    `insert into said_membership (child_id, parent_id, share, basis, source)
     select child.area_id, parent.area_id, said.share, said.basis, $5
       from unnest($1::text[], $2::text[], $3::float8[], $4::text[]) as said (child, parent, share, basis)
       join area_code child on child.code = said.child
       join area_code parent on parent.code = said.parent`,
    [
      memberships.map((membership) => membership.child),
      memberships.map((membership) => membership.parent),
      memberships.map((membership) => membership.share),
      memberships.map((membership) => membership.basis),
      source,
    ],
  );
  await sql.query(
    `delete from area_membership old where source = $1 and not exists (
       select from said_membership said where said.child_id = old.child_id and said.parent_id = old.parent_id)`,
    [source],
  );
  await sql.query(
    `insert into area_membership as kept (child_id, parent_id, share, basis, source)
     select distinct on (child_id, parent_id) child_id, parent_id, share, basis, source from said_membership
         on conflict (child_id, parent_id) do update set share = excluded.share, basis = excluded.basis
      where kept.source = excluded.source
        and (kept.share, kept.basis) is distinct from (excluded.share, excluded.basis)`,
  );
  await sql.query('drop table said_membership');
}

async function storeAttributes(sql: Sql, { attributes }: GeographyFacts, source: string): Promise<void> {
  if (attributes.length === 0) return;
  const columns = [
    attributes.map((fact) => fact.code),
    attributes.map((fact) => fact.attribute),
    attributes.map((fact) => fact.value),
    attributes.map((fact) => fact.label),
  ];
  await sql.query(
    `delete from area_attribute old where source = $3 and not exists (
       select from unnest($1::text[], $2::text[]) as said (code, attribute) join area_code using (code)
        where area_code.area_id = old.area_id and said.attribute = old.attribute)`,
    [columns[0], columns[1], source],
  );
  await sql.query(
    `insert into area_attribute as kept (area_id, attribute, value, label, source)
     select distinct on (area_id, attribute) area_id, attribute, value, label, $5
       from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as said (code, attribute, value, label)
       join area_code using (code)
         on conflict (area_id, attribute) do update set value = excluded.value, label = excluded.label
      where kept.source = excluded.source`,
    [...columns, source],
  );
}

async function storePartnerships(sql: Sql, { partnerships }: GeographyFacts): Promise<void> {
  if (partnerships.length === 0) return;
  await sql.query(
    `insert into partnership (area_id, family_deprivation, family_density, tile_column, tile_row, short_name)
     select area_id, deprivation, density, tile_column, tile_row, short_name
       from unnest($1::text[], $2::int[], $3::int[], $4::int[], $5::int[], $6::text[])
         as said (code, deprivation, density, tile_column, tile_row, short_name)
       join area_code using (code)
         on conflict (area_id) do update
        set family_deprivation = excluded.family_deprivation, family_density = excluded.family_density,
            tile_column = excluded.tile_column, tile_row = excluded.tile_row, short_name = excluded.short_name`,
    [
      partnerships.map((partnership) => partnership.code),
      partnerships.map((partnership) => partnership.familyDeprivation),
      partnerships.map((partnership) => partnership.familyDensity),
      partnerships.map((partnership) => partnership.tileColumn),
      partnerships.map((partnership) => partnership.tileRow),
      partnerships.map((partnership) => partnership.shortName),
    ],
  );
}

async function storeFamilies(sql: Sql, { families }: GeographyFacts): Promise<void> {
  if (families.length === 0) return;
  const { rows } = await sql.query<{ spelling: string }>(
    `update partnership set family_deprivation = said.deprivation, family_density = said.density
       from unnest($1::text[], $2::int[], $3::int[]) as said (spelling, deprivation, density)
       join area_spelling known on known.kind = 'council' and known.spelling = said.spelling
      where partnership.area_id = known.area_id
  returning said.spelling`,
    [
      families.map((family) => spellingKey('council', family.council)),
      families.map((family) => family.familyDeprivation),
      families.map((family) => family.familyDensity),
    ],
  );
  const stored = new Set(rows.map((row) => row.spelling));
  const unknown = families.find((family) => !stored.has(spellingKey('council', family.council)));
  if (unknown !== undefined) {
    throw new GeographyProblem(`“${unknown.council}” is no council Commonty knows by that name.`, {
      line: unknown.line,
      value: unknown.council,
    });
  }
}
