import type { Period, PeriodKind } from '../../period.ts';

/** What the dataset says its years are; the text alone cannot tell a school year from a financial one. */
export type YearKind = 'calendar-year' | 'financial-year' | 'school-year';

/** Month and day on which each kind of year starts. School: the pupil year of Scottish education statistics. */
const firstDay = { 'calendar-year': '01-01', 'financial-year': '04-01', 'school-year': '08-01' } as const;
const lastDay = { 'calendar-year': '12-31', 'financial-year': '03-31', 'school-year': '07-31' } as const;

function endYear(kind: YearKind, year: number): number {
  return kind === 'calendar-year' ? year : year + 1;
}

function yearLabel(kind: YearKind, year: number): string {
  return kind === 'calendar-year' ? `${year}` : `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** One year of a kind, named by the calendar year in which it starts. */
export function singleYear(kind: YearKind, year: number): Period {
  return {
    kind,
    starts: `${year}-${firstDay[kind]}`,
    ends: `${endYear(kind, year)}-${lastDay[kind]}`,
    label: yearLabel(kind, year),
  };
}

/** Several years taken together; `from` and `to` are the calendar years in which the first and last of them start. */
export function rollingYears(kind: YearKind, from: number, to: number): Period {
  return {
    kind: 'rolling',
    starts: `${from}-${firstDay[kind]}`,
    ends: `${endYear(kind, to)}-${lastDay[kind]}`,
    label: `${yearLabel(kind, from)} to ${yearLabel(kind, to)}`,
  };
}

/** The state on one day. */
export function pointInTime(day: string, label: string): Period {
  return { kind: 'point', starts: day, ends: day, label };
}

const quarterEnds = ['03-31', '06-30', '09-30', '12-31'] as const;

function quarter(year: number, number: 1 | 2 | 3 | 4): Period {
  const month = String(number * 3 - 2).padStart(2, '0');
  return {
    kind: 'quarter' satisfies PeriodKind,
    starts: `${year}-${month}-01`,
    ends: `${year}-${quarterEnds[number - 1]}`,
    label: `${year} quarter ${number}`,
  };
}

/** No official figure takes more years together; a longer span is a slip such as `2012-11`. */
const longestSpan = 20;

/** `21` after 2010 is 2021, `01` after 1999 is 2001. */
function withCentury(start: number, twoDigits: string): number {
  const year = Math.floor(start / 100) * 100 + Number(twoDigits);
  return year < start ? year + 100 : year;
}

/** A year, or the range of years, that a text is about; null where the text is neither. */
function yearsOf(text: string, kind: YearKind): Period | null {
  const one = /^(\d{4})$/.exec(text);
  // A bare year can only be a calendar year, or the year in which another kind starts.
  if (one) return singleYear(kind, Number(one[1]));

  const straddling = /^(\d{4})[/-](\d{2}|\d{4})$/.exec(text);
  if (straddling) {
    const start = Number(straddling[1]);
    const rest = straddling[2] as string;
    const last = rest.length === 4 ? Number(rest) : withCentury(start, rest);
    if (rest.length === 4 && kind === 'calendar-year' && text.includes('-')) {
      return last > start ? rollingYears(kind, start, last) : null;
    }
    if (last - start > longestSpan) return null;
    // `2010-11` is one year; `2010-12` is the two years that end in 2012.
    const spanning = kind === 'calendar-year' ? 'financial-year' : kind;
    if (last === start + 1) return singleYear(spanning, start);
    if (text.includes('-') && last > start + 1) return rollingYears(spanning, start, last - 1);
    return null;
  }

  const range = /^(\d{4})\/(\d{2})\s*-\s*(\d{4})\/(\d{2})$/.exec(text);
  if (range) {
    const from = Number(range[1]);
    const to = Number(range[3]);
    if (withCentury(from, range[2] as string) !== from + 1) return null;
    if (withCentury(to, range[4] as string) !== to + 1 || to <= from) return null;
    return rollingYears(kind === 'calendar-year' ? 'financial-year' : kind, from, to);
  }
  return null;
}

/**
 * Reads every spelling of a period met in Scottish official files: `2009`, `2021/22`, `2015/2016`, `2010-11`,
 * `2010-12` (two financial years together), `2002-2006` and `2012-2014` (calendar years together),
 * `2002/03-2004/05`, `2015-Q3`, `2015Q3`, `2015 Q3`; a dash, or the word between two years, is a hyphen.
 *
 * @param kind what a year is in this dataset: decides between school and financial, and what a bare `2009` means.
 * @returns null for anything else, such as the spreadsheet debris `2010-11...1090`.
 */
export function readPeriod(text: string, kind: YearKind): Period | null {
  // What word processors make of a hyphen, and the word for it.
  const trimmed = text
    .trim()
    .replace(/[–—]/g, '-')
    .replace(/\s+to\s+/, '-');
  const inQuarter = /^(\d{4})[- ]?Q([1-4])$/.exec(trimmed);
  if (inQuarter) return quarter(Number(inQuarter[1]), Number(inQuarter[2]) as 1 | 2 | 3 | 4);
  return yearsOf(trimmed, kind);
}
