import { scaleLinear } from 'd3-scale';
import { type Figure, formatFigure, formatInterval, splitUnit } from '../components/format-number.ts';
import { FigureText } from '../components/figure-text.tsx';
import { Table } from '../components/table.tsx';
import type { Language } from '../language.ts';
import { drawnLanguage } from '../messages/drawn-language.ts';
import { speak } from '../messages/message.ts';
import { langOf, Spoken, textOf, type Words } from '../messages/spoken.tsx';
import { words } from '../messages/words.tsx';
import { isShortUnit, labelSize, tickRoom, ValueAxis, valueTicks } from './axis.tsx';
import { ChartFigure, type ChartFrame, type ChartSize, chartWidths } from './chart-figure.tsx';
import { ChartKey, keyHeight } from './chart-key.tsx';
import { Drawing, tenth } from './drawing.tsx';
import { TableCaption } from './table-caption.tsx';
import { StatusSign } from './trend-lines.tsx';
import { wrapText } from './text-width.ts';

export interface SlopeChartProps extends ChartFrame {
  /** Most deprived first: five or ten. */
  groups: readonly Figure[];
  unit: string;
  decimals: number;
  /** The fitted line at the most and the least deprived end; null where it cannot be fitted. */
  fitted: { most: number; least: number } | null;
  /** What the line says: `75 more per 1,000`. */
  slope?: Words;
}

/** Bars from the most to the least deprived, with the line the slope index is read from. */
export function SlopeChart(props: SlopeChartProps) {
  const { id, title, groups, unit, decimals, language = 'en' } = props;
  const style = { unit: splitUnit(unit).beside, decimals, language };
  const rows = groups.map((figure, index) => ({ figure, name: groupName(groups, language, index) }));
  return (
    <ChartFigure
      {...props}
      draw={(size) => <SlopeDrawing {...props} size={size} />}
      table={
        <Table<(typeof rows)[number]>
          id={`${id}-table`}
          caption={<TableCaption {...{ title, unit, language }} />}
          rows={rows}
          columns={[
            {
              key: 'fifth',
              heading: words(language, 'chart.fifth'),
              cell: (row) => <Spoken message={row.name} language={language} />,
            },
            {
              key: 'value',
              heading: words(language, 'chart.value'),
              numeric: true,
              cell: (row) => <FigureText figure={row.figure} {...style} />,
            },
            {
              key: 'interval',
              heading: words(language, 'chart.interval'),
              numeric: true,
              cell: (row) => formatInterval(row.figure, style, language),
            },
          ]}
        />
      }
    />
  );
}

function groupName(groups: readonly Figure[], language: Language, index: number): Words {
  if (index === 0) return speak(language, 'slope.most');
  if (index === groups.length - 1) return speak(language, 'slope.least');
  return String(index + 1);
}

/** Names and values stand under the bars, where the line cannot cross them. */
export function SlopeDrawing(props: SlopeChartProps & { size: ChartSize }) {
  const { title, sentence, groups, unit, decimals, fitted, slope, size } = props;
  const language = drawnLanguage(props.language ?? 'en');
  const width = chartWidths[size];
  const height = size === 'wide' ? 200 : 170;
  const values = groups.flatMap((g) =>
    g.status === 'value' ? [g.value, g.upper ?? g.value, g.lower ?? g.value] : [],
  );
  const y = scaleLinear(
    [Math.min(0, ...values), Math.max(1e-9, ...values, fitted?.most ?? 0, fitted?.least ?? 0)],
    [height, 0],
  );
  y.nice(4);
  const ticks = valueTicks(y, 4, unit);
  const left = tickRoom(ticks) + 10;
  const step = (width - left) / groups.length;
  const barWidth = Math.min(72, step * 0.68);
  const unitHeight = isShortUnit(unit) || unit === '' ? 0 : 22;
  const top = unitHeight + 8;
  const base = y(0);
  const shortUnit = isShortUnit(unit) ? unit : '';
  const named = groups.map((_, index) =>
    wrapText(textOf(groupName(groups, language, index)), step - 4, labelSize),
  );
  const valued = groups.map((figure) =>
    wrapText(formatFigure(figure, { unit: shortUnit, decimals }, language), step - 4, labelSize, true),
  );
  const valueLines = Math.max(1, ...valued.map((lines) => lines.length));
  const nameLines = Math.max(1, ...named.map((lines) => lines.length));
  const key =
    fitted && slope
      ? [
          {
            text: textOf(slope),
            lang: langOf(slope, language),
            swatch: <path class="slope-line" d="M0 6H24" />,
          },
        ]
      : [];
  const keyTop = top + height + 22 + (valueLines + nameLines) * 16;
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
        {groups.map((figure, index) => {
          const middle = tenth(left + step * (index + 0.5));
          const value = figure.status === 'value' ? figure.value : null;
          return (
            <g>
              {value !== null && (
                <rect
                  class={index === 0 ? 'bar bar--most' : 'bar'}
                  x={tenth(middle - barWidth / 2)}
                  y={tenth(Math.min(base, y(value)))}
                  width={tenth(barWidth)}
                  height={tenth(Math.abs(base - y(value)))}
                />
              )}
              {figure.status === 'value' && figure.lower != null && figure.upper != null && (
                <line
                  class="bar-interval"
                  x1={middle}
                  x2={middle}
                  y1={tenth(y(figure.lower))}
                  y2={tenth(y(figure.upper))}
                />
              )}
              {figure.status !== 'value' && (
                <g transform={`translate(${tenth(middle - 5)} ${height - 14})`}>
                  <StatusSign status={figure.status} />
                </g>
              )}
              <Lines class="label-strong" x={middle} y={height + 20} lines={valued[index] ?? []} />
              <Lines class="tick" x={middle} y={height + 22 + valueLines * 16} lines={named[index] ?? []} />
            </g>
          );
        })}
        {fitted && (
          <line
            class="slope-line"
            x1={left}
            x2={width}
            y1={tenth(y(fitted.most))}
            y2={tenth(y(fitted.least))}
          />
        )}
      </g>
      <ChartKey items={key} width={width} y={keyTop} />
    </Drawing>
  );
}

/** Lines of text, each centred under the one before. */
function Lines(props: { class: string; x: number; y: number; lines: readonly string[] }) {
  return (
    <text class={props.class} x={props.x} y={props.y} text-anchor="middle">
      {props.lines.map((line, row) => (
        <tspan x={props.x} dy={row === 0 ? 0 : 16}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
