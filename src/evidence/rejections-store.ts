import type { Queries } from '../platform/database/database.ts';

export interface Rejection {
  release: number;
  /** Sheet of the workbook; null for other files, and where it was not kept. */
  sheet: string | null;
  line: number;
  column: string;
  value: string;
  reason: string;
}

/** What was rejected of these releases, in file order; at most `limit` rows of each. */
export async function readRejections(
  database: Queries,
  releases: readonly number[],
  limit: number,
): Promise<Rejection[]> {
  const { rows } = await database.query<Rejection>(
    `select release, sheet, line, "column", value, reason from (
       select release_id as release, sheet, line, column_name as "column", value, reason,
              row_number() over (partition by release_id order by sheet, line, column_name) as place
         from release_rejection where release_id = any($1)) as numbered
      where place <= $2 order by release desc, sheet, line, "column"`,
    [releases, limit],
  );
  return rows;
}
