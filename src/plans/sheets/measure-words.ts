import { type Measure, type MeasureWords, targetYears } from '../measures/measure.ts';
import type { Values } from './sheet-column.ts';

/** What a row of the sheet of measures says; what no column holds stays as it is. */
export function measureWordsOf(values: Values, before: Measure | null): MeasureWords {
  const value = (key: string) => values[key] ?? null;
  const months = value('periodMonths');
  return {
    name: value('name') ?? '',
    indicatorKey: before?.indicatorKey ?? null,
    areaId: before?.areaId ?? null,
    unit: value('unit') ?? '',
    valueType: value('valueType') as MeasureWords['valueType'],
    decimals: Number(value('decimals')),
    polarity: value('polarity') as MeasureWords['polarity'],
    periodMonths: months === null ? null : Number(months),
    ownerBodyId: value('owner'),
    disaggregation: value('disaggregation'),
    notAvailable: value('notAvailable'),
    baselineValue: value('baselineValue'),
    baselineOn: value('baselineOn'),
    baselineReleaseId: before?.baselineReleaseId ?? null,
    targets: targetYears.flatMap((years) => {
      const [target, dueOn] = [value(`target${years}`), value(`on${years}`)];
      return target === null || dueOn === null ? [] : [{ years, dueOn, value: target }];
    }),
  };
}
