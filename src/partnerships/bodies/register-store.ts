import type { Queries } from '../../platform/database/database.ts';
import { bodyColumns } from './body-store.ts';
import type { Body } from './body.ts';
import type { BodyKind } from './body-kind.ts';
import type { Schedule } from './designations-of-kind.ts';

export interface RegisterFilter {
  text: string;
  kind: BodyKind | null;
  /** Council area of a partnership they take part in. */
  partnershipId: number | null;
  schedule: Schedule | null;
}

/** A body as the register lists it, on one day. */
export interface RegisteredEntry extends Body {
  schedules: Schedule[];
  /** Partnerships it takes part in, by name. */
  partnerships: { code: string; name: string }[];
}

export interface RegisterPage {
  entries: RegisteredEntry[];
  total: number;
}

/** Lower case without accents, in the database. */
const folded = (column: string) =>
  `lower(regexp_replace(normalize(coalesce(${column}, ''), NFD), '[\\u0300-\\u036f]', '', 'g'))`;

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The register as filtered, by name; one query, of so many entries from the one named. Without `limit`, all of them.
 */
export async function listBodies(
  queries: Queries,
  filter: RegisterFilter,
  day: string,
  { limit = null, offset = 0 }: { limit?: number | null; offset?: number } = {},
): Promise<RegisterPage> {
  const text = fold(filter.text).replace(/[\\%_]/g, '\\$&');
  const { rows } = await queries.query<RegisteredEntry & { total: number }>(
    `with page as (
       select body.*, count(*) over ()::integer as total from known.body as body
        where ($2::text is null or kind = $2)
          and ($3::integer is null or exists (
            select from known.membership where body_id = body.id and partnership_id = $3 and ${on('$1')}))
          and ($4::smallint is null or exists (
            select from known.body_designation where body_id = body.id and schedule = $4 and ${on('$1')}))
          and ($5 = '' or ${['name', 'name_gd', 'short_name', 'charity_number']
            .map((column) => `${folded(column)} like '%' || $5 || '%'`)
            .join(' or ')})
        order by name, id limit $6 offset $7
     )
     select ${bodyColumns}, body.total,
            coalesce((select array_agg(distinct schedule order by schedule) from known.body_designation
                       where body_id = body.id and ${on('$1')}), '{}') as schedules,
            coalesce((select jsonb_agg(distinct jsonb_build_object('code', area.code, 'name', area.name))
                        from known.membership join area on area.id = partnership_id
                       where body_id = body.id and ${on('$1')}), '[]') as partnerships
       from page as body order by name, id`,
    [day, filter.kind, filter.partnershipId, filter.schedule, text, limit, offset],
  );
  const entries = rows.map((entry) => ({
    ...entry,
    partnerships: entry.partnerships.toSorted((a, b) => a.name.localeCompare(b.name)),
  }));
  return { entries, total: rows[0]?.total ?? 0 };
}

/** SQL: the row's time holds the day. */
function on(day: string): string {
  return `(since is null or since <= ${day}::date) and (until is null or until >= ${day}::date)`;
}
