import { GeographyProblem } from '../geography-facts.ts';

const written = /^([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})([A-Z]?)$/;

/**
 * `AB12 3GQA` as the registrar writes one part of a split postcode: the postcode without its space, and the letter.
 * Null where the cell holds no whole postcode.
 */
export function readPostcode(cell: string): { postcode: string; part: string } | null {
  const match = written.exec(cell.trim().toUpperCase());
  return match ? { postcode: `${match[1]}${match[2]}`, part: match[3] ?? '' } : null;
}

const registrarDay = /^(\d{1,2})\/(\d{1,2})\/(\d{4})( 0?0:00(:00)?)?$/;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const month = /^(\d{4})(\d{2})$/;

/**
 * The day a postcode went out of use, `YYYY-MM-DD`: from `31/8/1995 00:00:00` (National Records of Scotland), an ISO
 * day, or `199606` (Office for National Statistics: the first of the month stands for it). Null where the cell is empty.
 * Throws GeographyProblem for anything else.
 */
export function readDeletion(cell: string, where: { line: number; column: string }): string | null {
  const text = cell.trim();
  if (text === '') return null;
  const day = registrarDay.exec(text);
  const iso = isoDay.exec(text);
  const whole = month.exec(text);
  const parts = day
    ? [day[3], day[2], day[1]]
    : iso
      ? [iso[1], iso[2], iso[3]]
      : whole && [whole[1], whole[2], '1'];
  const [year = 0, inYear = 0, inMonth = 0] = (parts ?? []).map(Number);
  if (inYear < 1 || inYear > 12 || inMonth < 1 || inMonth > daysIn(year, inYear)) {
    throw new GeographyProblem(
      `“${text}” is no date. This column holds the day or month a postcode went out of use, or nothing.`,
      { ...where, value: text },
    );
  }
  return [String(year), String(inYear).padStart(2, '0'), String(inMonth).padStart(2, '0')].join('-');
}

/** Gregorian. */
function daysIn(year: number, inYear: number): number {
  if (inYear === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(inYear) ? 30 : 31;
}
