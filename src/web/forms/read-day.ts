import { Temporal } from 'temporal-polyfill';
import { type Problem, quoted, wrong } from './problem.ts';

const months = [
  'january february march april may june july august september october november december',
  'am-faoilleach an-gearran am-màrt an-giblean an-cèitean an-t-ògmhios an-t-iuchar an-lùnastal an-t-sultain an-dàmhair an-t-samhain an-dùbhlachd',
].map((names) => names.split(' '));

/**
 * A day as people write it: `3/9/2026`, `03.09.2026`, `2026-09-03`, `3 September 2026`, `3 Sept 2026`; day before
 * month. A year has four figures: `26` could be any century.
 */
export function readDay(text: string): Temporal.PlainDate | Problem {
  const value = quoted(text);
  const parts = partsOf(text);
  if (parts === null) return wrong('wrong.day', { value });
  const [year, month, day] = parts;
  if (month < 1 || month > 12) return wrong('wrong.month', { value });
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month });
  if (day < 1 || day > daysInMonth) return wrong('wrong.dayOfMonth', { value, days: daysInMonth });
  return Temporal.PlainDate.from({ year, month, day });
}

function partsOf(text: string): [year: number, month: number, day: number] | null {
  const plain = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const figures = /^(\d{1,2})\s*[/. -]\s*(\d{1,2})\s*[/. -]\s*(\d{4})$/.exec(plain);
  if (figures) return [Number(figures[3]), Number(figures[2]), Number(figures[1])];
  const named = /^(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+(\p{L}[\p{L}\s-]*?)\.?,?[\s-]+(\d{4})$/u.exec(
    plain,
  );
  const month = named && monthOf(named[2] ?? '');
  return month ? [Number(named[3]), month, Number(named[1])] : null;
}

/** By its name, or its beginning where that is enough to tell: `sep`, `sept`. */
function monthOf(name: string): number | null {
  const written = name.replace(/\s+/g, '-');
  for (const names of months) {
    const exact = names.indexOf(written);
    if (exact >= 0) return exact + 1;
  }
  const begun = written.length < 3 ? [] : (months[0] ?? []).filter((month) => month.startsWith(written));
  return begun.length === 1 ? (months[0] ?? []).indexOf(begun[0] ?? '') + 1 : null;
}

/** A day as the field shows it, and reads it again. */
export function writeDay(day: Temporal.PlainDate): string {
  return `${day.day}/${day.month}/${String(day.year).padStart(4, '0')}`;
}
