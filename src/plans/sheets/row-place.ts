import type { Language } from '../../web/index.ts';
import type { Judgement } from './judge-import.ts';
import type { JudgedRow } from './judge-rows.ts';
import { say } from './messages/message.ts';
import type { SheetKind } from './sheet-kind.ts';

/** Where in the file something is wrong, as a spreadsheet names it: `Actions, C17`. */
export function placeOf(
  { sheets }: Pick<Judgement, 'sheets'>,
  { kind, line }: JudgedRow,
  column: string | null,
  language: Language,
): string {
  const letter = letterOf({ sheets }, kind.key, column);
  const heading = kind.columns.find(({ key }) => key === column)?.heading;
  const sheet = sheetName({ sheets }, kind);
  if (letter !== null) return say(language, 'row.place', { sheet, cell: `${letter}${line}` });
  const row = say(language, 'row.place.row', { sheet, line });
  return heading === undefined ? row : `${row}, ${heading}`;
}

/** What the file calls the sheet a row stands in. */
export function sheetName({ sheets }: Pick<Judgement, 'sheets'>, kind: SheetKind): string {
  return sheets.find((one) => one.kind === kind)?.place ?? kind.name;
}

/** Letter of a column; null where the file has none for it. */
export function letterOf(
  { sheets }: Pick<Judgement, 'sheets'>,
  sheet: string,
  column: string | null,
): string | null {
  const letters = sheets.find(({ kind }) => kind.key === sheet)?.letters;
  return (column === null ? null : letters?.get(column)) || null;
}
