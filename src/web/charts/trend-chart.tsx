import { Table } from '../components/table.tsx';
import { FigureText } from '../components/figure-text.tsx';
import {
  type Figure,
  formatInterval,
  formatNumber,
  splitUnit,
  withUnit,
} from '../components/format-number.ts';
import type { Language } from '../language.ts';
import { speak } from '../messages/message.ts';
import { Spoken, textOf, type Words } from '../messages/spoken.tsx';
import { words } from '../messages/words.tsx';
import { ChartFigure, type ChartFrame } from './chart-figure.tsx';
import type { SeriesBreak, TrendData, TrendPoint } from './trend-data.ts';
import { TableCaption } from './table-caption.tsx';
import { TrendDrawing } from './trend-drawing.tsx';

export interface TrendChartProps extends ChartFrame, TrendData {}

/**
 * A line with its interval band; the comparator thin, imputed years dashed,
 * projected ones dotted, breaks cut, gaps left open, the target in steps.
 */
export function TrendChart(props: TrendChartProps) {
  return (
    <ChartFigure
      {...props}
      draw={(size) => <TrendDrawing {...props} size={size} />}
      table={<TrendTable {...props} />}
    />
  );
}

interface TrendRow {
  label: string;
  point: TrendPoint | undefined;
  comparator: TrendPoint | undefined;
  note: readonly Words[];
}

function TrendTable(props: TrendChartProps) {
  const { id, title, series, comparator, unit, decimals, language = 'en' } = props;
  const style = { unit: splitUnit(textOf(unit)).beside, decimals };
  const figure = (shown: Figure) => <FigureText figure={shown} language={language} {...style} />;
  const rows = trendRows(props, language);
  return (
    <Table<TrendRow>
      id={`${id}-table`}
      caption={<TableCaption {...{ title, unit, language }} />}
      rows={rows}
      columns={[
        { key: 'period', heading: words(language, 'chart.period'), cell: (row) => row.label },
        {
          key: 'value',
          heading: <Spoken message={series.name} language={language} />,
          numeric: true,
          cell: (row) => row.point && figure(row.point.figure),
        },
        {
          key: 'interval',
          heading: words(language, 'chart.interval'),
          numeric: true,
          cell: (row) => row.point && formatInterval(row.point.figure, style, language),
        },
        ...(comparator
          ? [
              {
                key: 'comparator',
                heading: <Spoken message={comparator.name} language={language} />,
                numeric: true,
                cell: (row: TrendRow) => row.comparator && figure(row.comparator.figure),
              },
            ]
          : []),
        ...(props.target
          ? [
              {
                key: 'target',
                heading: words(language, 'trend.target'),
                numeric: true,
                cell: (row: TrendRow) => {
                  const step = props.target?.find((step) => step.label === row.label);
                  return step && withUnit(formatNumber(step.value, decimals), style.unit);
                },
              },
            ]
          : []),
        ...(rows.some((row) => row.note.length > 0)
          ? [
              {
                key: 'note',
                heading: words(language, 'chart.note'),
                cell: (row: TrendRow) => <Notes notes={row.note} language={language} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function trendRows(data: TrendChartProps, language: Language): TrendRow[] {
  const places = new Map<number, string>();
  for (const point of [...data.series.points, ...(data.comparator?.points ?? [])])
    places.set(point.at, point.label);
  for (const step of data.target ?? []) if (!places.has(step.at)) places.set(step.at, step.label);
  const ordered = [...places].sort(([a], [b]) => a - b);
  return ordered.map(([at, label], index) => {
    const point = data.series.points.find((candidate) => candidate.at === at);
    return {
      label,
      point,
      comparator: data.comparator?.points.find((candidate) => candidate.at === at),
      note: noteOn(point, at, ordered[index - 1]?.[0], data.breaks ?? [], language),
    };
  });
}

function noteOn(
  point: TrendPoint | undefined,
  at: number,
  before: number | undefined,
  breaks: readonly SeriesBreak[],
  language: Language,
): Words[] {
  const notes: Words[] = [];
  const cut =
    before === undefined ? undefined : breaks.find((change) => change.at > before && change.at <= at);
  if (cut) notes.push(speak(language, 'trend.breakAfter', { reason: cut.reason }));
  if (point?.nature === 'imputed') notes.push(speak(language, 'nature.imputed'));
  if (point?.nature === 'projected') notes.push(speak(language, 'nature.projected'));
  return notes;
}

function Notes({ notes, language }: { notes: readonly Words[]; language: Language }) {
  return (
    <>
      {notes.map((note, index) => (
        <>
          {index > 0 && '; '}
          <Spoken message={note} language={language} />
        </>
      ))}
    </>
  );
}
