import type { FieldError, Text } from '../../web/index.ts';
import type { Arguments } from '../../web/messages/message.ts';
import type { en } from './messages/en.ts';
import { speak } from './messages/message.ts';

/** One thing that is wrong with a row; `column` null: with the row as a whole. */
export interface SheetProblem {
  column: string | null;
  message: Text;
}

type WrongKey = keyof typeof en & `wrong.${string}`;

/** Words for what is wrong with a cell. */
export function wrong<Key extends WrongKey>(key: Key, ...told: Arguments<(typeof en)[Key]>): Text {
  return (language) => speak(language, key, ...told);
}

/** The same in a column of a row. */
export function wrongIn<Key extends WrongKey>(
  column: string | null,
  key: Key,
  ...told: Arguments<(typeof en)[Key]>
): SheetProblem {
  return { column, message: wrong(key, ...told) };
}

/** What a form says of the same values, in the columns of a sheet. */
export function problemsOf(
  errors: readonly FieldError[],
  columnOf: Readonly<Record<string, string>> = {},
): SheetProblem[] {
  return errors.map(({ field, message }) => ({
    column: field === null ? null : (columnOf[field] ?? field),
    message,
  }));
}

/** As much of what stands in a cell as helps to find it. */
export function quotedCell(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length <= 80 ? letters.join('') : `${letters.slice(0, 79).join('')}…`;
}
