import { formatFigure, formatNumber, splitUnit, withUnit } from '../components/format-number.ts';
import { drawnLanguage } from '../messages/drawn-language.ts';
import { say } from '../messages/message.ts';
import { textOf } from '../messages/spoken.tsx';
import { isShortUnit } from './axis.tsx';
import type { KeyItem } from './chart-key.tsx';
import { tenth } from './drawing.tsx';
import { type LadderChartProps, type LadderRow, ladderAxis } from './ladder-chart.tsx';
import { PositionShape } from './mark-shapes.tsx';
import { positionKey } from './mark-key.tsx';
import { onStrip, RowDrawing } from './row-drawing.tsx';

/** The ladder as one SVG, for files. */
export function LadderDrawing(props: LadderChartProps) {
  const { title, sentence, groups, unit, decimals, comparator } = props;
  const language = drawnLanguage(props.language ?? 'en');
  const axis = ladderAxis(props);
  const shown = { unit: splitUnit(unit).beside, decimals };
  const rows = groups.flatMap((group) =>
    group.rows.map((row, index) => ({
      heading: index === 0 ? textOf(group.heading) : '',
      name: row.name,
      value: formatFigure(row.figure, shown, language),
      strong: row.highlighted === true,
      strip: axis && <LadderMarks row={row} scale={axis.scale} comparator={comparator.value} />,
    })),
  );
  const ticks = axis ? axis.ticks.map(({ value, label }) => ({ share: axis.scale(value), label })) : [];
  return (
    <RowDrawing
      language={props.language}
      title={title}
      description={typeof sentence === 'string' ? sentence : ''}
      rows={rows}
      ticks={ticks}
      axisTitle={isShortUnit(unit) ? '' : unit}
      keyItems={ladderKey({ ...props, language })}
    />
  );
}

function LadderMarks(of: { row: LadderRow; scale: (value: number) => number; comparator: number | null }) {
  const { row, scale, comparator } = of;
  if (row.figure.status !== 'value') return null;
  const { value, lower, upper } = row.figure;
  const at = (figure: number) => onStrip(scale(figure));
  return (
    <>
      {comparator !== null && (
        <line class="spine-comparator" x1={at(comparator)} x2={at(comparator)} y1="0" y2="24" />
      )}
      {lower != null && upper != null && (
        <line class="ladder-interval" x1={at(lower)} x2={at(upper)} y1="12" y2="12" />
      )}
      <g class="strip-mark" transform={`translate(${tenth(at(value) - 7)} 5)`}>
        <PositionShape position={row.verdict.position} />
      </g>
    </>
  );
}

function ladderKey({ groups, comparator, unit, decimals, language = 'en' }: LadderChartProps): KeyItem[] {
  const verdicts = groups.flatMap(({ rows }) => rows.map(({ verdict }) => verdict));
  const value = comparator.value === null ? '' : withUnit(formatNumber(comparator.value, decimals), unit);
  return [
    ...(comparator.value === null
      ? []
      : [
          {
            text: `${comparator.name} ${value}`,
            swatch: <line class="spine-comparator" x1="12" x2="12" y1="0" y2="12" />,
          },
        ]),
    {
      text: say(language, 'chart.interval'),
      swatch: <line class="ladder-interval" x1="0" x2="24" y1="6" y2="6" />,
    },
    ...positionKey(verdicts, comparator.name, language),
  ];
}
