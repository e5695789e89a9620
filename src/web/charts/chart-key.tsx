import type { Child } from 'hono/jsx';
import { labelSize } from './axis.tsx';
import { tenth } from './drawing.tsx';
import { textWidth } from './text-width.ts';

export interface KeyItem {
  text: string;
  /** Drawn in a box 24 wide and 12 high. */
  swatch: Child;
  tone?: string;
}

const rowHeight = 22;
const swatchRoom = 32;
const gap = 20;

/** Rows the key needs when it wraps at `width`. */
export function layOutKey(
  items: readonly KeyItem[],
  width: number,
): { item: KeyItem; x: number; row: number }[] {
  let x = 0;
  let row = 0;
  return items.map((item) => {
    const room = swatchRoom + textWidth(item.text, labelSize, item.tone === 'label-main');
    if (x > 0 && x + room > width) {
      x = 0;
      row += 1;
    }
    const placed = { item, x: tenth(x), row };
    x += room + gap;
    return placed;
  });
}

export function keyHeight(items: readonly KeyItem[], width: number): number {
  const last = layOutKey(items, width).at(-1);
  return last === undefined ? 0 : (last.row + 1) * rowHeight;
}

/** What lines, bands and signs mean, wrapped to the width of the drawing. */
export function ChartKey({ items, width, y }: { items: readonly KeyItem[]; width: number; y: number }) {
  return (
    <g>
      {layOutKey(items, width).map(({ item, x, row }) => (
        <g transform={`translate(${x} ${tenth(y + row * rowHeight)})`}>
          <g transform="translate(0 4)">{item.swatch}</g>
          <text class={item.tone ?? 'tick'} x={swatchRoom} y={14.5}>
            {item.text}
          </text>
        </g>
      ))}
    </g>
  );
}
