import { LoadProblem } from '../format.ts';

/** Where a cell stands; `index` is the 0-based column. */
export interface CellPlace {
  line: number;
  column: string;
}

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A number written with `.` as its point and nothing else; null for any other text. */
export function toNumber(text: string): number | null {
  return plainNumber.test(text) ? Number(text) : null;
}

/** The number in a cell that must hold one. Throws LoadProblem, never guesses. */
export function numberInCell(text: string, place: CellPlace): number {
  const number = toNumber(text.trim());
  if (number === null) {
    throw new LoadProblem('is no number', {
      ...place,
      value: text,
    });
  }
  return number;
}

/** The same for a spreadsheet cell, which may already be a number; null where the cell is empty or `#N/A`. */
export function numberOrNothing(
  cell: string | number | boolean | null | undefined,
  place: CellPlace,
): number | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return cell;
  const text = String(cell).trim();
  return text === '' || text === 'NA' || text === '#N/A' ? null : numberInCell(text, place);
}
