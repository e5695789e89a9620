import type { ScaleLinear } from 'd3-scale';
import type { Language } from '../language.ts';
import { say } from '../messages/message.ts';
import { labelSize } from './axis.tsx';
import { tenth } from './drawing.tsx';
import { relativePath, type Tenths } from './relative-path.ts';
import { textWidth } from './text-width.ts';
import {
  type Drawn,
  type SeriesBreak,
  strokesOf,
  type TargetStep,
  type TrendSeries,
  unbrokenRuns,
} from './trend-data.ts';

type Scale = ScaleLinear<number, number>;

interface OnScales {
  series: TrendSeries;
  breaks: readonly SeriesBreak[];
  x: Scale;
  y: Scale;
}

/** The interval around the line, cut where the line is cut; a lone point gets a whisker. */
export function Band({ series, breaks, x, y }: OnScales) {
  const edge = (run: readonly Drawn[], end: 'lower' | 'upper') =>
    run.map((point) => placed(x(point.at), y(point[end] ?? point.value)));
  return (
    <>
      {unbrokenRuns(series.points, breaks)
        .flatMap(stretchesWithInterval)
        .map((run) => {
          const [only] = run;
          if (run.length > 1) {
            const around = [...edge(run, 'upper'), ...edge(run, 'lower').toReversed()];
            return <path class="band" d={relativePath(around, 'closed')} />;
          }
          return only && only.lower !== null && only.upper !== null ? (
            <line
              class="whisker"
              x1={tenth(x(only.at))}
              x2={tenth(x(only.at))}
              y1={tenth(y(only.lower))}
              y2={tenth(y(only.upper))}
            />
          ) : null;
        })}
    </>
  );
}

function placed(x: number, y: number): Tenths {
  return [Math.round(x * 10), Math.round(y * 10)];
}

function stretchesWithInterval(run: readonly Drawn[]): Drawn[][] {
  const stretches: Drawn[][] = [];
  let open = false;
  for (const point of run) {
    const has = point.lower !== null && point.upper !== null;
    if (has && open) stretches.at(-1)?.push(point);
    else if (has) stretches.push([point]);
    open = has;
  }
  return stretches;
}

/** Strokes by nature, a dot on every lone point and on the last one. */
export function Line({ series, breaks, x, y, tone }: OnScales & { tone: 'main' | 'comparator' }) {
  const shape = (points: readonly Drawn[]) =>
    relativePath(
      points.map((point) => placed(x(point.at), y(point.value))),
      'open',
    );
  const runs = unbrokenRuns(series.points, breaks);
  const last = runs.at(-1)?.at(-1);
  const dots = runs.flatMap((run) => (run.length === 1 ? run : []));
  if (tone === 'main' && last && !dots.includes(last)) dots.push(last);
  return (
    <>
      {runs.flatMap(strokesOf).map((stroke) => (
        <path class={`line line--${tone} line--${stroke.nature}`} d={shape(stroke.points)} />
      ))}
      {dots.map((dot) => (
        <circle
          class={dot.nature === 'raw' ? `dot dot--${tone}` : `dot dot--${tone} dot--open`}
          cx={tenth(x(dot.at))}
          cy={tenth(y(dot.value))}
          r={tone === 'main' ? 4 : 2.5}
        />
      ))}
    </>
  );
}

/** A vertical cut with its name in the strip above the plot. */
export function Breaks(props: {
  breaks: readonly SeriesBreak[];
  x: Scale;
  height: number;
  width: number;
  language: Language;
}) {
  const text = say(props.language, 'trend.break');
  const half = textWidth(text, labelSize) / 2;
  let taken = Number.NEGATIVE_INFINITY;
  return (
    <>
      {props.breaks.map((change) => {
        const at = tenth(props.x(change.at));
        const middle = tenth(Math.min(Math.max(at, half), props.width - half));
        const named = middle - half > taken + 12;
        if (named) taken = middle + half;
        return (
          <>
            <line class="break" x1={at} x2={at} y1={-6} y2={props.height} />
            {named && (
              <text class="tick" x={middle} y={-11} text-anchor="middle">
                {text}
              </text>
            )}
          </>
        );
      })}
    </>
  );
}

/** What is aimed for, level until the next step. */
export function TargetPath({
  target,
  x,
  y,
  end,
}: {
  target: readonly TargetStep[];
  x: Scale;
  y: Scale;
  end: number;
}) {
  const parts = target.map((step, index) => {
    const until = target[index + 1];
    const move = `${index === 0 ? 'M' : 'L'}${tenth(x(step.at))},${tenth(y(step.value))}`;
    return `${move}H${tenth(until ? x(until.at) : end)}`;
  });
  return <path class="target" d={parts.join('')} />;
}

/** Signs under the plot for periods without a value: hatched for suppressed, outlined for missing, dash for not applicable. */
export function StatusMarks({ series, x, y }: { series: TrendSeries; x: Scale; y: number }) {
  return (
    <>
      {series.points.map((point) =>
        point.figure.status === 'value' ? null : (
          <g transform={`translate(${tenth(x(point.at) - 5)} ${y - 5})`}>
            <StatusSign status={point.figure.status} />
          </g>
        ),
      )}
    </>
  );
}

/** A sign 10 by 10. */
export function StatusSign({ status }: { status: 'suppressed' | 'missing' | 'not-applicable' }) {
  switch (status) {
    case 'suppressed':
      return (
        <>
          <rect class="sign" x="0" y="0" width="10" height="10" />
          <path class="sign-hatch" d="M0 5 5 0M0 10 10 0M5 10 10 5" />
        </>
      );
    case 'missing':
      return <rect class="sign" x="0" y="0" width="10" height="10" />;
    case 'not-applicable':
      return <path class="sign-hatch" d="M1 5H9" />;
  }
}
