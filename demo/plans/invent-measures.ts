import { Temporal } from 'temporal-polyfill';
import type { ValueKind } from '../../src/evidence/index.ts';
import { decimalOf, type MeasureDefinition } from '../../src/plans/index.ts';
import { newId } from '../partners/table.ts';
import type { PlacedArea, PlannedBody, Planning } from './plan-place.ts';
import { published, type Written } from './written.ts';

/** How much better than the baseline a plan hopes to be, as shares of it. */
const hopes = [
  { years: 1, share: 0.02 },
  { years: 3, share: 0.07 },
  { years: 10, share: 0.22 },
] as const;

/** An outcome's measures: indicators of the picture of need, with the last figure then known as their baseline. */
export function inventMeasures(
  planning: Planning,
  written: Written,
  of: { outcomeId: string; area: PlacedArea; indicators: readonly string[]; owner: PlannedBody },
): void {
  const { random, picture } = planning;
  let position = 0;
  for (const key of of.indicators) {
    const judged = picture.on(written.day, key, of.area.id);
    const latest = judged?.latest;
    if (!judged || latest?.value == null) continue;
    position += 1;
    const { indicator } = judged;
    const id = newId(planning, written.days);
    const baseline = decimalOf(latest.value, indicator.decimals);
    written.rows.add('measure', {
      ...published(written),
      id,
      outcome_id: of.outcomeId,
      position,
      name: indicator.name,
      indicator_key: key,
      area_id: of.area.id,
      unit: indicator.unit,
      value_type: valueTypeOf(indicator),
      decimals: indicator.decimals,
      polarity: indicator.polarity,
      period_months: null,
      owner_body_id: of.owner.id,
      disaggregation: 'By fifth of deprivation, and by locality where figures allow.',
      not_available: null,
      baseline_value: baseline,
      baseline_on: latest.period.ends,
      baseline_release_id: latest.source.release,
    });
    const ambition = 0.4 + random.next() * 1.2;
    const better = indicator.polarity === 'high-is-bad' ? -1 : 1;
    addTargets(planning, written, id, {
      baselineOn: latest.period.ends,
      decimals: indicator.decimals,
      valueOf: (share) => {
        const value = latest.value! * (1 + better * ambition * share);
        return indicator.valueKind === 'proportion' ? Math.min(value, 99) : value;
      },
    });
  }
}

export function addTargets(
  planning: Planning,
  written: Written,
  measureId: string,
  of: { baselineOn: string; decimals: number; valueOf: (share: number) => number },
): void {
  for (const { years, share } of hopes) {
    written.rows.add('measure_target', {
      ...published(written),
      id: newId(planning, written.days),
      measure_id: measureId,
      years,
      due_on: Temporal.PlainDate.from(of.baselineOn).add({ years }).toString(),
      value: decimalOf(of.valueOf(share), of.decimals),
    });
  }
}

function valueTypeOf({ valueKind }: { valueKind: ValueKind }): MeasureDefinition['valueType'] {
  switch (valueKind) {
    case 'proportion':
      return 'percent';
    case 'rate':
      return 'rate';
    case 'currency':
      return 'money';
    default:
      return 'number';
  }
}
