import type { ScaleLinear } from 'd3-scale';
import { formatNumber, withUnit } from '../components/format-number.ts';
import { tenth } from './drawing.tsx';
import { textWidth } from './text-width.ts';

/** Type size of every label in a chart, in CSS pixels at the width it is shown. */
export const labelSize = 13;

/** Units short enough to stand beside every tick; longer ones stand once above the axis. */
export function isShortUnit(unit: string): boolean {
  return unit === '%' || unit === '£';
}

/** Ticks with their labels, decimals taken from the step between them. */
export function valueTicks(scale: ScaleLinear<number, number>, count: number, unit: string) {
  const ticks = scale.ticks(count);
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  const decimals = Math.max(0, 0 - Math.floor(Math.log10(step) + 1e-9));
  return ticks.map((value) => ({
    value,
    label: withUnit(formatNumber(value, decimals), isShortUnit(unit) ? unit : ''),
  }));
}

/** Room the widest tick label needs. */
export function tickRoom(ticks: readonly { label: string }[]): number {
  return Math.ceil(Math.max(0, ...ticks.map((tick) => textWidth(tick.label, labelSize))));
}

/** Horizontal gridlines with labels left of the plot. */
export function ValueAxis({
  ticks,
  scale,
  left,
  right,
}: {
  ticks: readonly { value: number; label: string }[];
  scale: ScaleLinear<number, number>;
  left: number;
  right: number;
}) {
  const lines = (which: (value: number) => boolean) =>
    ticks.flatMap(({ value }) => (which(value) ? `M${left} ${tenth(scale(value))}H${right}` : [])).join('');
  const nought = lines((value) => value === 0);
  return (
    <>
      <path class="grid" d={lines((value) => value !== 0)} />
      {nought !== '' && <path class="axis" d={nought} />}
      <g class="ticks" text-anchor="end" transform={`translate(${left - 8} ${tenth(labelSize * 0.35)})`}>
        {ticks.map((tick) => (
          <text y={tenth(scale(tick.value))}>{tick.label}</text>
        ))}
      </g>
    </>
  );
}

/** Labels in one row under the plot, each centred on its place. */
export function LabelRow({ labels, y }: { labels: readonly PlacedLabel[]; y: number }) {
  return (
    <g class="ticks" text-anchor="middle" transform={`translate(0 ${tenth(y)})`}>
      {labels.map(({ label, x }) => (
        <text x={x}>{label}</text>
      ))}
    </g>
  );
}

export interface PlacedLabel {
  label: string;
  x: number;
}

/**
 * Which period labels fit: the first and the last always (the last alone where
 * both do not), those between at one step counted from the last, none touching another, none
 * cut at `width`. `x` is the middle of each label.
 */
export function fittingLabels(places: readonly PlacedLabel[], width: number): PlacedLabel[] {
  const last = places.at(-1);
  if (last === undefined) return [];
  const clamp = (place: PlacedLabel) => {
    const half = textWidth(place.label, labelSize) / 2;
    return { label: place.label, x: tenth(Math.min(Math.max(place.x, half), width - half)) };
  };
  const steps = places.map((_, index) => index + 1);
  const fits = (step: number) => {
    const labels = places
      .filter((_, index) => (places.length - 1 - index) % step === 0 || index === 0)
      .map(clamp);
    // Where the step does not end on the first period, its neighbour makes room for it.
    if (labels[1] && labels.length > 2 && touches(labels[0], labels[1])) labels.splice(1, 1);
    return labels.every((label, index) => index === 0 || !touches(labels[index - 1], label)) ? labels : null;
  };
  const end = clamp(last);
  const least = steps.find((step) => fits(step) !== null);
  if (least === undefined) return [end];
  // An even step is worth up to half the labels.
  const even = steps.find((step) => step >= least && step <= 2 * least && (places.length - 1) % step === 0);
  return (even === undefined ? null : fits(even)) ?? fits(least) ?? [end];
}

function touches(left: PlacedLabel | undefined, right: PlacedLabel): boolean {
  if (left === undefined) return false;
  const room = (textWidth(left.label, labelSize) + textWidth(right.label, labelSize)) / 2;
  return right.x - left.x < room + 12;
}
