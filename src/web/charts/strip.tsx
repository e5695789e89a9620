import type { Child, PropsWithChildren } from 'hono/jsx';
import type { Position } from './mark-verdict.ts';
import { PositionShape } from './mark-shapes.tsx';
import { tenth } from './drawing.tsx';

/**
 * A drawing one row high whose places are shares of its width, so that the
 * same one is right on a phone and on a desk. `scale` gives 0 to 1.
 */
export type StripScale = (value: number) => number;

/** A share of the width, inset so that nothing at an end is cut. */
export function across(share: number): string {
  return `${tenth(2 + 96 * Math.min(1, Math.max(0, share)))}%`;
}

export function widthBetween(from: number, to: number): string {
  const clamp = (share: number) => Math.min(1, Math.max(0, share));
  return `${tenth(96 * Math.abs(clamp(to) - clamp(from)))}%`;
}

/** `lang` is that of the title, where it is not the page's. */
export function Strip({
  title,
  lang,
  children,
}: PropsWithChildren<{ title: string; lang?: string | undefined }>) {
  return (
    <svg class="strip" width="100%" height="24" role="img">
      <title lang={lang}>{title}</title>
      {children}
    </svg>
  );
}

/** A position shape, 14 by 14, centred on its place in the row. */
export function StripMark({ share, position }: { share: number; position: Position }) {
  return (
    <svg x={across(share)} y="12" width="1" height="1" overflow="visible">
      <g class="strip-mark" transform="translate(-7 -7)">
        <PositionShape position={position} />
      </g>
    </svg>
  );
}

/** Labels under or over a column of strips, one per tick, each within the width. */
export function StripAxis({
  ticks,
  scale,
}: {
  ticks: readonly { value: number; label: string }[];
  scale: StripScale;
}): Child {
  return (
    <svg class="strip strip--axis" width="100%" height="18" aria-hidden="true">
      {ticks.map((tick) => {
        const share = scale(tick.value);
        const anchor = share < 0.08 ? 'start' : share > 0.92 ? 'end' : 'middle';
        return (
          <text class="tick" x={across(share)} y="13" text-anchor={anchor}>
            {tick.label}
          </text>
        );
      })}
    </svg>
  );
}
