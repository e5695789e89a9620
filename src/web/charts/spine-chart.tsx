import type { Child } from 'hono/jsx';
import { Disclosure } from '../components/disclosure.tsx';
import { FigureText } from '../components/figure-text.tsx';
import { DownloadLinks } from '../components/download-links.tsx';
import { type Figure, formatFigure, formatNumber, splitUnit } from '../components/format-number.ts';
import { SourceLine } from '../components/source-line.tsx';
import { Table } from '../components/table.tsx';
import { Spoken, textOf, type Words } from '../messages/spoken.tsx';
import { words } from '../messages/words.tsx';
import type { ChartFrame } from './chart-figure.tsx';
import { type MarkVerdict, markWords } from './mark-verdict.ts';
import { PositionPaceMark } from './position-pace-mark.tsx';
import { SpineKey } from './spine-key.tsx';
import { SpineStrip } from './spine-strip.tsx';

/** How all areas of one kind are spread, in the measure's own unit. */
export interface Spread {
  lowest: number;
  quarter: number;
  threeQuarters: number;
  highest: number;
}

export interface SpineRow {
  /** Heading it stands under; rows of one domain follow each other. */
  domain: string;
  name: string;
  href?: string;
  /** The time the figure is about. */
  period: string;
  figure: Figure;
  unit: string;
  decimals: number;
  /** Null where too few areas have a figure. */
  spread: Spread | null;
  comparator: number | null;
  /** False turns the row round, so that right is always better. */
  highIsGood: boolean | null;
  verdict: MarkVerdict;
}

export interface SpineChartProps extends ChartFrame {
  rows: readonly SpineRow[];
  /** `Scotland` */
  comparator: string;
  /** What the grey bars are: `all 32 partnerships`. */
  peers: Words;
}

/** One row per measure: this area among all like it, right is better, the comparator in the middle. */
export function SpineChart(props: SpineChartProps) {
  const { id, title, sentence, rows, comparator, peers, source, downloads = [], language = 'en' } = props;
  return (
    <figure class="chart chart--rows" id={id}>
      <figcaption class="chart__sentence">{sentence}</figcaption>
      <SpineKey comparator={comparator} peers={peers} language={language} />
      <ul class="spine" aria-label={textOf(title)}>
        {rows.map((row, index) => (
          <li class={row.domain === rows[index - 1]?.domain ? 'spine__row' : 'spine__row spine__row--first'}>
            <span class="spine__domain">{row.domain === rows[index - 1]?.domain ? '' : row.domain}</span>
            <span class="spine__name">
              {row.href ? <a href={row.href}>{row.name}</a> : row.name}{' '}
              <span class="spine__about">{aboutFigure(row)}</span>
            </span>
            <span class="spine__value">
              {formatFigure(row.figure, { ...row, unit: splitUnit(row.unit).beside }, language)}
            </span>
            <span class="spine__strip">
              <SpineStrip row={row} comparator={comparator} language={language} />
            </span>
            <span class="spine__mark">
              <PositionPaceMark verdict={row.verdict} comparator={comparator} language={language} />
            </span>
          </li>
        ))}
      </ul>
      <Disclosure summary={words(language, 'chart.table')}>
        <SpineTable {...props} />
      </Disclosure>
      {source && <SourceLine source={source} language={language} />}
      <DownloadLinks downloads={downloads} what={title} language={language} />
    </figure>
  );
}

/** Period, and the words of the unit where a figure follows them: `2021/22, per 1,000 people`. */
export function aboutFigure({ period, unit, figure }: SpineRow): string {
  const { rest } = splitUnit(unit);
  return figure.status === 'value' && rest !== '' ? `${period}, ${rest}` : period;
}

function SpineTable({ id, title, rows, comparator, language = 'en' }: SpineChartProps) {
  const spread = (key: keyof Spread, heading: Child) => ({
    key,
    heading,
    numeric: true,
    cell: (row: SpineRow) => row.spread && formatNumber(row.spread[key], row.decimals),
  });
  return (
    <Table<SpineRow>
      id={`${id}-table`}
      caption={<Spoken message={title} language={language} />}
      dense
      rows={rows}
      columns={[
        {
          key: 'measure',
          heading: words(language, 'chart.measure'),
          cell: (row) => `${row.name}, ${row.period}`,
        },
        {
          key: 'value',
          heading: words(language, 'chart.value'),
          numeric: true,
          cell: ({ figure, unit, decimals }) => <FigureText {...{ figure, unit, decimals, language }} />,
        },
        {
          key: 'comparator',
          heading: comparator,
          numeric: true,
          cell: (row) => row.comparator !== null && formatNumber(row.comparator, row.decimals),
        },
        spread('lowest', words(language, 'chart.lowest')),
        spread('quarter', words(language, 'chart.quarter')),
        spread('threeQuarters', words(language, 'chart.threeQuarters')),
        spread('highest', words(language, 'chart.highest')),
        {
          key: 'mark',
          heading: words(language, 'chart.mark'),
          cell: (row) => (
            <Spoken message={markWords(row.verdict, comparator, language)} language={language} />
          ),
        },
      ]}
    />
  );
}
