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
  return (
    <g>
      {ticks.map((tick) => {
        const y = tenth(scale(tick.value));
        return (
          <>
            <line class={tick.value === 0 ? 'axis' : 'grid'} x1={left} x2={right} y1={y} y2={y} />
            <text class="tick" x={left - 8} y={tenth(y + labelSize * 0.35)} text-anchor="end">
              {tick.label}
            </text>
          </>
        );
      })}
    </g>
  );
}

export interface PlacedLabel {
  label: string;
  x: number;
}

/**
 * Which period labels fit: the first and the last always (the last alone where
 * both do not), those between at an even step, none touching another, none
 * cut at `width`. `x` is the middle of each label.
 */
export function fittingLabels(places: readonly PlacedLabel[], width: number): PlacedLabel[] {
  const last = places.at(-1);
  if (last === undefined) return [];
  const clamp = (place: PlacedLabel) => {
    const half = textWidth(place.label, labelSize) / 2;
    return { label: place.label, x: tenth(Math.min(Math.max(place.x, half), width - half)) };
  };
  for (let step = 1; step < places.length; step++) {
    const chosen = places.filter((_, index) => index % step === 0 && index < places.length - 1).map(clamp);
    const end = clamp(last);
    while (chosen.length > 1 && touches(chosen.at(-1), end)) chosen.pop();
    const all = [...chosen, end];
    if (all.every((label, index) => index === 0 || !touches(all[index - 1], label))) return all;
  }
  return [clamp(last)];
}

function touches(left: PlacedLabel | undefined, right: PlacedLabel): boolean {
  if (left === undefined) return false;
  const room = (textWidth(left.label, labelSize) + textWidth(right.label, labelSize)) / 2;
  return right.x - left.x < room + 12;
}
