import type { Area } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';

/** Places as somebody typed them, a line each: found, or lines of which no place or several are called so. */
export interface NamedPlaces {
  ids: number[];
  unknown: string[];
  /** Lines that several places are called, with the codes that tell them apart. */
  several: { line: string; codes: string[] }[];
}

/** How many lines are looked up. */
const most = 50;

/** Finds places by name, or by the code a line begins with. One query. */
export async function findNamedPlaces(queries: Queries, typed: string): Promise<NamedPlaces> {
  const lines = [...new Set(typed.split('\n').map((line) => line.trim()))]
    .filter((line) => line !== '')
    .slice(0, most);
  const { rows } = await queries.query<{ line: string; id: number; code: string }>(
    `select line, area.id, area.code from unnest($1::text[]) as line
       join area on area.code = upper(substring(line from '^[A-Za-z][0-9]{8}(?![0-9])'))
                 or lower(area.name) = lower(line) or lower(area.name_gd) = lower(line)
      order by area.code`,
    [lines],
  );
  const found = Map.groupBy(rows, ({ line }) => line);
  const ids: number[] = [];
  const unknown: string[] = [];
  const several: NamedPlaces['several'] = [];
  for (const line of lines) {
    const [one, ...others] = found.get(line) ?? [];
    if (one === undefined) unknown.push(line);
    else if (others.length > 0) several.push({ line, codes: [one, ...others].map(({ code }) => code) });
    else ids.push(one.id);
  }
  return { ids: [...new Set(ids)], unknown, several };
}

/** Places as the form shows them: code and name, a line each. */
export function writePlaces(ids: readonly number[], areas: readonly Area[]): string {
  const known = new Map(areas.map((area) => [area.id, area]));
  return ids
    .flatMap((id) => {
      const area = known.get(id);
      return area ? [`${area.code} ${area.name}`] : [];
    })
    .join('\n');
}
