import { type Area, type AreaKind, areaKinds } from './area.ts';
import { type AreaResolver, createAreaResolver, type KnownCode, type KnownSpelling } from './resolver.ts';
import type { Sql } from './sql.ts';

const area = `area.id, area.kind, area.code, area.name, area.name_gd as "nameGd"`;

/** An area by code; `redirectTo` holds today's code where the one asked for is retired. */
export interface FoundArea {
  area: Area;
  redirectTo: string | null;
}

export interface MembershipPart {
  basis: 'exact' | 'best-fit' | 'share' | 'overlap';
  /** Part of the child that lies in the parent; null where they overlap by an unpublished amount. */
  share: number | null;
}

export interface RelatedArea extends Area, MembershipPart {}

export interface AreaAttribute {
  attribute: string;
  value: string;
  label: string | null;
  source: string;
}

/** Three queries, then everything from memory. */
export async function loadAreaResolver(sql: Sql): Promise<AreaResolver> {
  const areas = await sql.query<Area>(`select ${area} from area order by id`);
  const codes = await sql.query<KnownCode>('select code, area_id as "areaId" from area_code');
  const spellings = await sql.query<KnownSpelling>(
    'select kind, spelling, area_id as "areaId" from area_spelling',
  );
  return createAreaResolver(areas.rows, codes.rows, spellings.rows);
}

export async function findArea(sql: Sql, code: string): Promise<FoundArea | null> {
  const { rows } = await sql.query<Area>(
    `select ${area} from area_code join area on area.id = area_code.area_id where area_code.code = $1`,
    [code],
  );
  const [found] = rows;
  return found === undefined ? null : { area: found, redirectTo: found.code === code ? null : found.code };
}

export async function areasOfKind(sql: Sql, kind: AreaKind): Promise<Area[]> {
  const { rows } = await sql.query<Area>(`select ${area} from area where kind = $1 order by name, code`, [
    kind,
  ]);
  return rows;
}

/** Areas by id, in no particular order; ids nobody has are left out. */
export async function areasByIds(sql: Sql, ids: readonly number[]): Promise<Area[]> {
  const { rows } = await sql.query<Area>(`select ${area} from area where id = any ($1::int[])`, [[...ids]]);
  return rows;
}

/** What an area lies in, smallest kind first, largest share first. */
export async function parentsOf(sql: Sql, areaId: number): Promise<RelatedArea[]> {
  const { rows } = await sql.query<RelatedArea>(
    `select ${area}, share, basis from area_membership join area on area.id = parent_id
      where child_id = $1
      order by array_position($2::text[], area.kind), share desc nulls last, name`,
    [areaId, areaKinds],
  );
  return rows;
}

/** The area with everything it lies in; null where nobody has the code. */
export async function areaWithParents(
  sql: Sql,
  code: string,
): Promise<(FoundArea & { parents: RelatedArea[] }) | null> {
  const found = await findArea(sql, code);
  return found === null ? null : { ...found, parents: await parentsOf(sql, found.area.id) };
}

/** Areas of one kind that lie in the area, wholly or in part. */
export async function childrenOf(sql: Sql, areaId: number, kind: AreaKind): Promise<RelatedArea[]> {
  const { rows } = await sql.query<RelatedArea>(
    `select ${area}, share, basis from area_membership join area on area.id = child_id
      where parent_id = $1 and area.kind = $2 order by name, code`,
    [areaId, kind],
  );
  return rows;
}

/** Every parent of one kind with its children of another: ids only, one query for the whole country. */
export async function membersByParent(
  sql: Sql,
  parentKind: AreaKind,
  childKind: AreaKind,
): Promise<Map<number, ({ id: number } & MembershipPart)[]>> {
  const { rows } = await sql.query<{ parentId: number; id: number } & MembershipPart>(
    `select parent_id as "parentId", child_id as id, share, basis
       from area_membership
       join area parent on parent.id = parent_id and parent.kind = $1
       join area child on child.id = child_id and child.kind = $2
      order by parent_id, child_id`,
    [parentKind, childKind],
  );
  return Map.groupBy(rows, (row) => row.parentId);
}

/** What is said of one area in words. */
export async function attributesOf(sql: Sql, areaId: number): Promise<AreaAttribute[]> {
  const { rows } = await sql.query<AreaAttribute>(
    'select attribute, value, label, source from area_attribute where area_id = $1 order by attribute',
    [areaId],
  );
  return rows;
}

/** One attribute of every area that has it, by area id. */
export async function attributeByArea(sql: Sql, attribute: string): Promise<Map<number, AreaAttribute>> {
  const { rows } = await sql.query<AreaAttribute & { areaId: number }>(
    'select area_id as "areaId", attribute, value, label, source from area_attribute where attribute = $1',
    [attribute],
  );
  return new Map(rows.map((row) => [row.areaId, row]));
}
