import { Temporal } from 'temporal-polyfill';
import { type Language, localeOf } from '../language.ts';

/** Days already written: a page names the same ones again and again, and writing one takes some 20 µs. */
const written: Record<Language, Map<string, string>> = { en: new Map(), gd: new Map() };
const mostWritten = 20_000;

/** An ISO day as people write it: `2026-11-21` → `21 November 2026`. Throws on anything else. */
export function formatDay(day: string, language: Language = 'en'): string {
  const known = written[language].get(day);
  if (known !== undefined) return known;
  const text = dayOf(day).toLocaleString(localeOf[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  if (written[language].size >= mostWritten) written[language].clear();
  written[language].set(day, text);
  return text;
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
