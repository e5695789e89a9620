import { Temporal } from 'temporal-polyfill';
import { countWorkingDays } from '../../kernel/working-days.ts';
import { isOpen, type RequestTimes } from './information-request.ts';

/** How long something took, or has taken so far. The day of asking is day 0. */
export interface Days {
  calendar: number;
  working: number;
}

export interface Spread {
  median: number;
  least: number;
  most: number;
}

/** How one partner answers. Requests made in the last 12 months, and whatever is still open, however old. */
export interface ResponseSummary {
  bodyId: string;
  /** Asked in the 12 months. */
  asked: number;
  given: number;
  partly: number;
  refused: number;
  /** Taken back by who asked, before there was a whole answer. */
  withdrawn: number;
  /** Of those answered; null where none was. */
  calendar: Spread | null;
  working: Spread | null;
  /** Still without an answer, from whenever. */
  open: number;
  /** How long the oldest of them has waited; null where none is open. */
  longestOpen: Days | null;
}

/** From one day to another, both ISO. */
export function daysBetween(from: string, until: string): Days {
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(until)];
  return {
    calendar: Math.max(0, first.until(last, { largestUnit: 'days' }).days),
    working: countWorkingDays(first, last),
  };
}

/** How long an answer took; null while there is none. */
export function responseTime({
  askedOn,
  answeredOn,
}: Pick<RequestTimes, 'askedOn' | 'answeredOn'>): Days | null {
  return answeredOn === null ? null : daysBetween(askedOn, answeredOn);
}

/** The day the 12 months begin: the last 12 months of 28 November 2026 begin on 29 November 2025. */
export function yearBefore(today: string): string {
  return Temporal.PlainDate.from(today).subtract({ months: 12 }).add({ days: 1 }).toString();
}

/** One summary for each body that was asked, in no order. Open requests never count as answered. */
export function summariseResponses(requests: readonly RequestTimes[], today: string): ResponseSummary[] {
  const since = yearBefore(today);
  return [...Map.groupBy(requests, ({ toBody }) => toBody)].map(([bodyId, all]) => {
    const recent = all.filter(({ askedOn }) => askedOn >= since);
    const took = recent.flatMap((request) => responseTime(request) ?? []);
    const open = all.filter(isOpen).map(({ askedOn }) => askedOn);
    const oldest = open.toSorted()[0];
    const answered = (answer: RequestTimes['answer']) => recent.filter((one) => one.answer === answer).length;
    return {
      bodyId,
      asked: recent.length,
      given: answered('given'),
      partly: answered('partly'),
      refused: answered('refused'),
      withdrawn: recent.filter(({ withdrawnOn }) => withdrawnOn !== null).length,
      calendar: spreadOf(took.map(({ calendar }) => calendar)),
      working: spreadOf(took.map(({ working }) => working)),
      open: open.length,
      longestOpen: oldest === undefined ? null : daysBetween(oldest, today),
    };
  });
}

/** The middle value, or halfway between the two in the middle; null of nothing. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (least === undefined || most === undefined || upper === undefined || lower === undefined) return null;
  return { median: (lower + upper) / 2, least, most };
}
