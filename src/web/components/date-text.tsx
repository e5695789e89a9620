import type { Language } from '../language.ts';

/** Formats from Unicode CLDR, which knows Gaelic months in their genitive. */
const formats = { en: longDay('en-GB'), gd: longDay('gd') };

function longDay(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** An ISO day as people write it: `2026-11-21` → `21 November 2026`. Throws on anything else. */
export function formatDay(day: string, language: Language = 'en'): string {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
  if (Number.isNaN(instant)) throw new Error(`"${day}" is no day. Write it as 2026-11-21.`);
  return formats[language].format(instant);
}

/** A day, for machines too. */
export function DateText({ day, language = 'en' }: { day: string; language?: Language }) {
  return <time datetime={day}>{formatDay(day, language)}</time>;
}
