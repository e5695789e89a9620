import { Table } from '../components/table.tsx';
import { FigureText } from '../components/figure-text.tsx';
import { formatInterval, withUnit, formatNumber } from '../components/format-number.ts';
import type { Language } from '../language.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { ChartFigure, type ChartFrame } from './chart-figure.tsx';
import type { SeriesBreak, TrendData, TrendPoint } from './trend-data.ts';
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
  note: string;
}

function TrendTable(props: TrendChartProps) {
  const { id, title, series, comparator, unit, decimals, language = 'en' } = props;
  const style = { unit, decimals };
  const rows = trendRows(props, language);
  return (
    <Table<TrendRow>
      id={`${id}-table`}
      caption={title}
      rows={rows}
      columns={[
        { key: 'period', heading: words(language, 'chart.period'), cell: (row) => row.label },
        {
          key: 'value',
          heading: series.name,
          numeric: true,
          cell: (row) => row.point && <FigureText figure={row.point.figure} language={language} {...style} />,
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
                heading: comparator.name,
                numeric: true,
                cell: (row: TrendRow) =>
                  row.comparator && (
                    <FigureText figure={row.comparator.figure} language={language} {...style} />
                  ),
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
                  return step && withUnit(formatNumber(step.value, decimals), unit);
                },
              },
            ]
          : []),
        ...(rows.some((row) => row.note !== '')
          ? [{ key: 'note', heading: words(language, 'chart.note'), cell: (row: TrendRow) => row.note }]
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
): string {
  const notes: string[] = [];
  const cut =
    before === undefined ? undefined : breaks.find((change) => change.at > before && change.at <= at);
  if (cut) notes.push(say(language, 'trend.breakAfter', { reason: cut.reason }));
  if (point?.nature === 'imputed') notes.push(say(language, 'nature.imputed'));
  if (point?.nature === 'projected') notes.push(say(language, 'nature.projected'));
  return notes.join('; ');
}
