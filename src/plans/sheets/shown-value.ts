import { formatDay, type Language } from '../../web/index.ts';
import { say } from './messages/message.ts';
import type { Names } from './names.ts';
import { quotedCell } from './sheet-problem.ts';
import { cellOf } from './own-workbook.ts';
import type { SheetColumn } from './sheet-column.ts';

/** A value of a record as people read it. */
export function shownValue(
  column: SheetColumn,
  value: string | null,
  names: Names,
  language: Language,
): string {
  if (value === null) return say(language, 'row.empty');
  if (column.kind.is === 'day') return formatDay(value, language);
  return quotedCell(String(cellOf(column, value, names) ?? value));
}
