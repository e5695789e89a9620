import type { Catalogue } from '../evidence/index.ts';
import { csv, respondWithDownload } from '../web/index.ts';
import { choosePicture, type Picture, type PictureChoice } from './picture.ts';

/** Every figure of the picture as chosen, with verdicts and the source row of each. */
export function pictureCsv(
  request: Request,
  picture: Picture | null,
  choice: PictureChoice,
  catalogue: Catalogue,
): Response {
  const chosen = picture && choosePicture(picture, choice);
  const rows = (chosen?.rows ?? []).flatMap(({ partnership, judgements }) =>
    (chosen?.indicators ?? []).map((indicator) => ({
      partnership,
      indicator,
      judged: judgements.get(indicator.key),
    })),
  );
  const text = csv(
    [
      { heading: 'area_code', cell: ({ partnership }) => partnership.code },
      { heading: 'area_name', cell: ({ partnership }) => partnership.name },
      { heading: 'indicator', cell: ({ indicator }) => indicator.key },
      { heading: 'indicator_name', cell: ({ indicator }) => indicator.name },
      { heading: 'unit', cell: ({ indicator }) => indicator.unit },
      { heading: 'period', cell: ({ judged }) => judged?.latest?.period.label },
      { heading: 'value', cell: ({ judged }) => judged?.latest?.value },
      { heading: 'lower95', cell: ({ judged }) => judged?.limits?.lower },
      { heading: 'upper95', cell: ({ judged }) => judged?.limits?.upper },
      { heading: 'comparator_value', cell: ({ judged }) => judged?.comparator?.value },
      { heading: 'position', cell: ({ judged }) => (judged?.latest ? judged.position.verdict : 'no-data') },
      { heading: 'position_basis', cell: ({ judged }) => judged?.position.basis },
      {
        heading: 'pace',
        cell: ({ judged }) => (judged?.latest ? (judged.pace.verdict ?? judged.pace.direction) : 'no-data'),
      },
      { heading: 'pace_against_comparator', cell: ({ judged }) => judged?.pace.againstComparator },
      { heading: 'change_per_year', cell: ({ judged }) => judged?.pace.slope?.perYear },
      { heading: 'change_lower95', cell: ({ judged }) => judged?.pace.slope?.lower },
      { heading: 'change_upper95', cell: ({ judged }) => judged?.pace.slope?.upper },
      { heading: 'dataset', cell: ({ judged }) => judged?.series.dataset },
      { heading: 'release', cell: ({ judged }) => judged?.latest?.source.release },
      { heading: 'source_row', cell: ({ judged }) => judged?.latest?.source.row },
      { heading: 'source_column', cell: ({ judged }) => judged?.latest?.source.column },
    ],
    rows,
  );
  return respondWithDownload(
    request,
    text,
    'text/csv; charset=utf-8',
    `picture-of-32-v${catalogue.version}.csv`,
  );
}
