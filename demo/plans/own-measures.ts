import { Temporal } from 'temporal-polyfill';
import { morningOf } from '../partners/days.ts';
import { newId } from '../partners/table.ts';
import { addTargets } from './invent-measures.ts';
import type { PlannedBody, Planning } from './plan-place.ts';
import type { Rows } from '../partners/rows.ts';
import { published, type Written } from './written.ts';

/** What partnerships count themselves, since nobody else does. */
const kinds = [
  {
    name: 'People whom partners’ workers saw on this, each counted once',
    unit: 'people',
    start: 140,
    growth: 22,
    break: null,
  },
  {
    name: 'People who said a year later that it helped',
    unit: 'people',
    start: 310,
    growth: 9,
    break: 'From here on, people who were asked by telephone are counted too.',
  },
] as const;

export interface OwnMeasure {
  id: string;
  which: number;
  /** Half-years recorded so far. */
  told: number;
}

/** A measure of the partnership's own with a value for each half-year up to then. */
export function addOwnMeasure(
  planning: Planning,
  written: Written,
  of: { outcomeId: string; owner: PlannedBody; position: number; which: number; startsOn: string },
): OwnMeasure {
  const { name, unit, start, growth } = kinds[of.which]!;
  const id = newId(planning, written.days);
  const [first] = halfYears(of.startsOn);
  written.rows.add('measure', {
    ...published(written),
    id,
    outcome_id: of.outcomeId,
    position: of.position,
    name,
    indicator_key: null,
    area_id: null,
    unit,
    value_type: 'count',
    decimals: 0,
    polarity: 'high-is-good',
    period_months: 6,
    owner_body_id: of.owner.id,
    disaggregation: 'By locality.',
    not_available: null,
    baseline_value: start,
    baseline_on: first!.ends,
    baseline_release_id: null,
  });
  addTargets(planning, written, id, {
    baselineOn: first!.ends,
    decimals: 0,
    valueOf: (share) => start + growth * share * 100,
  });
  const measure = { id, which: of.which, told: 0 };
  tellValues(planning, { ...written, from: of.startsOn }, measure, written.day);
  return measure;
}

/** Records what was found of the half-years that were over by then and not told yet. */
export function tellValues(
  planning: Planning,
  { partnershipId, rows, from }: { partnershipId: number; rows: Rows; from: string },
  measure: OwnMeasure,
  until: string,
): { lastId: string | null } {
  const { start, growth, break: broken } = kinds[measure.which]!;
  let lastId: string | null = null;
  for (const [at, { label, starts, ends }] of halfYears(from).entries()) {
    const told = Temporal.PlainDate.from(ends).add({ days: 30 }).toString();
    if (at < measure.told || told > until) continue;
    measure.told = at + 1;
    const missing = at === 2 && measure.which === 0;
    const days = Temporal.PlainDate.from(planning.calendar.today).until(told, { largestUnit: 'days' }).days;
    lastId = newId(planning, days);
    rows.add('measure_value', {
      ...published({ partnershipId, at: morningOf(told < until ? told : until) }),
      id: lastId,
      measure_id: measure.id,
      period: label,
      starts_on: starts,
      ends_on: ends,
      value: missing ? null : at === 0 ? start : start + at * growth + planning.random.below(2 * growth),
      not_available: missing ? 'The workers changed their system, and these months were lost.' : null,
      break_reason: at === 4 ? broken : null,
    });
  }
  return { lastId };
}

/** Half-years of financial years from this day on, enough for any history told here. */
function halfYears(from: string): { label: string; starts: string; ends: string }[] {
  const year = Number(from.slice(0, 4));
  return Array.from({ length: 12 }, (_, at) => {
    const of = year + Math.floor(at / 2);
    return at % 2 === 0
      ? { label: `April to September ${of}`, starts: `${of}-04-01`, ends: `${of}-09-30` }
      : {
          label: `October ${of} to March ${of + 1}`,
          starts: `${of}-10-01`,
          ends: `${of + 1}-03-31`,
        };
  });
}
