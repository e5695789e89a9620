import type { NamedRecords } from './named-records.ts';

/** Where a subject keeps words that people type, any of which may name somebody. */
export interface FreeText extends NamedRecords {
  /** Columns of text by name, each with what it holds in plain words: `{ words: 'What was decided' }`. */
  columns: Readonly<Record<string, string>>;
  /** Columns hold an object of texts by key rather than one text. */
  keyed?: boolean;
  /** Why nothing in it can ever change, where that is so. */
  fixed?: string;
}
