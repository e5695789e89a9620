import type { Language } from '../language.ts';
import { say } from '../messages/message.ts';
import type { Cell, CsvColumn } from './csv.ts';

/** What a column holds: `day` is an ISO day, `instant` an ISO instant, both as text in the row. */
export type ColumnType = 'text' | 'number' | 'whole' | 'day' | 'instant';

/** A column of a table that leaves the site: one name, meaning and figure in every format. */
export interface FileColumn<Row> {
  /** Stable, for programs: `lower95`. */
  key: string;
  /** What it holds and what an empty cell means. */
  description: string;
  type: ColumnType;
  /** Of every value in the column; left out where there is none or it stands in a column of its own. */
  unit?: string;
  cell(row: Row): Cell;
}

/** Who published what the table was made from, and what may be done with it. */
export interface FileSource {
  title: string;
  publisher: string;
  licence: { name: string; href: string | null };
  /** The words the licence asks for; null where it asks for none. */
  attribution: string | null;
  /** Path of the dataset's page on this site. */
  href: string | null;
}

/** One table with its meaning, made once and written in every format. */
export interface TableFile<Row> {
  title: string;
  /** Without ending. */
  fileName: string;
  columns: readonly FileColumn<Row>[];
  rows: readonly Row[];
  sources: readonly FileSource[];
  /** What must be known before the figures are used. */
  notes?: readonly string[];
}

/** The instance and the address a file comes from. */
export interface FileOrigin {
  /** Absolute address of this very file, query included. */
  address: string;
  demonstration: boolean;
  dataVersion: string;
  /** What the file's own words are in; English unless told. */
  language?: Language;
}

export function csvColumnsOf<Row>(columns: readonly FileColumn<Row>[]): CsvColumn<Row>[] {
  return columns.map(({ key, cell }) => ({ heading: key, cell }));
}

/** A row as an object; the four kinds of no value are null here, and told apart by the status column. */
export function rowObject<Row>(columns: readonly FileColumn<Row>[], row: Row): Record<string, Cell> {
  return Object.fromEntries(columns.map(({ key, cell }) => [key, cell(row) ?? null]));
}

export function demonstrationNote({ language = 'en' }: Pick<FileOrigin, 'language'>): string {
  return say(language, 'file.demonstration');
}
