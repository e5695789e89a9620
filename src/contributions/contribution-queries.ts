/** What a contribution asks of the database: within the transaction of whoever reads, under their own row-level security. */
export interface ContributionQueries {
  query<Row extends Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ rows: Row[]; rowCount: number | null }>;
}

/** What every gatherer tells a contribution. Words that come back are in this language, ready to show. */
export interface ContributionRequest {
  queries: ContributionQueries;
  language: 'en' | 'gd';
  /** London's, as YYYY-MM-DD; with `?as-at`, that day. */
  today: string;
}
