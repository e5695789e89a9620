import { areaKindWords } from '../../geography/index.ts';
import {
  DownloadLinks,
  FigureText,
  type PageContext,
  pathIn,
  Table,
  tableDownloads,
} from '../../web/index.ts';
import { splitUnit } from '../../web/components/format-number.ts';
import type { CatalogueIndicator } from '../catalogue.ts';
import { words } from '../messages/words.tsx';
import { sourceRowAddress } from '../source-row-address.ts';
import type { SmallAreaFigure, SmallAreaFigures } from '../small-area-figures.ts';

/** Rows of each end that stand on the page; thousands belong in the file. */
const shownOfEachEnd = 10;

export interface SmallAreaTableProps {
  context: PageContext;
  indicator: CatalogueIndicator;
  small: SmallAreaFigures;
}

/** The small areas at either end, and a file of all. */
export function SmallAreaTable({ context, indicator, small }: SmallAreaTableProps) {
  const { language } = context;
  const { kind, figures, period, dataset } = small;
  const valued = figures.filter(({ value }) => value !== null);
  const ends =
    valued.length > 2 * shownOfEachEnd
      ? [...valued.slice(-shownOfEachEnd).reverse(), ...valued.slice(0, shownOfEachEnd).reverse()]
      : valued.toReversed();
  const { beside, rest } = splitUnit(indicator.unit);
  const kindWords = areaKindWords(kind, figures.length, language);
  const intro = { count: figures.length.toLocaleString('en-GB'), kind: kindWords.text };
  return (
    <>
      <p>
        {words(language, 'indicatorPage.small.intro', intro)}
        {rest !== '' && <> {words(language, 'figures.unit', { unit: rest })}</>}
      </p>
      <Table<SmallAreaFigure>
        id="small-areas"
        dense
        caption={words(language, 'indicatorPage.small.caption', {
          kind: kindWords.text,
          count: shownOfEachEnd,
          period: period.label,
        })}
        rows={ends}
        columns={[
          {
            key: 'place',
            heading: words(language, 'column.place'),
            cell: ({ code, name }) => <a href={pathIn(language, `/areas/${code}`)}>{name}</a>,
          },
          {
            key: 'council',
            heading: words(language, 'column.council'),
            cell: ({ council }) => council ?? '',
          },
          {
            key: 'value',
            heading: words(language, 'column.value'),
            numeric: true,
            cell: ({ value, release, row, column, sheet }) => (
              <FigureText
                figure={
                  value === null
                    ? { status: 'missing' }
                    : {
                        status: 'value',
                        value,
                        source: sourceRowAddress(dataset, { release, row, column, sheet }),
                      }
                }
                unit={beside}
                decimals={indicator.decimals}
                language={language}
              />
            ),
          },
        ]}
      />
      <DownloadLinks
        what={kindWords}
        language={language}
        downloads={tableDownloads(pathIn(language, `/indicators/${indicator.key}`), '?areas=small')}
      />
    </>
  );
}
