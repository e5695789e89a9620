import type { Queries } from '../../platform/database/database.ts';
import type { Designation } from './body.ts';

/** What a body is designated as, of whichever version. */
export type DesignationRecord = Omit<Designation, 'id' | 'version'>;

export async function insertDesignation(
  queries: Queries,
  { id, bodyId, schedule, since, until, source, toCheck }: DesignationRecord & { id: string; bodyId: string },
): Promise<void> {
  await queries.query(
    `insert into body_designation (id, body_id, schedule, since, until, source, to_check)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, bodyId, schedule, since, until, source, toCheck],
  );
}

/** False where it is no longer what they saw. */
export async function updateDesignation(
  queries: Queries,
  { id, version, schedule, since, until, source, toCheck }: Designation,
): Promise<boolean> {
  const { rowCount } = await queries.query(
    `update body_designation set schedule = $3, since = $4, until = $5, source = $6, to_check = $7
      where id = $1 and version = $2`,
    [id, version, schedule, since, until, source, toCheck],
  );
  return rowCount === 1;
}
