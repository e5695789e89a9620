import { type Catalogue, type CatalogueIndicator, fileSources, type Judgement } from '../evidence/index.ts';
import type { Partnership } from '../geography/index.ts';
import type { ColumnType, FileColumn, Language, TableFile } from '../web/index.ts';
import { choosePicture, type Picture, type PictureChoice } from './picture.ts';
import { viewColumns } from './view-columns.ts';

interface PictureCell {
  partnership: Partnership;
  indicator: CatalogueIndicator;
  /** Undefined where the partnership has no figure at all of the measure. */
  judged: Judgement | undefined;
}

/** Every figure of the picture as chosen, with verdicts and the source row of each. */
export function pictureTable(
  picture: Picture | null,
  choice: PictureChoice,
  catalogue: Catalogue,
  language: Language,
): TableFile<PictureCell> {
  const chosen = picture && choosePicture(picture, choice);
  const rows = (chosen?.rows ?? []).flatMap(({ partnership, judgements }) =>
    (chosen?.indicators ?? []).map((indicator) => ({
      partnership,
      indicator,
      judged: judgements.get(indicator.key),
    })),
  );
  const used = new Set(rows.flatMap(({ judged }) => judged?.series.dataset ?? []));
  if (picture?.view === 'like' && picture.deprivation) used.add(picture.deprivation.dataset.key);
  return {
    title: 'The picture of 32: every partnership on every outcome',
    fileName: `picture-of-32${picture && picture.view !== 'scotland' ? `-${picture.view}` : ''}-v${catalogue.version}`,
    columns: [
      ...described.map(([key, type, description, cell]) => ({ key, type, description, cell })),
      ...viewColumns(picture),
    ],
    rows,
    sources: fileSources(catalogue, used, language),
  };
}

const described: readonly (readonly [string, ColumnType, string, FileColumn<PictureCell>['cell']])[] = [
  ['area_code', 'text', 'Code of the partnership: its council’s', ({ partnership }) => partnership.code],
  ['area_name', 'text', 'Name of the partnership', ({ partnership }) => partnership.name],
  ['indicator', 'text', 'Key of the indicator', ({ indicator }) => indicator.key],
  ['indicator_name', 'text', 'Name of the indicator', ({ indicator }) => indicator.name],
  ['unit', 'text', 'Unit of all values in the row', ({ indicator }) => indicator.unit],
  ['period', 'text', 'Newest measured period', ({ judged }) => judged?.latest?.period.label],
  ['value', 'number', 'Figure of that period; empty is no data', ({ judged }) => judged?.latest?.value],
  ['lower95', 'number', 'Lower 95 % limit of the value', ({ judged }) => judged?.limits?.lower],
  ['upper95', 'number', 'Upper 95 % limit of the value', ({ judged }) => judged?.limits?.upper],
  [
    'comparator_value',
    'number',
    'Same period: the country’s figure, or the median of the other members of the family group',
    ({ judged }) => judged?.comparator?.value,
  ],
  [
    'position',
    'text',
    'better, worse, no-clear-difference, not-comparable or no-data',
    ({ judged }) => (judged?.latest ? judged.position.verdict : 'no-data'),
  ],
  [
    'position_basis',
    'text',
    'What the position rests on: interval, or variation from year to year',
    ({ judged }) => judged?.position.basis,
  ],
  [
    'pace',
    'text',
    'improving, worsening, no-clear-change, too-few-points, no-data; rising or falling where neither is good',
    ({ judged }) => (judged?.latest ? (judged.pace.verdict ?? judged.pace.direction) : 'no-data'),
  ],
  [
    'pace_against_comparator',
    'text',
    'faster, slower or no-clear-difference beside the country or the family group',
    ({ judged }) => judged?.pace.againstComparator,
  ],
  ['change_per_year', 'number', 'Theil–Sen slope', ({ judged }) => judged?.pace.slope?.perYear],
  ['change_lower95', 'number', 'Lower 95 % limit of the slope', ({ judged }) => judged?.pace.slope?.lower],
  ['change_upper95', 'number', 'Upper 95 % limit of the slope', ({ judged }) => judged?.pace.slope?.upper],
  [
    'dataset',
    'text',
    'Key of the dataset: its page is /data/ and this key',
    ({ judged }) => judged?.series.dataset,
  ],
  ['release', 'whole', 'Number of the release on that page', ({ judged }) => judged?.latest?.source.release],
  [
    'source_row',
    'whole',
    'Row of the cell in the released file, from 1',
    ({ judged }) => judged?.latest?.source.row,
  ],
  [
    'source_column',
    'whole',
    'Column of the cell in the released file, from 1',
    ({ judged }) => judged?.latest?.source.column,
  ],
  [
    'source_sheet',
    'text',
    'Sheet of the workbook; empty where the file has no sheets or it was not kept',
    ({ judged }) => judged?.latest?.source.sheet,
  ],
];
