import type { FigureSeries } from '../../evidence/index.ts';
import type { MeasureValue } from './measure.ts';
import type { MeasureDefinition } from './measure-definition.ts';

/** Values of an own measure as a series, so that one and the same method judges them and an indicator's. */
export function ownSeries(
  { id, name, unit, polarity, decimals }: MeasureDefinition,
  values: readonly MeasureValue[],
): FigureSeries {
  return {
    indicator: {
      ...{
        key: id,
        name,
        nameGd: null,
        phrase: name,
        domain: '',
        unit,
        valueKind: 'index',
        per: null,
        polarity,
      },
      ...{ decimals, definition: '', numeratorDefinition: null, denominatorDefinition: null, source: '' },
      ...{ caveats: null, headline: null },
    },
    areaId: 0,
    breakdown: {},
    dataset: '',
    figures: values.map(({ period, startsOn, endsOn, value, lower, upper }) => ({
      period: {
        kind: startsOn === endsOn ? 'point' : 'calendar-year',
        ...{ starts: startsOn, ends: endsOn, label: period },
      },
      value: numberOf(value),
      lower: numberOf(lower),
      upper: numberOf(upper),
      ...{ numerator: null, denominator: null },
      status: value === null ? 'missing' : 'value',
      nature: 'raw',
      source: { release: 0, row: 0, column: 0, sheet: null },
    })),
    breaks: values.flatMap(({ startsOn, breakReason }) =>
      breakReason === null ? [] : [{ starts: startsOn, reason: breakReason }],
    ),
  };
}

function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text);
}
