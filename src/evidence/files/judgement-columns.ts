import type { ColumnType, FileColumn } from '../../web/index.ts';
import type { Judgement } from '../judgement.ts';

/**
 * What can be said of a measure in one area, as columns of a table that leaves the site: the newest measured figure
 * with its limits, the comparator's, the verdicts and the cell it was made from. `comparator` says in words whose
 * figure is compared; a row without a judgement has no figure at all.
 */
export function judgementColumns<Row>(
  comparator: string,
  judgementOf: (row: Row) => Judgement | undefined,
): FileColumn<Row>[] {
  return [...verdicts(comparator), ...source].map(([key, type, description, cell]) => ({
    key,
    type,
    description,
    cell: (row: Row) => cell(judgementOf(row)),
  }));
}

type Described = readonly [string, ColumnType, string, FileColumn<Judgement | undefined>['cell']];

const verdicts = (comparator: string): readonly Described[] => [
  ['period', 'text', 'Newest measured period', (judged) => judged?.latest?.period.label],
  ['value', 'number', 'Figure of that period; empty is no data', (judged) => judged?.latest?.value],
  ['lower95', 'number', 'Lower 95 % limit of the value', (judged) => judged?.limits?.lower],
  ['upper95', 'number', 'Upper 95 % limit of the value', (judged) => judged?.limits?.upper],
  ['comparator_value', 'number', comparator, (judged) => judged?.comparator?.value],
  [
    'position',
    'text',
    'better, worse, no-clear-difference, not-comparable or no-data',
    (judged) => (judged?.latest ? judged.position.verdict : 'no-data'),
  ],
  [
    'position_basis',
    'text',
    'What the position rests on: interval, or variation from year to year',
    (judged) => judged?.position.basis,
  ],
  [
    'pace',
    'text',
    'improving, worsening, no-clear-change, too-few-points, no-data; rising or falling where neither is good',
    (judged) => (judged?.latest ? (judged.pace.verdict ?? judged.pace.direction) : 'no-data'),
  ],
  [
    'pace_against_comparator',
    'text',
    'faster, slower or no-clear-difference beside the country or the family group',
    (judged) => judged?.pace.againstComparator,
  ],
  ['change_per_year', 'number', 'Theil–Sen slope', (judged) => judged?.pace.slope?.perYear],
  ['change_lower95', 'number', 'Lower 95 % limit of the slope', (judged) => judged?.pace.slope?.lower],
  ['change_upper95', 'number', 'Upper 95 % limit of the slope', (judged) => judged?.pace.slope?.upper],
];

const source: readonly Described[] = [
  [
    'dataset',
    'text',
    'Key of the dataset: its page is /data/ and this key',
    (judged) => judged?.series.dataset,
  ],
  ['release', 'whole', 'Number of the release on that page', (judged) => judged?.latest?.source.release],
  [
    'source_row',
    'whole',
    'Row of the cell in the released file, from 1',
    (judged) => judged?.latest?.source.row,
  ],
  [
    'source_column',
    'whole',
    'Column of the cell in the released file, from 1',
    (judged) => judged?.latest?.source.column,
  ],
  [
    'source_sheet',
    'text',
    'Sheet of the workbook; empty where the file has no sheets or it was not kept',
    (judged) => judged?.latest?.source.sheet,
  ],
];
