import { scaleLinear } from 'd3-scale';
import { formatFigure, formatNumber, withUnit } from '../components/format-number.ts';
import type { Language } from '../language.ts';
import { drawnLanguage } from '../messages/drawn-language.ts';
import { say } from '../messages/message.ts';
import { textOf, type Words } from '../messages/spoken.tsx';
import { fittingLabels, isShortUnit, LabelRow, tickRoom, ValueAxis, valueTicks } from './axis.tsx';
import { type ChartSize, chartWidths } from './chart-figure.tsx';
import { ChartKey, type KeyItem, keyHeight } from './chart-key.tsx';
import { Drawing } from './drawing.tsx';
import { type EndLabel, EndLabels, endLabelRoom } from './end-labels.tsx';
import { type TrendData, type TrendSeries, valueExtent } from './trend-data.ts';
import { Band, Breaks, Line, StatusMarks, TargetPath } from './trend-lines.tsx';
import { naturesIn, seriesKey, statusesIn, trendKey } from './trend-key.tsx';

export interface TrendDrawingProps extends TrendData {
  title: Words;
  sentence?: unknown;
  size: ChartSize;
  language?: Language;
}

/** The SVG of a trend. Labels stand in margins of their own, so that no line can cross one. */
export function TrendDrawing(props: TrendDrawingProps) {
  const { title, size, series, comparator, target, breaks = [] } = props;
  const unit = textOf(props.unit);
  const language = drawnLanguage(props.language ?? 'en');
  const width = chartWidths[size];
  const description = typeof props.sentence === 'string' ? props.sentence : '';
  const extent = valueExtent(props);
  if (extent === null) {
    return (
      <Drawing width={width} height={96} title={title} description={description} language={props.language}>
        <rect class="empty-plot" x="0.5" y="0.5" width={width - 1} height="95" />
        <text class="tick" x={width / 2} y={52} text-anchor="middle">
          {say(language, 'trend.empty')}
        </text>
      </Drawing>
    );
  }
  const plotHeight = size === 'wide' ? 220 : 190;
  const y = scaleLinear(extent, [plotHeight, 0]).nice(4);
  const ticks = valueTicks(y, 4, unit);
  const left = tickRoom(ticks) + 10;

  const ends = endLabelsOf({ ...props, unit, language }, y);
  const labelRoom = size === 'wide' ? endLabelRoom(ends, 150) : 0;
  const right = size === 'wide' ? width - labelRoom - 14 : width - 8;

  const heads = size === 'wide' ? [] : seriesKey(series, comparator, ends);
  const headHeight = keyHeight(heads, width);
  const unitHeight = isShortUnit(unit) || unit === '' ? 0 : 22;
  const breakHeight = breaks.length > 0 ? 20 : 0;
  const top = headHeight + unitHeight + breakHeight + (headHeight > 0 ? 16 : 8);

  const places = placesOf(props);
  const x = scaleLinear([Math.min(...places.keys()), Math.max(...places.keys())], [left + 10, right - 10]);
  const statuses = statusesIn(series);
  const stripHeight = statuses.size > 0 ? 22 : 0;
  const labelsY = top + plotHeight + stripHeight + 24;
  const key: KeyItem[] = trendKey({ natures: naturesIn(series), statuses, data: props, language });
  const keyTop = labelsY + 12;
  const labels = fittingLabels(
    [...places].map(([at, label]) => ({ label, x: x(at) })),
    width,
  );
  return (
    <Drawing
      width={width}
      height={Math.ceil(keyTop + keyHeight(key, width) + 2)}
      title={title}
      description={description}
      language={props.language}
    >
      <ChartKey items={heads} width={width} y={0} />
      {unitHeight > 0 && (
        <text class="tick" x={0} y={headHeight + 15}>
          {unit}
        </text>
      )}
      <g transform={`translate(0 ${top})`}>
        <ValueAxis ticks={ticks} scale={y} left={left} right={right} />
        <Breaks breaks={breaks} x={x} height={plotHeight} width={width} language={language} />
        <Band series={series} breaks={breaks} x={x} y={y} />
        {target && <TargetPath target={target} x={x} y={y} end={right - 10} />}
        {comparator && <Line series={comparator} breaks={breaks} x={x} y={y} tone="comparator" />}
        <Line series={series} breaks={breaks} x={x} y={y} tone="main" />
        <StatusMarks series={series} x={x} y={plotHeight + 13} />
        {size === 'wide' && (
          <EndLabels labels={ends} x={right + 10} room={labelRoom + 1} top={-6} bottom={plotHeight + 6} />
        )}
      </g>
      <LabelRow labels={labels} y={labelsY} />
      <ChartKey items={key} width={width} y={keyTop} />
    </Drawing>
  );
}

/** Every period on the chart, in order, with its label. */
function placesOf(data: TrendData): Map<number, string> {
  const places = new Map<number, string>();
  const points = [...data.series.points, ...(data.comparator?.points ?? [])];
  for (const point of points) places.set(point.at, point.label);
  for (const step of data.target ?? []) if (!places.has(step.at)) places.set(step.at, step.label);
  return new Map([...places].sort(([a], [b]) => a - b));
}

/** Name and last value; the period where it is not the latest shown, and the nature where not measured. */
function endLabelsOf(
  data: TrendData & { unit: string; language?: Language },
  y: (value: number) => number,
): EndLabel[] {
  const labels: EndLabel[] = [];
  const latest = [...placesOf(data).keys()].at(-1);
  const add = (series: TrendSeries | undefined, tone: string) => {
    const last = series?.points.findLast((point) => point.figure.status === 'value');
    if (series === undefined || last?.figure.status !== 'value') return;
    const unit = isShortUnit(data.unit) ? data.unit : data.unit.startsWith('£') ? '£' : '';
    const figure = formatFigure(last.figure, { ...data, unit }, data.language);
    const notes = [
      ...(last.at === latest ? [] : [last.label]),
      ...(last.nature === 'projected' || last.nature === 'imputed'
        ? [say(data.language ?? 'en', `nature.${last.nature}`)]
        : []),
    ];
    const text = `${textOf(series.name)} ${figure}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
    labels.push({ text, y: y(last.figure.value), tone });
  };
  add(data.series, 'label-main');
  add(data.comparator, 'label-comparator');
  const aim = data.target?.at(-1);
  if (aim) {
    const unit = isShortUnit(data.unit) ? data.unit : '';
    const value = withUnit(formatNumber(aim.value, data.decimals), unit);
    labels.push({
      text: `${say(data.language ?? 'en', 'trend.target')} ${value}`,
      y: y(aim.value),
      tone: 'label-target',
    });
  }
  return labels;
}
