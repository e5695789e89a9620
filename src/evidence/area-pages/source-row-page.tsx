import type { Child } from 'hono/jsx';
import {
  DefinitionList,
  formatDay,
  formatFigure,
  type PageContext,
  PageShell,
  pathIn,
  Table,
  withUnit,
} from '../../web/index.ts';
import { limitsOf } from '../limits.ts';
import { shownFigure } from '../pages/shown-figure.ts';
import { columnLetters } from './column-letters.ts';
import { say, speak } from './message.ts';
import type { SourceFigure, SourceRow } from './read-source-row.ts';
import { londonDayOf } from '../../platform/london-day.ts';
import { words } from './words.tsx';

export interface SourceRowPageProps {
  context: PageContext;
  source: SourceRow;
  /** The one cell asked for; null for the whole row. */
  column: number | null;
  /** The one sheet asked for; null for all. */
  sheet: string | null;
}

/** How figures were made from one row of a file: what is stored, where the cell is, and which method gave the limits. */
export function SourceRowPage({ context, source, column, sheet }: SourceRowPageProps) {
  const { language } = context;
  const { dataset, release, row, figures } = source;
  const page = pathIn(language, `/data/${dataset.key}`);
  const place = { row: row.toLocaleString('en-GB'), file: release.fileName };
  const title =
    sheet === null
      ? speak(language, 'source.title', place)
      : speak(language, 'source.title.sheet', { ...place, sheet });
  const inSheet = sheet === null ? '' : `?sheet=${encodeURIComponent(sheet)}`;
  return (
    <PageShell
      context={context}
      title={title}
      lead={words(language, figures.length === 1 ? 'source.lead.one' : 'source.lead', {
        count: figures.length,
      })}
      breadcrumbs={[
        { text: speak(language, 'source.data'), href: pathIn(language, '/data') },
        { text: dataset.title, href: page },
        { text: title },
      ]}
    >
      <section aria-labelledby="figures-title">
        <h2 id="figures-title">{words(language, 'source.figures')}</h2>
        <FigureTable context={context} source={source} />
        {figures.some(({ figure, indicator }) => limitsOf(figure, indicator) === null) && (
          <p>{words(language, 'source.limits.noneMeans')}</p>
        )}
        {source.more && <p>{words(language, 'source.more', { count: figures.length })}</p>}
        {column !== null && (
          <p>
            <a href={`${page}/releases/${release.id}/rows/${row}${inSheet}`}>
              {words(language, 'source.wholeRow')}
            </a>
          </p>
        )}
      </section>
      <section aria-labelledby="file-title">
        <h2 id="file-title">{words(language, 'source.find')}</h2>
        <p>{findIt(source, column, context)}</p>
        <p>{words(language, 'source.changed')}</p>
        <DefinitionList
          items={[
            { term: words(language, 'source.publisher'), description: dataset.publisher },
            { term: words(language, 'gaps.column.dataset'), description: <a href={page}>{dataset.title}</a> },
            {
              term: words(language, 'source.file'),
              description: <a href={`${page}#release-${release.id}`}>{release.fileName}</a>,
            },
            {
              term: words(language, 'source.loaded'),
              description: formatDay(londonDayOf(release.loadedAt), language),
            },
            {
              term: words(language, 'source.state'),
              description: words(
                language,
                release.supersededAt ? 'source.state.superseded' : 'source.state.current',
              ),
            },
            {
              term: words(language, 'source.checksum'),
              description: <code class="checksum">{release.sha256}</code>,
            },
            {
              term: words(language, 'source.licence'),
              description: dataset.licenceUrl ? (
                <a href={dataset.licenceUrl}>{dataset.licence}</a>
              ) : (
                dataset.licence
              ),
            },
          ]}
        />
      </section>
    </PageShell>
  );
}

/** Rows count from 1 with the header, as spreadsheets do; columns are said as letters too. */
function findIt(source: SourceRow, column: number | null, { language }: PageContext): Child {
  const { dataset, release, row } = source;
  if (release.fileName.startsWith('demonstration:')) return words(language, 'source.find.invented', { row });
  const sheets = sheetsOf(source);
  const [sheet] = sheets;
  const place = { file: release.fileName, publisher: dataset.publisher, row };
  const cell = column === null ? null : { column, letters: columnLetters(column) };
  if (sheets.length === 1 && typeof sheet === 'string') {
    return cell === null
      ? words(language, 'source.find.row.sheet', { ...place, sheet: sheet.trim() })
      : words(language, 'source.find.cell.sheet', { ...place, ...cell, sheet: sheet.trim() });
  }
  const found =
    cell === null
      ? words(language, 'source.find.row', place)
      : words(language, 'source.find.cell', { ...place, ...cell });
  if (sheets.length > 1) return [found, ' ', words(language, 'source.find.sheets')];
  return isWorkbook(release.fileName) ? [found, ' ', words(language, 'source.find.noSheet')] : found;
}

