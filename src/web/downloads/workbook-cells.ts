import type { Cell as StyledCell, CellValue } from 'hucre/xlsx';
import { Temporal } from 'temporal-polyfill';

/** Characters a cell may hold (Excel's specification); a longer text makes the file unreadable. */
const longestText = 32_767;
/** Without a time the library writes the present one, and every file of the same figures would be another. */
// oxlint-disable-next-line no-restricted-globals -- an instant of no meaning, in the type the library takes
export const noTime = new Date(0);
/** Day 0 of a workbook's days (ECMA-376, 18.17.4.1, 1900 date base system), right from March 1900 on. */
const dayZero = Temporal.PlainDate.from('1899-12-30');
const firstRightDay = '1900-03-01';

/** Cells at these places in bold, as the library takes them. */
export function bold(
  places: readonly (readonly [row: number, column: number])[],
): Map<string, Partial<StyledCell>> {
  return new Map(places.map(([row, column]) => [`${row},${column}`, { style: { font: { bold: true } } }]));
}

/**
 * ISO days as a workbook counts them; text where it has no number for one. Thousands of rows share a few days, and
 * working one out takes longer than writing the row.
 */
export function dayNumbers(): (day: string) => CellValue {
  const known = new Map<string, CellValue>();
  return (day) => {
    const number = known.get(day) ?? dayNumber(day);
    known.set(day, number);
    return number;
  };
}

function dayNumber(day: string): CellValue {
  if (day < firstRightDay) return day;
  return dayZero.until(Temporal.PlainDate.from(day), { largestUnit: 'days' }).days;
}

/** The ISO day that a workbook counts as this number; null where it is none it counts right. */
export function dayOfNumber(number: number): string | null {
  if (!Number.isFinite(number) || number < 61 || number >= 2_958_466) return null;
  return String(dayZero.add({ days: Math.floor(number) }));
}

/** `_x0041_` in a workbook means the letter A (ECMA-376, 22.4.2.4 ST_Xstring); text that only looks so is kept. */
export function plainText(text: string): string {
  const cut =
    text.length > longestText ? `${text.slice(0, longestText - 100)} … (cut here: see the CSV)` : text;
  return cut.replace(/_x([\dA-Fa-f]{4})_/g, '_x005F_x$1_');
}
