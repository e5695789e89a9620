import { Temporal } from 'temporal-polyfill';
import { type RelatedDuty, relatedDuties } from './related-duty.ts';

/** A plan or report that another Act asks for; words of a partner's own plan are that record's. */
export interface RelatedPlan {
  id: string;
  version: number;
  partnershipId: number;
  duty: string;
  ownPlanId: string | null;
  /** Null: there need be none here. */
  title: string | null;
  bodyId: string | null;
  bodyName: string | null;
  dutyHolder: string | null;
  source: string | null;
  startsOn: string | null;
  endsOn: string | null;
  link: string | null;
  notNeeded: string | null;
  /** When it ended before its last day, and why; null: it has not. */
  endedOn: string | null;
  endedWhy: string | null;
  outcomeIds: readonly string[];
}

/** Of its last day, by itself or by the period of its duty; null where neither tells. */
export function lastDayOf(
  { startsOn, endsOn }: Pick<RelatedPlan, 'startsOn' | 'endsOn'>,
  { months }: Pick<RelatedDuty, 'months'>,
): string | null {
  if (endsOn !== null || startsOn === null || months === null) return endsOn;
  return Temporal.PlainDate.from(startsOn).add({ months }).subtract({ days: 1 }).toString();
}

export type DutyState = 'current' | 'out-of-date' | 'missing' | 'not-needed' | 'depends';

export interface DutyLine {
  duty: RelatedDuty;
  state: DutyState;
  plans: readonly RelatedPlan[];
}

/** Every duty with what is recorded for it on a day. */
export function dutyLines(plans: readonly RelatedPlan[], day: string): DutyLine[] {
  const byDuty = Map.groupBy(plans, (plan) => plan.duty);
  return relatedDuties.map((duty) => {
    const own = byDuty.get(duty.key) ?? [];
    return { duty, plans: own, state: stateOf(duty, own, day) };
  });
}

function stateOf(duty: RelatedDuty, plans: readonly RelatedPlan[], day: string): DutyState {
  const there = plans.filter(({ title }) => title !== null);
  const holds = (plan: RelatedPlan) => plan.endedOn === null || plan.endedOn > day;
  if (there.some((plan) => holds(plan) && (lastDayOf(plan, duty) ?? day) >= day)) return 'current';
  if (there.length > 0) return 'out-of-date';
  if (plans.length > 0) return 'not-needed';
  return duty.everywhere ? 'missing' : 'depends';
}

/** Days before its end on which a plan falls due to be made anew. */
export const noticeDays = 180;

/** Plans that end within the notice or have ended, with none for the same duty that lasts longer. */
export function endingPlans(
  plans: readonly RelatedPlan[],
  day: string,
): { plan: RelatedPlan; last: string }[] {
  const until = Temporal.PlainDate.from(day).add({ days: noticeDays }).toString();
  return dutyLines(plans, day).flatMap(({ duty, plans: own }) => {
    if (duty.key === 'other') return [];
    const lasting = own
      .filter(({ title, endedOn }) => title !== null && endedOn === null)
      .map((plan) => ({ plan, last: lastDayOf(plan, duty) }));
    if (lasting.some(({ last }) => last === null || last > until)) return [];
    const [longest] = lasting.toSorted((a, b) => (b.last ?? '').localeCompare(a.last ?? ''));
    return longest?.last ? [{ plan: longest.plan, last: longest.last }] : [];
  });
}
