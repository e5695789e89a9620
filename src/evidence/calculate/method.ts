import type { Column, Row } from './column.ts';
import type { Option } from './option.ts';
import type { Table } from './read-rows.ts';

/** A value as JSON holds it. Numbers are finite: what cannot be given is null with a `reason` beside it. */
export type Json = number | string | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Settings {
  on(option: string): boolean;
  /** The number given, or the option's default; null where there is neither. */
  number(option: string): number | null;
  /** The table of an option that names a file; null where it is not given. */
  table(option: string): Table | null;
}

/** What a method hands back: one object, or one per row, and what stands beside it. */
export interface Outcome {
  result: Json;
  fit?: Json;
}

/** What is wrong with a row or with the table as a whole. */
export interface Fault {
  /** The file it stands in, where that is not the method's own. */
  file?: string;
  line: number;
  column: string;
  what: string;
}

/** One method of `calculate`: what it reads, what it says, and how to try it. */
export interface Method {
  name: string;
  summary: string;
  columns: readonly Column[];
  options: readonly Option[];
  /** Columns of a file that an option names. */
  optionColumns?: Readonly<Record<string, readonly Column[]>>;
  /** Keys of the result, each with its meaning and the words it may hold. */
  result: Readonly<Record<string, string>>;
  perRow: boolean;
  example: { csv: string; options: string };
  /** What columns and rows must satisfy together. */
  check?(rows: readonly Row[], settings: Settings): Fault | null;
  calculate(rows: readonly Row[], settings: Settings): Outcome;
}
