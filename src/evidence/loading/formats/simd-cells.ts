import { numberInCell, type CellPlace } from './cell.ts';
import { type CellMeaning, missing, notApplicable, suppressed, valueOf } from './observe.ts';

/**
 * What a cell of an SIMD indicator means: `8%` is 8, `*` suppressed, `n/a` not applicable, an empty cell missing.
 *
 * @param scale 100 where the file gives a share as a fraction and the indicator is in per cent.
 */
export function simdCell(text: string, place: CellPlace, scale = 1): CellMeaning {
  if (text === '*') return suppressed;
  if (text === 'n/a') return notApplicable;
  if (text === '') return missing;
  const number = text.endsWith('%')
    ? numberInCell(text.slice(0, -1), place)
    : numberInCell(text, place) * scale;
  return valueOf(number);
}
