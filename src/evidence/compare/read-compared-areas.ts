import type { Area } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { Nesting } from './pair-difference.ts';

/** The areas that bear these codes, today's or retired, by the code asked for. One query. */
export async function readAreasByCode(
  database: Queries,
  codes: readonly string[],
): Promise<Map<string, Area>> {
  const { rows } = await database.query<Area & { asked: string }>(
    `select area_code.code as asked, area.id, area.kind, area.code, area.name, area.name_gd as "nameGd"
       from area_code join area on area.id = area_code.area_id where area_code.code = any ($1)`,
    [codes],
  );
  return new Map(rows.map(({ asked, ...area }) => [asked, area]));
}

/** Which of these areas lie in which, wholly or in part. One query. */
export async function readNesting(
  database: Queries,
  areas: readonly number[],
): Promise<(one: number, other: number) => Nesting> {
  const { rows } = await database.query<{ child: number; parent: number; whole: boolean }>(
    `select child_id as child, parent_id as parent, basis = 'exact' or share = 1 as whole
       from area_membership where child_id = any ($1::int[]) and parent_id = any ($1::int[])`,
    [areas],
  );
  const known = new Map(rows.map(({ child, parent, whole }) => [`${child}/${parent}`, whole]));
  return (one, other) => {
    const inOther = known.get(`${one}/${other}`);
    const inOne = known.get(`${other}/${one}`);
    if (inOther === undefined && inOne === undefined) return 'apart';
    if (inOther) return 'one-in-other';
    return inOne ? 'other-in-one' : 'overlapping';
  };
}
