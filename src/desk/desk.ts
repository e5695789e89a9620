import { Temporal } from 'temporal-polyfill';
import type { DueItem } from '../contributions/due-items.ts';

/** When things are due, in the order of a desk: what is late lies on top. */
export const whens = ['late', 'today', 'week', 'later', 'open'] as const;
export type When = (typeof whens)[number];

/** Things on a desk that are done alike, in one partnership: one, or many under one heading. */
export interface DeskPile {
  items: readonly DueItem[];
}

/** What lies on a desk for one partnership. */
export interface DeskPlace {
  /** Null: for the nation, or for nobody in particular. */
  partnershipId: number | null;
  piles: readonly DeskPile[];
}

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

/** Items by when they are due, the one due first on top; what has no day by how long it waits; equals as they came. */
export function sortDesk(items: readonly DueItem[], today: string): Map<When, DueItem[]> {
  const sorted = items.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  return Map.groupBy(sorted, ({ dueOn }) => whenDue(dueOn, today));
}

function dayOf({ dueOn, since }: DueItem): string {
  return dueOn ?? since ?? '9';
}

/** Sorted items by partnership, and there by what is done with them: whatever is due first brings its like with it. */
export function pileUp(sorted: readonly DueItem[]): DeskPlace[] {
  return [...Map.groupBy(sorted, ({ partnershipId }) => partnershipId)].map(([partnershipId, own]) => ({
    partnershipId,
    piles: [...Map.groupBy(own, ({ alike, key }) => alike?.key ?? key).values()].map((items) => ({ items })),
  }));
}
