import { Temporal } from 'temporal-polyfill';
import { type Language, localeOf } from '../language.ts';

/** An ISO day as people write it: `2026-11-21` → `21 November 2026`. Throws on anything else. */
export function formatDay(day: string, language: Language = 'en'): string {
  return dayOf(day).toLocaleString(localeOf[language], { day: 'numeric', month: 'long', year: 'numeric' });
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
});

/** The time of an instant on clocks in Scotland: `2026-07-01T13:05:00Z` → `14:05`. */
export function londonTime(instant: string): string {
  return clock.format(Temporal.Instant.from(instant).epochMilliseconds);
}

function dayOf(day: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' });
  } catch (cause) {
    throw new Error(`"${day}" is no day. Write it as 2026-11-21.`, { cause });
  }
}

/** A day, for machines too. */
export function DateText({ day, language = 'en' }: { day: string; language?: Language }) {
  return <time datetime={day}>{formatDay(day, language)}</time>;
}
