import { Temporal } from 'temporal-polyfill';

/** A span of whole days, both ends included; without an end it goes on. ISO days. */
export interface Span {
  since: string;
  until: string | null;
}

/** How long before its end a term is said to end soon: time enough to find who comes next. */
const noticeMonths = 3;

export function isOn({ since, until }: Span, day: string): boolean {
  return since <= day && (until === null || day <= until);
}

export function isOver({ until }: Pick<Span, 'until'>, day: string): boolean {
  return until !== null && until < day;
}

export function overlap(one: Span, other: Span): boolean {
  return (
    (other.until === null || one.since <= other.until) && (one.until === null || other.since <= one.until)
  );
}

/** Whether one span lies within another whole. */
export function isWithin(inner: Span, outer: Span): boolean {
  if (inner.since < outer.since) return false;
  return outer.until === null || (inner.until !== null && inner.until <= outer.until);
}

/** The term of a seat that stands in the way of another; its own earlier version does not. */
export function termInTheWay<Term extends Span & { id: string }>(
  term: Span & { id: string | null },
  others: readonly Term[],
): Term | null {
  return others.find((other) => other.id !== term.id && overlap(term, other)) ?? null;
}

/** Whether a term that is on ends within the next months. */
export function endsSoon(term: Span, today: string): boolean {
  if (term.until === null || !isOn(term, today)) return false;
  return term.until <= Temporal.PlainDate.from(today).add({ months: noticeMonths }).toString();
}

/** Who holds a seat on a day; null where nobody does. */
export function holderOn<Term extends Span>(terms: readonly Term[], day: string): Term | null {
  return terms.find((term) => isOn(term, day)) ?? null;
}
