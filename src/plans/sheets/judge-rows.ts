import { heldOf } from './held-of.ts';
import { markOf } from './mark.ts';
import type { Names } from './names.ts';
import type { PlanState } from './plan-state.ts';
import { type CellStyle, readCell, textOfCell } from './read-cell.ts';
import type { SheetCell, SheetColumn, Values } from './sheet-column.ts';
import { type Held, type ReadRow, saidColumns, type SheetKey, type SheetKind } from './sheet-kind.ts';
import { type SheetProblem, wrongIn } from './sheet-problem.ts';

/** What is to become of a row. A conflict is a change of what somebody else changed meanwhile. */
export type Verdict = 'new' | 'changed' | 'same' | 'refused' | 'conflict';

/** A row of a table as it was read from a file. */
export interface RawRow {
  line: number;
  cells: ReadonlyMap<string, SheetCell>;
  /** Id and mark the row carries, where it carries them. */
  id: string | null;
  mark: string | null;
}

export interface RawSheet {
  kind: SheetKind;
  rows: readonly RawRow[];
  /** Columns that are there → the letter of each; one that is not there leaves what it would say as it is. */
  letters: ReadonlyMap<string, string>;
  style: CellStyle;
  /** What the sheet is called in the file, where that is not the kind's name. */
  place?: string;
  /** What a new record says where the file does not. */
  fixed: Values;
  /** How a record is found, where it is not as the kind of sheet has it. */
  match?: { held(all: readonly Held[]): readonly Held[]; keyOf: SheetKind['keyOf'] };
}

export interface JudgedRow extends ReadRow {
  kind: SheetKind;
  line: number;
  verdict: Verdict;
  /** Of the record; a new one's is made here. */
  id: string;
  name: string;
  problems: readonly SheetProblem[];
  raw: RawRow;
  /** Of the record as the row leaves it: whole, and of the columns that were read. */
  marks: { whole: string; read: string };
  /** Columns that were read. */
  read: readonly string[];
}

/** What judging rows needs to know beside them. */
export interface Judging {
  state: PlanState;
  /** Of what a row makes: the same each time it is judged. */
  newId(sheet: SheetKey, line: number): string;
  /** Grows with what the rows before name. */
  names: Names;
  /** The rows are of Commonty's own workbook, which knew every record there was when it was downloaded. */
  own: boolean;
  /** Marks under which rows of this very copy, or tracker, left records before: whole and read. */
  left: ReadonlyMap<string, { whole: string; read: string }>;
}

/** Judges the rows of one sheet, each by itself and beside those above it. */
export function judgeRows(sheet: RawSheet, judging: Judging): JudgedRow[] {
  const { kind, match, fixed } = sheet;
  const keyOf = match?.keyOf ?? kind.keyOf;
  const all = heldOf(kind, judging.state);
  const held = match?.held(all) ?? all;
  const byId = new Map(held.map((one) => [one.id, one]));
  const byKey = new Map<string, Held>();
  for (const one of held) {
    const key = keyOf(one.values);
    if (key !== null && !byKey.has(key)) byKey.set(key, one);
  }
  const lines = new Map<string, number>();
  return sheet.rows.map((raw) => {
    const { values: said, problems } = readRow(sheet, raw, judging.names);
    const before = byId.get(raw.id ?? '') ?? byKey.get(keyOf({ ...fixed, ...said }) ?? '') ?? null;
    if (raw.id !== null && !byId.has(raw.id)) problems.push(wrongIn(null, 'wrong.no-record'));
    const values = { ...(before?.values ?? fixed), ...said };
    const whole = saidColumns(kind);
    const read = whole.filter((key) => key in said);
    const changed = whole.filter((key) => (values[key] ?? null) !== (before?.values[key] ?? null));
    for (const { key, required } of kind.columns)
      if (required && !values[key] && !problems.some(({ column }) => column === key))
        problems.push(wrongIn(key, 'wrong.required'));
    const row: ReadRow = { values, before, changed, needsKey: match === undefined };
    if (problems.length === 0) problems.push(...kind.check(row, judging.state));
    const key = before?.id ?? keyOf(values);
    const earlier = key === null ? undefined : lines.get(key);
    if (earlier !== undefined) problems.push(wrongIn(null, 'wrong.twice', { line: earlier }));
    else if (key !== null) lines.set(key, raw.line);
    const marks = { whole: markOf(values, whole), read: markOf(values, read) };
    return {
      ...row,
      ...{
        kind,
        line: raw.line,
        id: before?.id ?? judging.newId(kind.key, raw.line),
        raw,
        problems,
        marks,
        read,
      },
      name: kind.nameOf(withTyped(values, raw, problems), judging.names),
      verdict: verdictOf(row, problems, movedElsewhere(raw, before, { whole, read }, judging)),
    };
  });
}

/** What could not be read as it was typed, so that the row can be told from others. */
function withTyped(values: Values, raw: RawRow, problems: readonly SheetProblem[]): Values {
  const typed = problems.flatMap(({ column }) =>
    column === null || values[column] ? [] : [[column, textOfCell(raw.cells.get(column) ?? null)]],
  );
  return { ...values, ...Object.fromEntries(typed) };
}

function verdictOf({ before, changed }: ReadRow, problems: readonly SheetProblem[], moved: boolean): Verdict {
  if (problems.length > 0) return 'refused';
  if (before === null) return 'new';
  if (changed.length === 0) return 'same';
  return moved ? 'conflict' : 'changed';
}

/** Whether a record is no longer as the row knew it, nor as this copy left it. */
function movedElsewhere(
  { mark }: RawRow,
  before: Held | null,
  { whole, read }: { whole: readonly string[]; read: readonly string[] },
  { left, own }: Judging,
): boolean {
  if (before === null) return false;
  const now = { whole: markOf(before.values, whole), read: markOf(before.values, read) };
  const last = left.get(before.id);
  if (last !== undefined && (last.whole === now.whole || last.read === now.read)) return false;
  // A row without a mark knew nothing of the record; a tracker that never brought it may be right about it.
  return mark === null ? own || last !== undefined : mark !== now.whole;
}

function readRow(
  { kind, letters, style, fixed }: RawSheet,
  raw: RawRow,
  names: Names,
): { values: Values; problems: SheetProblem[] } {
  const values: Record<string, string | null> = {};
  const problems: SheetProblem[] = [];
  for (const column of kind.columns) {
    if (column.shown || !letters.has(column.key)) continue;
    const read = readCell(raw.cells.get(column.key) ?? null, column, names, style);
    if (!read.ok) problems.push({ column: column.key, message: read.problem });
    else if (read.value !== null || !(column.key in fixed)) values[column.key] = read.value;
  }
  return { values, problems };
}

/** What stands in a column of a row, as it is quoted. */
export function cellText({ raw }: Pick<JudgedRow, 'raw'>, column: Pick<SheetColumn, 'key'>): string {
  return textOfCell(raw.cells.get(column.key) ?? null);
}
