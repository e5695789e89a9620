import { Temporal } from 'temporal-polyfill';
import type { DueItem } from '../contributions/due-items.ts';

/** When things are due, in the order of a desk: what is late lies on top. */
export const whens = ['late', 'today', 'week', 'later', 'open'] as const;
export type When = (typeof whens)[number];

/** Which part of the desk a due day belongs to; null is no day. `week`: within the seven days after today. */
export function whenDue(dueOn: string | null, today: string): When {
  if (dueOn === null) return 'open';
  if (dueOn < today) return 'late';
  if (dueOn === today) return 'today';
  return dueOn <= Temporal.PlainDate.from(today).add({ days: 7 }).toString() ? 'week' : 'later';
}

/** Whole days that a thing is late; 0 where it is not. */
export function daysLate(dueOn: string, today: string): number {
  const days = Temporal.PlainDate.from(dueOn).until(today, { largestUnit: 'day' }).days;
  return Math.max(0, days);
}

/** Items by when they are due, the one due first on top; equals stay in the order they came. */
export function sortDesk(items: readonly DueItem[], today: string): Map<When, DueItem[]> {
  const sorted = items.toSorted((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'));
  return Map.groupBy(sorted, ({ dueOn }) => whenDue(dueOn, today));
}
