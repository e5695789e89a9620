import type { Names } from './names.ts';
import type { PlanState } from './plan-state.ts';
import type { SheetProblem } from './sheet-problem.ts';
import type { SheetColumn, Values } from './sheet-column.ts';

/** Sheets of a plan in the order in which they are read: what is named stands before what names it. */
export const sheetKeys = ['measures', 'values', 'actions', 'milestones', 'updates'] as const;
export type SheetKey = (typeof sheetKeys)[number];

/** A record of one sheet as Commonty has it. */
export interface Held {
  id: string;
  version: number;
  values: Values;
}

/** A row whose cells could be read, and what it would change. */
export interface ReadRow {
  values: Values;
  /** Null: it is new. */
  before: Held | null;
  /** Columns whose values differ, asides left out; all that are filled in of a new one. */
  changed: readonly string[];
  /** A new record must say what it is known again by. */
  needsKey: boolean;
}

/** What one sheet of a workbook holds, and what its rows must be like. */
export interface SheetKind {
  key: SheetKey;
  /** As the sheet is called in the workbook. */
  name: string;
  about: string;
  columns: readonly SheetColumn[];
  /** Records that the sheet shows, in its order. */
  held(state: PlanState): readonly Held[];
  /** What tells a record from all others of the sheet where a row has no id; null: the row does not say. */
  keyOf(values: Values): string | null;
  /** What it is called where it is shown. */
  nameOf(values: Values, names: Names): string;
  /** What is wrong with a row that no single cell shows. */
  check(row: ReadRow, state: PlanState): readonly SheetProblem[];
}

/** Columns that say what a record is. */
export function saidColumns({ columns }: Pick<SheetKind, 'columns'>): readonly string[] {
  return columns.filter(({ aside, shown }) => !aside && !shown).map(({ key }) => key);
}
