import type { Temporal } from 'temporal-polyfill';

/** Left out although on a weekday; every other bank holiday counts as a working day. */
const leftOut = [
  { month: 12, day: 25 },
  { month: 12, day: 26 },
  { month: 1, day: 1 },
  { month: 1, day: 2 },
];

/**
 * A working day of the procedure regulations (regulation 2 of SSIs 2016/357 to 360 and 2017/39): Monday to Friday
 * except 25 and 26 December and 1 and 2 January.
 */
export function isWorkingDay(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek <= 5 && !leftOut.some((one) => one.month === day.month && one.day === day.day);
}

/** The last of so many working days "beginning with" a day, which is the first of them if it is a working day. */
export function workingDaysBeginningWith(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  return workingDaysAfter(day.subtract({ days: 1 }), count);
}

/** The last of so many working days "after" a day, which is none of them. */
export function workingDaysAfter(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  if (!Number.isInteger(count) || count < 1)
    throw new Error(`Working days are counted from 1, not to ${count}.`);
  let last = day;
  for (let counted = 0; counted < count; ) {
    last = last.add({ days: 1 });
    if (isWorkingDay(last)) counted += 1;
  }
  return last;
}

/** Working days after `from` up to and with `until`; none where `until` is not after it. */
export function countWorkingDays(from: Temporal.PlainDate, until: Temporal.PlainDate): number {
  const days = from.until(until, { largestUnit: 'days' }).days;
  if (days <= 0) return 0;
  const weeks = Math.floor(days / 7);
  let counted = weeks * 5;
  for (let more = weeks * 7 + 1; more <= days; more += 1)
    if (((from.dayOfWeek - 1 + more) % 7) + 1 <= 5) counted += 1;
  for (let year = from.year; year <= until.year; year += 1)
    for (const one of leftOut) {
      const day = from.with({ year, ...one });
      const within = from.until(day).sign > 0 && day.until(until).sign >= 0;
      if (within && day.dayOfWeek <= 5) counted -= 1;
    }
  return counted;
}
