import {
  type Catalogue,
  type CatalogueIndicator,
  fileSources,
  type Judgement,
  judgementColumns,
} from '../evidence/index.ts';
import type { Partnership } from '../geography/index.ts';
import type { ColumnType, FileColumn, Language, TableFile } from '../web/index.ts';
import { choosePicture, type Picture, type PictureChoice } from './picture.ts';
import { viewColumns } from './view-columns.ts';
import { say } from './messages/message.ts';

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
    title: say(language, 'file.title'),
    fileName: `picture-of-32${picture && picture.view !== 'scotland' ? `-${picture.view}` : ''}-v${catalogue.version}`,
    columns: [
      ...described.map(([key, type, description, cell]) => ({ key, type, description, cell })),
      ...judgementColumns(comparator, ({ judged }: PictureCell) => judged),
      ...viewColumns(picture),
    ],
    rows,
    sources: fileSources(catalogue, used, language),
  };
}

const comparator =
  'Same period: the country’s figure, or the median of the other members of the family group';

const described: readonly (readonly [string, ColumnType, string, FileColumn<PictureCell>['cell']])[] = [
  ['area_code', 'text', 'Code of the partnership: its council’s', ({ partnership }) => partnership.code],
  ['area_name', 'text', 'Name of the partnership', ({ partnership }) => partnership.name],
  ['indicator', 'text', 'Key of the indicator', ({ indicator }) => indicator.key],
  ['indicator_name', 'text', 'Name of the indicator', ({ indicator }) => indicator.name],
  ['unit', 'text', 'Unit of all values in the row', ({ indicator }) => indicator.unit],
];
