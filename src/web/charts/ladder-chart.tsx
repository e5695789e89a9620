import { scaleLinear } from 'd3-scale';
import { Disclosure } from '../components/disclosure.tsx';
import { FigureText } from '../components/figure-text.tsx';
import { DownloadLinks } from '../components/download-links.tsx';
import {
  type Figure,
  formatFigure,
  formatInterval,
  formatNumber,
  withUnit,
} from '../components/format-number.ts';
import { SourceLine } from '../components/source-line.tsx';
import { Table } from '../components/table.tsx';
import type { Language } from '../language.ts';
import { langOf, Spoken, textOf, type Words } from '../messages/spoken.tsx';
import { words } from '../messages/words.tsx';
import { valueTicks } from './axis.tsx';
import type { ChartFrame } from './chart-figure.tsx';
import { PaceShape } from './mark-shapes.tsx';
import { type MarkVerdict, markWords } from './mark-verdict.ts';
import { across, Strip, StripAxis, StripMark, type StripScale } from './strip.tsx';

export interface LadderRow {
  name: string;
  href?: string;
  figure: Figure;
  verdict: MarkVerdict;
  /** The page is about this one. */
  highlighted?: boolean;
}

export interface LadderGroup {
  /** Empty where there is one group only. */
  heading: Words;
  /** In the order given: alphabetical, or within a family. Never by value. */
  rows: readonly LadderRow[];
}

export interface LadderChartProps extends ChartFrame {
  groups: readonly LadderGroup[];
  unit: string;
  decimals: number;
  comparator: { name: string; value: number | null };
}

/** Areas one under another with their intervals and the comparator's line, in an order that ranks nobody. */
export function LadderChart(props: LadderChartProps) {
  const {
    id,
    title,
    sentence,
    groups,
    unit,
    decimals,
    comparator,
    source,
    downloads = [],
    language = 'en',
  } = props;
  const axis = ladderAxis(props);
  const ticks = axis && <StripAxis ticks={axis.ticks} scale={axis.scale} />;
  const hasIntervals = groups.some(({ rows }) =>
    rows.some(({ figure }) => figure.status === 'value' && figure.lower != null && figure.upper != null),
  );
  const hasPace = groups.some(({ rows }) => rows.some(({ verdict }) => verdict.pace !== 'no-data'));
  const said = comparator.value === null ? null : withUnit(formatNumber(comparator.value, decimals), unit);
  return (
    <figure class="chart chart--rows" id={id}>
      <figcaption class="chart__sentence">{sentence}</figcaption>
      <ul class="key">
        {said && (
          <li>
            <svg class="key__swatch" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
              <line class="spine-comparator" x1="12" x2="12" y1="0" y2="12" />
            </svg>
            {comparator.name} {said}
          </li>
        )}
        {hasIntervals && (
          <li>
            <svg class="key__swatch" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
              <line class="ladder-interval" x1="0" x2="24" y1="6" y2="6" />
            </svg>
            {words(language, 'chart.interval')}
          </li>
        )}
      </ul>
      {groups.map((group) => (
        <>
          {group.heading !== '' && (
            <p class="ladder__heading">
              <Spoken message={group.heading} language={language} />
            </p>
          )}
          <ul class="ladder" aria-label={[title, group.heading].map(textOf).filter(Boolean).join(': ')}>
            {group.rows.map((row) => (
              <li class={row.highlighted ? 'ladder__row ladder__row--here' : 'ladder__row'}>
                <span class="ladder__name">{row.href ? <a href={row.href}>{row.name}</a> : row.name}</span>
                <span class="ladder__strip">
                  {axis && row.figure.status === 'value' && (
                    <LadderStrip row={row} scale={axis.scale} props={props} language={language} />
                  )}
                </span>
                <span class="ladder__value">
                  {formatFigure(row.figure, { unit, decimals }, language)}
                  {hasPace && <PaceMark pace={row.verdict.pace} />}
                </span>
              </li>
            ))}
          </ul>
        </>
      ))}
      <div class="ladder__row ladder__row--axis" aria-hidden="true">
        <span class="ladder__strip">{ticks}</span>
      </div>
      <Disclosure summary={words(language, 'chart.table')}>
        <LadderTable {...props} />
      </Disclosure>
      {source && <SourceLine source={source} language={language} />}
      <DownloadLinks downloads={downloads} what={title} language={language} />
    </figure>
  );
}

/** Which way the row is going. The mark on its strip says it in words too. */
function PaceMark({ pace }: { pace: MarkVerdict['pace'] }) {
  return (
    <svg class="mark ladder__pace" viewBox="14 0 14 14" width="14" height="14" aria-hidden="true">
      <PaceShape pace={pace} />
    </svg>
  );
}

function LadderStrip(of: { row: LadderRow; scale: StripScale; props: LadderChartProps; language: Language }) {
  const { row, scale, props, language } = of;
  if (row.figure.status !== 'value') return null;
  const { value, lower, upper } = row.figure;
  const mark = markWords(row.verdict, props.comparator.name, language);
  return (
    <Strip title={`${row.name}, ${mark.text}`} lang={langOf(mark, language)}>
      {props.comparator.value !== null && (
        <line
          class="spine-comparator"
          x1={across(scale(props.comparator.value))}
          x2={across(scale(props.comparator.value))}
          y1="0"
          y2="24"
        />
      )}
      {lower != null && upper != null && (
        <line class="ladder-interval" x1={across(scale(lower))} x2={across(scale(upper))} y1="12" y2="12" />
      )}
      <StripMark share={scale(value)} position={row.verdict.position} />
    </Strip>
  );
}

/** One scale for all rows, or null where no row has a figure. */
export function ladderAxis({ groups, comparator, unit }: LadderChartProps) {
  const values = groups.flatMap((group) =>
    group.rows.flatMap(({ figure }) =>
      figure.status === 'value'
        ? [figure.value, figure.lower ?? figure.value, figure.upper ?? figure.value]
        : [],
    ),
  );
  if (comparator.value !== null) values.push(comparator.value);
  if (values.length === 0) return null;
  const low = Math.min(...values);
  const high = Math.max(...values);
  const scale = scaleLinear([low, high === low ? low + 1 : high], [0, 1]).nice(3);
  return { scale: (value: number) => scale(value), ticks: valueTicks(scale, 3, unit) };
}

function LadderTable(props: LadderChartProps) {
  const { id, title, groups, unit, decimals, comparator, language = 'en' } = props;
  const rows = groups.flatMap((group) => group.rows.map((row) => ({ ...row, group: group.heading })));
  const style = { unit, decimals };
  return (
    <Table<(typeof rows)[number]>
      id={`${id}-table`}
      caption={<Spoken message={title} language={language} />}
      dense
      rows={rows}
      columns={[
        { key: 'area', heading: words(language, 'chart.area'), cell: (row) => row.name },
        {
          key: 'value',
          heading: words(language, 'chart.value'),
          numeric: true,
          cell: (row) => <FigureText figure={row.figure} language={language} {...style} />,
        },
        {
          key: 'interval',
          heading: words(language, 'chart.interval'),
          numeric: true,
          cell: (row) => formatInterval(row.figure, style, language),
        },
        {
          key: 'mark',
          heading: words(language, 'chart.mark'),
          cell: (row) => (
            <Spoken message={markWords(row.verdict, comparator.name, language)} language={language} />
          ),
        },
      ]}
    />
  );
}
