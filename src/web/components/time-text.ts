import type { Temporal } from 'temporal-polyfill';
import type { Language } from '../language.ts';
import { formatDay } from './date-text.tsx';

/** The time of day it was in Scotland: `14:32`. */
export function formatTime(instant: Temporal.Instant): string {
  return inScotland(instant).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** The day it was in Scotland: `3 September 2026`. */
export function formatDayOf(instant: Temporal.Instant, language: Language): string {
  return formatDay(inScotland(instant).toPlainDate().toString(), language);
}

function inScotland(instant: Temporal.Instant): Temporal.ZonedDateTime {
  return instant.toZonedDateTimeISO('Europe/London');
}
