/** What a contribution asks of the database: within the transaction of whoever reads, under their own row-level security. */
export interface ContributionQueries {
  query<Row extends Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ rows: Row[]; rowCount: number | null }>;
}

/** Words of a catalogue with the language they are really in: what `speak` of a subject's messages gives. */
export interface ContributedWords {
  text: string;
  language: 'en' | 'gd';
}

/** What every gatherer tells a contribution: words that come back are in this language, where it has them. */
export interface ContributionRequest {
  queries: ContributionQueries;
  language: 'en' | 'gd';
  /** London's, as YYYY-MM-DD; with `?as-at`, that day. */
  today: string;
}
