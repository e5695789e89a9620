import { Temporal } from 'temporal-polyfill';
import { readPeriod } from '../loading/formats/period-text.ts';

/** A period as a row of a file names it. Times are years, the period from `starts` up to, and without, `ends`. */
export interface TextPeriod {
  text: string;
  /** Periods of different kinds do not belong in one series. */
  kind: string;
  starts: number;
  ends: number;
  /** The year on a time axis: a plain number as it is, `2012/13` at 2012, `2010-2012` at 2011. */
  time: number;
}

const number = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const day = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads `2012`, `2012.5`, `2012/13`, `2012-13`, `2010-2012`, `2010 to 2012`, `2012-Q3`, `mid-2020`, `2012-03-31`.
 * Plain numbers are moments, in any unit of time. Null for anything else.
 */
export function readTextPeriod(text: string): TextPeriod | null {
  if (number.test(text)) return moment(text, 'number', Number(text));
  const middle = /^mid-(\d{4})$/i.exec(text);
  if (middle) return moment(text, 'moment', Number(middle[1]) + 0.5);
  if (day.test(text)) {
    const time = yearOfDay(text);
    return time === null ? null : moment(text, 'moment', time);
  }
  const period = readPeriod(text.replace(/\s+(?:to|-|–)\s+/, '-'), 'calendar-year');
  if (!period) return null;
  const [startYear = 0, startMonth = 1] = period.starts.split('-').map(Number);
  const [endYear = 0, endMonth = 1] = period.ends.split('-').map(Number);
  const years = (endYear * 12 + endMonth - (startYear * 12 + startMonth) + 1) / 12;
  // A financial year counts from its first year, so that 2012/13 stands at 2012.
  const starts = years < 1 ? startYear + (startMonth - 1) / 12 : startYear;
  return {
    text,
    kind: `${period.kind} from month ${years < 1 ? 0 : startMonth}`,
    starts,
    ends: starts + years,
    time: starts + Math.max(0, years - 1) / 2,
  };
}

function moment(text: string, kind: string, time: number): TextPeriod {
  return { text, kind, starts: time, ends: time, time };
}

/** A day as a share of its year; null where the calendar has no such day. */
function yearOfDay(text: string): number | null {
  try {
    const date = Temporal.PlainDate.from(text, { overflow: 'reject' });
    return date.year + (date.dayOfYear - 1) / date.daysInYear;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
