import { Temporal } from 'temporal-polyfill';

/** Where the following up of a decision stands. */
export type FollowUp =
  | { state: 'none' }
  | { state: 'done'; on: string; late: boolean }
  /** Somebody follows it up, and no day was set. */
  | { state: 'open' }
  | { state: 'to-come' | 'soon' | 'late'; by: string; days: number };

export const followUpStates = ['late', 'soon', 'to-come', 'open', 'done', 'none'] as const;

/** Days before its day from which a follow-up is due soon. */
const soon = 14;

/** The last day still counts: it is late from the day after. `days`: until it, or since. */
export function followUpOf(
  decision: { followUpBodyId: string | null; followUpBy: string | null; doneOn: string | null },
  today: string,
): FollowUp {
  const { followUpBodyId, followUpBy: by, doneOn } = decision;
  if (doneOn !== null) return { state: 'done', on: doneOn, late: by !== null && doneOn > by };
  if (by === null) return { state: followUpBodyId === null ? 'none' : 'open' };
  const { days } = Temporal.PlainDate.from(today).until(by, { largestUnit: 'day' });
  if (days < 0) return { state: 'late', by, days: -days };
  return { state: days <= soon ? 'soon' : 'to-come', by, days };
}
