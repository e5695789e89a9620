import { Temporal } from 'temporal-polyfill';

/** When the daily mail is made: seven in the morning in Scotland, before the working day. */
const SEVEN = Temporal.PlainTime.from('07:00');

/**
 * The last time that daily mails were due, and the day that is named by. It is reckoned from now, so that a late run
 * makes up for those that were missed, with one mail.
 */
export function digestMoment(now: Date): { day: string; moment: Date } {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('Europe/London');
  const today = here.toPlainDate();
  const at = (day: Temporal.PlainDate) =>
    day.toZonedDateTime({ timeZone: 'Europe/London', plainTime: SEVEN });
  const day = Temporal.ZonedDateTime.compare(at(today), here) <= 0 ? today : today.subtract({ days: 1 });
  return { day: day.toString(), moment: new Date(at(day).epochMilliseconds) };
}
