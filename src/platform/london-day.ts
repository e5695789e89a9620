import { Temporal } from 'temporal-polyfill';

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Scotland at this instant, `yyyy-mm-dd`: just after midnight in summer, UTC is still on the day before. */
export function londonDay(instant: Date): string {
  const parts = Object.fromEntries(london.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}

/** The same of an ISO instant. */
export function londonDayOf(instant: string): string {
  return londonDay(new Date(instant));
}

/** Instant at which a day ends in Scotland: what is recorded on it was known then. */
export function endOfLondonDay(day: string): string {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime('Europe/London').toInstant();
  return next.subtract({ milliseconds: 1 }).toString();
}

const hour = 3_600_000;
let known = { hour: Number.NaN, day: '' };

/**
 * Today in Scotland. Rules take it as a parameter; routes read it once per request. Clocks there differ from UTC by
 * whole hours, so the calendar is asked once an hour: it takes as long as answering a page from memory.
 */
export function londonToday(): string {
  const now = Date.now();
  const current = Math.floor(now / hour);
  if (current !== known.hour) known = { hour: current, day: londonDay(new Date(now)) };
  return known.day;
}
