import type { Context } from 'hono';
import { Temporal } from 'temporal-polyfill';
import { failed, ok, type Result } from '../kernel/result.ts';
import { endOfLondonDay } from '../platform/london-day.ts';

/** A day whose knowledge is asked for: what was known when it ended in Scotland. */
export interface AsAt {
  day: string;
  /** ISO instant at which the day ended. */
  instant: string;
}

export type AsAtProblem = 'no-date' | 'to-come';

/** Reads `?as-at=2026-03-01`; null where nothing is asked for, or today, which is what is known now. */
export function readAsAt(asked: string | null, today: string): Result<AsAt | null, AsAtProblem> {
  if (asked === null || asked === '') return ok(null);
  const day = dayOf(asked);
  if (day === null) return failed('no-date');
  if (day > today) return failed('to-come');
  if (day === today) return ok(null);
  return ok({ day, instant: endOfLondonDay(day) });
}

/** As what day a page shall be shown, also by a role that is for a time, on a site that has refused what is no day already. */
export function asAtOf(context: Context, today: string): AsAt | null {
  const read = readAsAt(context.req.query('as-at') ?? context.get('datedView')?.day ?? null, today);
  return read.ok ? read.value : null;
}

function dayOf(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
  } catch {
    return null; // 31 February
  }
}
