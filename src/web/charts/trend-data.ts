import type { Figure, NumberStyle } from '../components/format-number.ts';
import type { Words } from '../messages/spoken.tsx';

/** Raw as measured; imputed by the publisher; projected into years not yet measured. */
export type Nature = 'raw' | 'imputed' | 'projected';

export interface TrendPoint {
  /** The period as people write it: `2021/22`. */
  label: string;
  /** The middle of the period in decimal years: where it stands across the chart. */
  at: number;
  figure: Figure;
  nature?: Nature;
}

/** In order of time. A period nobody has a figure for is a point too, with status `missing`. */
export interface TrendSeries {
  name: Words;
  points: readonly TrendPoint[];
}

/** From here on the figures mean something else; nothing is drawn across it. */
export interface SeriesBreak {
  /** Decimal years, between two points. */
  at: number;
  reason: string;
}

/** What is aimed for, holding from this time until the next step. */
export interface TargetStep {
  at: number;
  label: string;
  value: number;
}

export interface TrendData extends Omit<NumberStyle, 'unit'> {
  /** As `NumberStyle` has it; a message where no publisher gives it. */
  unit: Words;
  series: TrendSeries;
  comparator?: TrendSeries;
  breaks?: readonly SeriesBreak[];
  target?: readonly TargetStep[];
  /** Series of charts beside this one, so that all have one scale. */
  sharesScaleWith?: readonly TrendSeries[];
}

/** A point that can be drawn. */
export interface Drawn {
  at: number;
  value: number;
  lower: number | null;
  upper: number | null;
  nature: Nature;
}

/** Runs of neighbouring values with no gap and no break between them. */
export function unbrokenRuns(points: readonly TrendPoint[], breaks: readonly SeriesBreak[] = []): Drawn[][] {
  const runs: Drawn[][] = [];
  let previous: number | null = null;
  for (const point of points) {
    if (point.figure.status !== 'value') {
      previous = null;
      continue;
    }
    const since = previous;
    const cut = since === null || breaks.some((change) => change.at > since && change.at <= point.at);
    const { value, lower = null, upper = null } = point.figure;
    const drawn = { at: point.at, value, lower, upper, nature: point.nature ?? 'raw' };
    if (cut) runs.push([drawn]);
    else runs.at(-1)?.push(drawn);
    previous = point.at;
  }
  return runs;
}

/** A run cut where its nature changes; the step into an imputed or projected point is of that nature. */
export function strokesOf(run: readonly Drawn[]): { nature: Nature; points: Drawn[] }[] {
  const strokes: { nature: Nature; points: Drawn[] }[] = [];
  for (const [index, point] of run.entries()) {
    const before = run[index - 1];
    if (before === undefined) continue;
    const nature = strongest(before.nature, point.nature);
    const last = strokes.at(-1);
    if (last?.nature === nature) last.points.push(point);
    else strokes.push({ nature, points: [before, point] });
  }
  return strokes;
}

function strongest(a: Nature, b: Nature): Nature {
  if (a === 'projected' || b === 'projected') return 'projected';
  return a === 'imputed' || b === 'imputed' ? 'imputed' : 'raw';
}

/** Lowest and highest of everything drawn, or null where there is nothing; from nought where nought is near. */
export function valueExtent(data: TrendData): [number, number] | null {
  const values: number[] = (data.target ?? []).map((step) => step.value);
  const beside = (data.sharesScaleWith ?? []).flatMap(({ points }) => points);
  for (const point of [...data.series.points, ...(data.comparator?.points ?? []), ...beside]) {
    if (point.figure.status !== 'value') continue;
    const { value, lower, upper } = point.figure;
    values.push(value, lower ?? value, upper ?? value);
  }
  if (values.length === 0) return null;
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low === high)
    return low === 0 ? [0, 1] : [Math.min(low, low * 0.5, low * 1.5), Math.max(high * 0.5, high * 1.5)];
  return low > 0 && low < high * 0.4 ? [0, high] : [low, high];
}
