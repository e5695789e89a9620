/** Part of what is kept about one person, for their own copy of it. */
export interface PersonalRecords {
  /** What it is, in plain words: `Seats held`. */
  title: string;
  /** Every record whole: plain JSON, each with the same keys. */
  records: readonly Readonly<Record<string, unknown>>[];
}

/** What became of one kind of record when a person asked to be forgotten. */
export interface ErasureOutcome {
  title: string;
  erased: number;
  kept: number;
  /** The statutory ground for what is kept; null where nothing is. */
  ground: string | null;
}

/** What a subject asks of the database within the transaction it is given. */
export interface PersonalDataQueries {
  query<Row extends Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ rows: Row[]; rowCount: number | null }>;
}

/** Each subject that holds anything about people hands this to the gatherer. */
export interface PersonalData {
  subject: string;
  /** `table.column` of every place where it looks for people: what refers to an account, is a name or an address. */
  covers: readonly string[];
  /** Everything about an account, in the transaction's own view of now. */
  exportAll(queries: PersonalDataQueries, accountId: string): Promise<PersonalRecords[]>;
  /** Erases what no statutory ground keeps, in histories too, and says what was kept and why. Runs as the owner. */
  erase(queries: PersonalDataQueries, accountId: string): Promise<ErasureOutcome[]>;
}
