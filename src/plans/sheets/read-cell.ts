import { Temporal } from 'temporal-polyfill';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { dayOfNumber, readDay, type Text, typedText } from '../../web/index.ts';
import { readDecimal } from '../measures/decimal.ts';
import { type Names, plainName } from './names.ts';
import type { SheetCell, SheetColumn } from './sheet-column.ts';
import { quotedCell, wrong } from './sheet-problem.ts';

/** How cells are meant, where they are not of Commonty's own workbook. */
export interface CellStyle {
  monthFirst: boolean;
  /** Plain words of a cell → key or id that they mean, by column; an empty one means nothing. */
  meanings: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export const ownStyle: CellStyle = { monthFirst: false, meanings: new Map() };

type Read = Result<string | null, Text>;

/** What a cell says, as Commonty keeps it; null where it is empty. */
export function readCell(cell: SheetCell, column: SheetColumn, names: Names, style: CellStyle): Read {
  const { kind } = column;
  const lines = kind.is === 'text' && kind.lines === true;
  const { text, refused } = typedText(textOfCell(cell), { lines });
  if (refused.length > 0) return failed(wrong('wrong.control', { codes: refused.join(', ') }));
  if (text === '') return ok(null);
  const meant = style.meanings.get(column.key)?.get(plainName(text));
  if (meant !== undefined) return ok(meant === '' ? null : meant);
  const value = quotedCell(text);
  switch (kind.is) {
    case 'text': {
      const length = [...text].length;
      const { max } = kind;
      return length > max ? failed(wrong('wrong.too-long', { value, length, max })) : ok(text);
    }
    case 'day': {
      const day = dayIn(cell, text, style);
      return day === null ? failed(wrong('wrong.no-day', { value })) : ok(day);
    }
    case 'whole': {
      const number = readDecimal(text)?.replace(/\.0+$/, '') ?? '';
      if (!/^-?\d+$/.test(number)) return failed(wrong('wrong.not-whole', { value }));
      const { min, max } = kind;
      return Number(number) < min || Number(number) > max
        ? failed(wrong('wrong.out-of-range', { value, min, max: max.toLocaleString('en-GB') }))
        : ok(number);
    }
    case 'number': {
      const said = new Map([
        ['yes', '1'],
        ['no', '0'],
      ]).get(text.toLowerCase());
      const number = said ?? readDecimal(text.replace(/^£/, '').replace(/%$/, ''));
      return number === null ? failed(wrong('wrong.no-number', { value })) : ok(plainDecimal(number));
    }
    case 'choice': {
      const plain = plainName(text);
      const found = kind.choices.find(({ key, text: word }) => key === plain || plainName(word) === plain);
      const choices = kind.choices.map((choice) => choice.text).join(', ');
      return found ? ok(found.key) : failed(wrong('wrong.no-choice', { value, choices }));
    }
    case 'one': {
      const id = names[kind.of].idOf(text);
      return id === null ? failed(wrong(`wrong.no-${kind.of}`, { value })) : ok(id);
    }
    case 'many': {
      const named = text.split(/[;\n]/).map((one) => one.trim());
      const ids = new Set<string>();
      for (const name of named.filter((one) => one !== '')) {
        const id = style.meanings.get(column.key)?.get(plainName(name)) ?? names[kind.of].idOf(name);
        if (id === null) return failed(wrong(`wrong.no-${kind.of}`, { value: quotedCell(name) }));
        if (id !== '') ids.add(id);
      }
      return ok(ids.size === 0 ? null : [...ids].toSorted().join(' '));
    }
  }
}

/** A cell as text, as it is shown and quoted. */
export function textOfCell(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return String(cell);
}

/** A decimal without digits that say nothing: `12.50` is `12.5`. */
export function plainDecimal(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function dayIn(cell: SheetCell, text: string, { monthFirst }: CellStyle): string | null {
  if (typeof cell === 'number' || /^\d{5}(\.\d+)?$/.test(text)) return dayOfNumber(Number(text));
  // A moment of a day, and a year in two figures, which in a tracker is one of this century.
  const plain = text.replace(/^(\d{4}-\d{2}-\d{2})[T ][\d:.]+Z?$/, '$1');
  const parts = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*[/.-]\s*(\d{2}|\d{4})$/.exec(plain);
  const [, first = '', mark = '', second = '', year = ''] = parts ?? [];
  const whole = year.length === 2 ? `20${year}` : year;
  const turned = monthFirst ? [second, first, whole] : [first, second, whole];
  const day = readDay(parts ? turned.join(mark) : plain);
  return day instanceof Temporal.PlainDate ? String(day) : null;
}
