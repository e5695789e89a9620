import { expect, it } from 'vitest';
import type { Figure, FigureSeries } from '../../evidence/index.ts';
import { judgeMeasure } from './judge-measure.ts';
import { measureFiguresTable } from './measure-figures-table.ts';
import type { MeasureDefinition } from './measure-definition.ts';

const figure = (year: number, nature: Figure['nature']): Figure => ({
  period: { kind: 'calendar-year', starts: `${year}-01-01`, ends: `${year}-12-31`, label: String(year) },
  ...{ value: year - 2000, lower: null, upper: null, numerator: null, denominator: null },
  ...{ status: 'value', nature, source: { release: 1, row: 1, column: 1, sheet: null } },
});

it('says of each figure whether it was measured, and where the series breaks', () => {
  const measure = {
    ...{ id: 'm', name: 'Warm homes', indicatorKey: null, areaId: null, unit: '%', valueType: 'percent' },
    ...{ decimals: 0, polarity: 'high-is-good', periodMonths: 12, ownerBodyId: null, disaggregation: null },
    ...{ notAvailable: null, baselineValue: null, baselineOn: null, baselineReleaseId: null, targets: [] },
  } as unknown as MeasureDefinition;
  const series = {
    indicator: { ...measure, key: 'warm', phrase: 'warm homes', valueKind: 'proportion', per: 100 },
    ...{
      breakdown: {},
      dataset: 'd',
      figures: [figure(2020, 'raw'), figure(2022, 'raw'), figure(2023, 'projected')],
    },
    // It begins between two figures.
    breaks: [{ starts: '2021-06-01', reason: 'Counted anew' }],
  } as unknown as FigureSeries;
  const { columns, rows } = measureFiguresTable(judgeMeasure(measure, series, null), [], []);
  const cells = (key: string) => rows.map((row) => columns.find((one) => one.key === key)?.cell(row));
  expect(cells('nature')).toEqual(['raw', 'raw', 'projected']);
  expect(cells('break_reason')).toEqual([null, 'Counted anew', null]);
});
