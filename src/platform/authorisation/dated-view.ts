import type { Actor, Grant } from './actor.ts';
import { isInPeriod, lastDayOf, type ReadPeriod } from './read-period.ts';
import { isStaff } from './role.ts';

/** As at which day somebody sees a partnership or the nation, where all that lets them is a role for a time. */
export type DatedView =
  | { state: 'dated'; day: string; period: ReadPeriod }
  /** The day asked for, or every day so far, is outside what the role is for. */
  | { state: 'outside'; day: string; period: ReadPeriod };

type Dated = Grant & { period: ReadPeriod };

/** Null where they may see every day, or no more than everybody: another role of staff there is not dated. */
export function datedView(
  actor: Actor,
  partnershipId: number | null,
  { asked, today }: { asked: string | null; today: string },
): DatedView | null {
  const here = actor.grants.filter(
    (grant) =>
      isStaff(grant.role) &&
      (grant.partnershipId === null || (partnershipId !== null && grant.partnershipId === partnershipId)),
  );
  const dated = here.filter(isDated);
  if (dated.length === 0 || dated.length < here.length) return null;
  const latest = dated.toSorted((a, b) => compare(b, a, today))[0]!.period;
  const day = asked ?? lastDayOf(latest, today);
  const chosen = dated.find(({ period }) => isInPeriod(period, day));
  return chosen ? { state: 'dated', day, period: chosen.period } : { state: 'outside', day, period: latest };
}

export function isDated(grant: Grant): grant is Dated {
  return grant.period !== undefined && grant.period !== null;
}

function compare(a: Dated, b: Dated, today: string): number {
  return lastDayOf(a.period, today).localeCompare(lastDayOf(b.period, today));
}
