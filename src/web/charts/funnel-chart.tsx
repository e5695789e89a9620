import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import { formatNumber, withUnit } from '../components/format-number.ts';
import { Table } from '../components/table.tsx';
import type { Language } from '../language.ts';
import { say } from '../messages/message.ts';
import { Spoken } from '../messages/spoken.tsx';
import { words } from '../messages/words.tsx';
import { fittingLabels, isShortUnit, LabelRow, tickRoom, ValueAxis, valueTicks } from './axis.tsx';
import { ChartFigure, type ChartFrame, type ChartSize, chartWidths } from './chart-figure.tsx';
import { ChartKey, type KeyItem, keyHeight } from './chart-key.tsx';
import { Drawing, tenth } from './drawing.tsx';

export interface FunnelPoint {
  name: string;
  href?: string;
  /** Denominator: the number of people the figure is about. */
  size: number;
  value: number;
  outside: 'no' | '95' | '99.8';
  highlighted?: boolean;
}

/** The limits at one size; sizes rise. */
export interface FunnelLimit {
  size: number;
  lower95: number;
  upper95: number;
  lower998: number;
  upper998: number;
}

export interface FunnelChartProps extends ChartFrame {
  points: readonly FunnelPoint[];
  limits: readonly FunnelLimit[];
  average: number;
  unit: string;
  decimals: number;
}

/** Areas by size, with the limits within which chance alone would keep them. */
export function FunnelChart(props: FunnelChartProps) {
  const { id, title, points, unit, decimals, language = 'en' } = props;
  return (
    <ChartFigure
      {...props}
      draw={(size) => <FunnelDrawing {...props} size={size} />}
      table={
        <Table<FunnelPoint>
          id={`${id}-table`}
          caption={<Spoken message={title} language={language} />}
          dense
          rows={points}
          columns={[
            {
              key: 'area',
              heading: words(language, 'chart.area'),
              cell: (point) => (point.href ? <a href={point.href}>{point.name}</a> : point.name),
            },
            {
              key: 'size',
              heading: words(language, 'funnel.size'),
              numeric: true,
              cell: (point) => formatNumber(point.size, 0),
            },
            {
              key: 'value',
              heading: words(language, 'chart.value'),
              numeric: true,
              cell: (point) => withUnit(formatNumber(point.value, decimals), unit),
            },
            {
              key: 'limits',
              heading: words(language, 'chart.note'),
              cell: (point) => outsideText(point, language),
            },
          ]}
        />
      }
    />
  );
}

function outsideText(point: FunnelPoint, language: Language): string {
  if (point.outside === 'no') return say(language, 'funnel.inside');
  return say(language, point.outside === '95' ? 'funnel.outside95' : 'funnel.outside998');
}

export function FunnelDrawing(props: FunnelChartProps & { size: ChartSize }) {
  const { title, sentence, points, limits, average, unit, decimals, size, language = 'en' } = props;
  const width = chartWidths[size];
  const height = size === 'wide' ? 260 : 220;
  const sizes = [...points.map((point) => point.size), ...limits.map((limit) => limit.size)];
  const values = points.map((point) => point.value);
  // The limits of the smallest would squeeze everything else: only the 95% ones stretch the axis.
  const reach = limits.flatMap((limit) => [limit.lower95, limit.upper95]);
  const y = scaleLinear(
    [Math.min(average, ...values, ...reach), Math.max(average, ...values, ...reach)],
    [height, 0],
  ).nice(4);
  const ticks = valueTicks(y, 4, unit);
  const left = tickRoom(ticks) + 10;
  const x = scaleLog([Math.max(1, Math.min(...sizes)), Math.max(2, ...sizes)], [left + 8, width - 8]);
  const unitHeight = isShortUnit(unit) || unit === '' ? 0 : 22;
  const top = unitHeight + 8;
  const curve = (of: (limit: FunnelLimit) => number) =>
    line<FunnelLimit>()
      .x((limit) => x(limit.size))
      .y((limit) => Math.min(height, Math.max(0, y(of(limit)))))
      .digits(1)([...limits]) ?? '';
  const here = points.find((point) => point.highlighted);
  const key: KeyItem[] = [
    ...(here
      ? [{ text: here.name, tone: 'label-main', swatch: <FunnelDot x={12} y={6} point={here} /> }]
      : []),
    {
      text: say(language, 'funnel.average', { value: withUnit(formatNumber(average, decimals), unit) }),
      swatch: <path class="funnel-average" d="M0 6H24" />,
    },
    { text: say(language, 'funnel.95'), swatch: <path class="funnel-95" d="M0 6H24" /> },
    { text: say(language, 'funnel.998'), swatch: <path class="funnel-998" d="M0 6H24" /> },
    { text: say(language, 'funnel.outside95'), swatch: <FunnelSign x={12} y={6} outside="95" /> },
    { text: say(language, 'funnel.outside998'), swatch: <FunnelSign x={12} y={6} outside="99.8" /> },
  ];
  const labels = fittingLabels(
    x
      .ticks(4)
      .filter((tick) => /^[125]0*$/.test(String(tick)))
      .map((tick) => ({ label: formatNumber(tick, 0), x: x(tick) })),
    width,
  );
  const keyTop = top + height + 52;
  return (
    <Drawing
      width={width}
      height={Math.ceil(keyTop + keyHeight(key, width))}
      title={title}
      description={typeof sentence === 'string' ? sentence : ''}
      language={props.language}
    >
      {unitHeight > 0 && (
        <text class="tick" x={0} y={15}>
          {unit}
        </text>
      )}
      <g transform={`translate(0 ${top})`}>
        <ValueAxis ticks={ticks} scale={y} left={left} right={width} />
        <path class="funnel-998" d={curve((limit) => limit.upper998)} />
        <path class="funnel-998" d={curve((limit) => limit.lower998)} />
        <path class="funnel-95" d={curve((limit) => limit.upper95)} />
        <path class="funnel-95" d={curve((limit) => limit.lower95)} />
        <line class="funnel-average" x1={left} x2={width} y1={tenth(y(average))} y2={tenth(y(average))} />
        {[...points]
          .sort((a, b) => Number(a.highlighted ?? false) - Number(b.highlighted ?? false))
          .map((point) => (
            <FunnelDot x={tenth(x(point.size))} y={tenth(y(point.value))} point={point} />
          ))}
        <LabelRow labels={labels} y={height + 20} />
        <text class="tick" x={tenth((left + width) / 2)} y={height + 40} text-anchor="middle">
          {say(language, 'funnel.size')}
        </text>
      </g>
      <ChartKey items={key} width={width} y={keyTop} />
    </Drawing>
  );
}

function FunnelDot({ x, y, point }: { x: number; y: number; point: FunnelPoint }) {
  return (
    <g class={point.highlighted ? 'funnel-here' : undefined}>
      <title>{point.name}</title>
      <FunnelSign x={x} y={y} outside={point.outside} />
    </g>
  );
}

/** Round within, a diamond outside 95%, a filled diamond outside 99.8%. */
function FunnelSign({ x, y, outside }: { x: number; y: number; outside: FunnelPoint['outside'] }) {
  if (outside === 'no') return <circle class="funnel-dot" cx={x} cy={y} r="3.5" />;
  return (
    <path
      class={outside === '95' ? 'funnel-dot funnel-dot--open' : 'funnel-dot funnel-dot--far'}
      transform={`translate(${x} ${y})`}
      d="M0-5.5 5.5 0 0 5.5-5.5 0Z"
    />
  );
}
