import type { NameList } from './names.ts';

/** What a spreadsheet may have in one cell; days come as ISO days, as numbers, or as somebody typed them. */
export type SheetCell = string | number | boolean | null;

/** A row as Commonty keeps it, column by column: ids, keys, ISO days, decimals and texts; null where it is empty. */
export type Values = Readonly<Record<string, string | null>>;

export type ColumnKind =
  | { is: 'text'; max: number; lines?: true }
  | { is: 'day' }
  | { is: 'whole'; min: number; max: number }
  | { is: 'number' }
  | { is: 'choice'; choices: readonly { key: string; text: string }[] }
  | { is: 'one'; of: NameList }
  /** Names with semicolons between. */
  | { is: 'many'; of: NameList };

export interface SheetColumn {
  key: string;
  /** As it stands in the head of a workbook: stable, in English. */
  heading: string;
  /** What it holds, and what an empty cell means. */
  about: string;
  kind: ColumnKind;
  required?: true;
  /** Said of the change and not of the record: never written out, and no change by itself. */
  aside?: true;
  /** Stands there to be read, and is not taken back. */
  shown?: true;
}

/** Columns every sheet ends with: which record a row is, and how that was when the workbook was downloaded. */
export const idHeading = 'Commonty ID';
export const markHeading = 'Commonty version';
