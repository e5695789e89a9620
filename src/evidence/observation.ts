/** Four different things, never one: a value (zero included), suppressed, missing, not applicable. */
export type ObservationStatus = 'value' | 'suppressed' | 'missing' | 'not-applicable';
/** Raw as measured; imputed by the publisher for a missing year; projected into years not yet measured. */
export type ObservationNature = 'raw' | 'imputed' | 'projected';

/** One character each in the database (see the migration): v s m n, r i p. */
export const statusMarks = { value: 'v', suppressed: 's', missing: 'm', 'not-applicable': 'n' } as const;
export const natureMarks = { raw: 'r', imputed: 'i', projected: 'p' } as const;

const statusWords = new Map(
  Object.entries(statusMarks).map(([word, mark]) => [mark as string, word as ObservationStatus]),
);
const natureWords = new Map(
  Object.entries(natureMarks).map(([word, mark]) => [mark as string, word as ObservationNature]),
);

/** The status a mark in the database stands for; throws for a mark the tables do not allow. */
export function statusOf(mark: string): ObservationStatus {
  const word = statusWords.get(mark);
  if (word === undefined) throw new Error(`No status has the mark "${mark}".`);
  return word;
}

/** The nature a mark in the database stands for; throws for a mark the tables do not allow. */
export function natureOf(mark: string): ObservationNature {
  const word = natureWords.get(mark);
  if (word === undefined) throw new Error(`No nature has the mark "${mark}".`);
  return word;
}

/** One cell of a source file, in today's areas and typed periods. */
export interface Observation {
  /** Handles given out by the loading context; see loading/format.ts. */
  series: number;
  area: number;
  period: number;
  /** Null unless the status is `value`. */
  value: number | null;
  lower: number | null;
  upper: number | null;
  numerator: number | null;
  denominator: number | null;
  status: ObservationStatus;
  nature: ObservationNature;
  /** 1-based line (or spreadsheet row) and column of the cell, header included. */
  sourceRow: number;
  sourceColumn: number;
}

/** What a series is broken down by; {} means everybody. Keys sorted when stored. */
export type Breakdown = Readonly<Record<string, string>>;