function sheetsOf({ figures }: SourceRow): (string | null)[] {
  return [...new Set(figures.map(({ figure }) => figure.source.sheet))];
}

function isWorkbook(fileName: string): boolean {
  return /\.xls[xm]$/i.test(fileName);
}

function FigureTable({ context, source }: { context: PageContext; source: SourceRow }) {
  const { language } = context;
  const grouped = source.figures.some(({ series }) => Object.keys(series.breakdown).length > 0);
  const counts = source.figures.some(({ figure }) => figure.numerator !== null);
  const number = (value: number | null) => (value === null ? '' : value.toLocaleString('en-GB'));
  return (
    <Table<SourceFigure>
      id="figures"
      dense
      caption={words(language, 'source.figures.caption', { row: source.row })}
      rows={source.figures}
      columns={[
        {
          key: 'measure',
          heading: words(language, 'column.measure'),
          cell: ({ indicator, area }) => (
            <>
              <a href={pathIn(language, `/indicators/${indicator.key}?area=${area.code}`)}>
                {indicator.name}
              </a>
              <br />
              <span class="quiet">{indicator.unit}</span>
            </>
          ),
        },
        {
          key: 'value',
          heading: words(language, 'source.column.value'),
          numeric: true,
          cell: (row) => storedValue(row, context),
        },
        ...(grouped
          ? [
              {
                key: 'group',
                heading: words(language, 'source.column.group'),
                cell: ({ series }: SourceFigure) =>
                  Object.entries(series.breakdown)
                    .map(([key, value]) => `${key} ${value}`)
                    .join(', ') || words(language, 'source.everybody'),
              },
            ]
          : []),
        {
          key: 'place',
          heading: words(language, 'people.column.place'),
          cell: ({ area }) => <a href={pathIn(language, `/areas/${area.code}`)}>{area.name}</a>,
        },
        {
          key: 'period',
          heading: words(language, 'column.period'),
          cell: ({ figure }) => figure.period.label,
        },
        ...(sheetsOf(source).length > 1
          ? [
              {
                key: 'sheet',
                heading: words(language, 'source.column.sheet'),
                cell: ({ figure }: SourceFigure) => figure.source.sheet ?? '',
              },
            ]
          : []),
        {
          key: 'column',
          heading: words(language, 'source.column.column'),
          numeric: true,
          cell: ({ figure }) => `${figure.source.column} (${columnLetters(figure.source.column)})`,
        },
        ...(counts
          ? [
              {
                key: 'counts',
                heading: words(language, 'source.column.counts'),
                numeric: true,
                cell: ({ figure }: SourceFigure) =>
                  figure.numerator === null
                    ? ''
                    : words(language, 'source.counts', {
                        numerator: number(figure.numerator),
                        denominator: number(figure.denominator) || '?',
                      }),
              },
            ]
          : []),
        {
          key: 'limits',
          heading: words(language, 'source.column.limits'),
          cell: (row) => limitsText(row, context),
        },
        {
          key: 'nature',
          heading: words(language, 'source.column.nature'),
          cell: ({ figure }) => words(language, `source.nature.${figure.nature}`),
        },
      ]}
    />
  );
}

/** As stored, not rounded: it is to be compared with the cell. */
function storedValue({ figure, indicator }: SourceFigure, { language }: PageContext): string {
  if (figure.value === null) return formatFigure(shownFigure(figure, indicator), indicator, language);
  const text = figure.value.toLocaleString('en-GB', { maximumFractionDigits: 12 });
  return indicator.unit === '%' ? withUnit(text, '%') : text;
}

/** The limits and where they come from: the publisher, or a method with a page of its own. */
function limitsText({ figure, indicator }: SourceFigure, { language }: PageContext): Child {
  const limits = limitsOf(figure, indicator);
  if (!limits) return words(language, 'source.limits.none');
  const number = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 4 });
  const range = say(language, 'source.limits.range', {
    lower: number(limits.lower),
    upper: number(limits.upper),
  });
  if (limits.basis === 'published')
    return (
      <>
        {range} {words(language, 'source.limits.published')}
      </>
    );
  return (
    <>
      {range}{' '}
      <a href={pathIn(language, `/methods/${limits.basis}`)}>
        {words(language, `source.limits.${limits.basis}`)}
      </a>
    </>
  );
}
