import type { Queries } from '../../platform/database/database.ts';

/** One state of a body's record. */
export interface BodyVersion {
  version: number;
  /** The day in Scotland on which it was recorded. */
  recordedOn: string;
  /** Fields that differ from the version before; null for the first that is known. */
  changed: string[] | null;
}

/** How many versions a page shows; all are kept. */
const shown = 20;

interface VersionRow {
  version: number;
  recordedOn: string;
  fields: Record<string, unknown>;
}

/** Newest first. What may not be seen, such as drafts from before it was published, is left out. */
export async function bodyHistory(queries: Queries, id: string): Promise<BodyVersion[]> {
  const columns = 'id, version, recorded_from';
  const { rows } = await queries.query<VersionRow>(
    `select version, to_char(recorded_from at time zone 'Europe/London', 'YYYY-MM-DD') as "recordedOn", fields
       from (select ${columns}, to_jsonb(body) as fields from body where id = $1
             union all
             select ${columns}, to_jsonb(body_history) - 'recorded_to' from body_history as body_history where id = $1) as known
      where as_at() is null or recorded_from <= as_at()
      order by version desc limit $2`,
    [id, shown + 1],
  );
  return rows.slice(0, shown).map(({ version, recordedOn, fields }, index) => {
    const before = rows[index + 1];
    return { version, recordedOn, changed: before ? differing(fields, before.fields) : null };
  });
}

const ownOfVersions = new Set(['version', 'recorded_from']);

function differing(now: Record<string, unknown>, before: Record<string, unknown>): string[] {
  return Object.keys(now).filter(
    (field) => !ownOfVersions.has(field) && JSON.stringify(now[field]) !== JSON.stringify(before[field]),
  );
}
