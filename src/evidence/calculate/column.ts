import { plainNumber } from '../loading/plain-number.ts';
import { readTextPeriod, type TextPeriod } from './period-text.ts';

/** A column a method reads. `empty` says what an empty cell (or `NA`) means: no value, or a mistake. */
export interface Column {
  name: string;
  holds: 'number' | 'text' | 'period';
  /** The table may come without this column. */
  optional?: boolean;
  empty?: 'missing';
  /** Smallest number allowed. */
  least?: number;
  meaning: string;
}

/** A checked row. A number is NaN where it is missing; asking for a column the table lacks gives NaN or ''. */
export interface Row {
  line: number;
  numbers: Readonly<Record<string, number>>;
  texts: Readonly<Record<string, string>>;
  periods: Readonly<Record<string, TextPeriod>>;
}

export type Cell =
  | { is: 'number'; number: number }
  | { is: 'text'; text: string }
  | { is: 'period'; period: TextPeriod }
  | { is: 'wrong'; what: string };

/** Beyond these a square runs over or under the range of doubles, and answers go wrong without a sign of it. */
const largest = 1e100;
const smallest = 1e-100;

/** Reads one cell as its column wants it. */
export function readCell(column: Column, raw: string): Cell {
  const text = raw.trim();
  const empty = text === '' || text === 'NA';
  if (empty && column.empty !== 'missing') {
    return { is: 'wrong', what: text === '' ? 'the cell is empty.' : 'NA is no value here.' };
  }
  if (column.holds === 'text') return { is: 'text', text };
  if (column.holds === 'period') {
    const period = readTextPeriod(text);
    if (period) return { is: 'period', period };
    return {
      is: 'wrong',
      what: `"${text}" is no period. Write 2012, 2012/13, 2010-2012, 2012-Q3 or 2012-03-31.`,
    };
  }
  if (empty) return { is: 'number', number: Number.NaN };
  const number = plainNumber(text);
  if (Number.isNaN(number)) {
    return {
      is: 'wrong',
      what: `"${text}" is not a number. Write digits and one full stop, without % or commas.`,
    };
  }
  const size = Math.abs(number);
  if (size > largest || (size < smallest && size > 0)) {
    return { is: 'wrong', what: `${text} is too ${size > 1 ? 'large' : 'small'} to be worked with.` };
  }
  if (column.least !== undefined && number < column.least) {
    return { is: 'wrong', what: `${text} is below ${column.least}.` };
  }
  return { is: 'number', number };
}
