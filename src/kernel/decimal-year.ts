/**
 * An ISO day as years and a fraction, counted in months so that every month's first day is an exact twelfth:
 * `2021-04-01` → 2021.25. For drawing and for slopes per year; never for legal dates.
 */
export function decimalYear(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1 + (date - 1) / daysInMonth(year, month)) / 12;
}

/** The same for the moment the day ends: the end of one financial year is the start of the next. */
export function decimalYearEnd(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1 + date / daysInMonth(year, month)) / 12;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
