import { Temporal } from 'temporal-polyfill';
import { reportingYear } from '../../src/thread/index.ts';
import { morningOf } from '../partners/days.ts';
import { newId } from '../partners/table.ts';
import type { InventedPlan } from './invent-plan.ts';
import type { Planning } from './plan-place.ts';
import { newStage, type Stage } from './stage.ts';

/** A round of reports that was frozen. Days are counted from today. */
export interface PastRound {
  id: string;
  opened: number;
  /** When those who answered did. */
  said: number;
  /** What was asked and answered is written into it, and it is frozen after that. */
  stage: Stage;
}

/** The reporting years of which reports were published, with the day each was; the first has no round behind it. */
export interface ReportedYear {
  from: string;
  until: string;
  publishedOn: string;
  round: PastRound | null;
}

/** The round that the last report draws itself from, and the last one before the round that is open. */
export function inventPastRounds(
  planning: Planning,
  plan: InventedPlan,
): { rounds: PastRound[]; years: ReportedYear[] } {
  const { calendar } = planning;
  const last = lastReported(calendar.today);
  const yearEnd = daysTo(calendar.today, last.until);
  const ofYear = addRound(planning, plan, yearEnd + 20, `Reports on the year to ${monthOf(last.until)}`);
  const ofQuarter = addRound(planning, plan, -70, `Reports for ${monthOf(calendar.day(-40))}`);
  const before = reportingYear(Number(last.from.slice(0, 4)) - 1);
  return {
    rounds: [ofYear, ofQuarter],
    years: [
      { from: before.from, until: before.until, publishedOn: dayAfter(before.until, 168), round: null },
      { from: last.from, until: last.until, publishedOn: dayAfter(last.until, 140), round: ofYear },
    ],
  };
}

/** Only what had begun by then is asked about. */
export function isAskedIn({ opened }: PastRound, began: number): boolean {
  return began < opened;
}

function addRound(
  planning: Planning,
  { place, planId }: InventedPlan,
  opened: number,
  name: string,
): PastRound {
  const { calendar } = planning;
  const id = newId(planning, opened);
  const stage: Stage = {
    ...newStage({ partnershipId: place.id, planId, day: calendar.day(opened + 25) }),
    freezes: id,
  };
  stage.rows.add('reporting_round', {
    partnership_id: place.id,
    recorded_from: morningOf(calendar.day(opened)),
    published_at: morningOf(calendar.day(opened)),
    ...{ id, name, opened_on: calendar.day(opened), due_on: calendar.day(opened + 20) },
  });
  return { id, opened, said: opened + 16, stage };
}

/** The last year that ended long enough ago for its report to be out. */
function lastReported(today: string): { from: string; until: string } {
  const year = Number(today.slice(0, 4));
  for (const one of [year - 1, year - 2]) {
    const found = reportingYear(one);
    if (dayAfter(found.until, 145) < today) return found;
  }
  return reportingYear(year - 3);
}

function dayAfter(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

function daysTo(today: string, day: string): number {
  return Temporal.PlainDate.from(today).until(day, { largestUnit: 'days' }).days;
}

function monthOf(day: string): string {
  return Temporal.PlainDate.from(day).toLocaleString('en-GB', { month: 'long', year: 'numeric' });
}
