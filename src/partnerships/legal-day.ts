import { Temporal } from 'temporal-polyfill';

/** A day of the database as a form takes it. */
export function asDay(iso: string): Temporal.PlainDate;
export function asDay(iso: string | null): Temporal.PlainDate | null;
export function asDay(iso: string | null): Temporal.PlainDate | null {
  return iso === null ? null : Temporal.PlainDate.from(iso);
}
