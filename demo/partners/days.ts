import { Temporal } from 'temporal-polyfill';

/** Days of the invented past and near future, told from the day the country is made. */
export interface Calendar {
  today: string;
  /** `yyyy-mm-dd`; days before today are negative. */
  day(days: number): string;
}

export function calendarOf(today: string): Calendar {
  const now = Temporal.PlainDate.from(today);
  return { today, day: (days) => now.add({ days }).toString() };
}

/** The same day or, on a weekend, the Monday after it: nobody meets on a Sunday. */
export function weekday(day: string): string {
  const date = Temporal.PlainDate.from(day);
  const { dayOfWeek } = date; // Monday is 1
  return date.add({ days: dayOfWeek > 5 ? 8 - dayOfWeek : 0 }).toString();
}

/** The morning of a day, as an instant: when what happened on it was written down. */
export function morningOf(day: string): string {
  return `${day}T09:00:00Z`;
}
