import type { QueryResultRow } from 'pg';

/** What the stores of this subject need: the database, a transaction or a plain pg client all have it. */
export interface Sql {
  query<Row extends QueryResultRow>(
    text: string,
    values?: unknown[],
  ): Promise<{ rows: Row[]; rowCount: number | null }>;
}
