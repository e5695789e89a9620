import type { Child } from 'hono/jsx';
import { labelSize } from './axis.tsx';
import { tenth } from './drawing.tsx';
import { textWidth, wrapText } from './text-width.ts';

export interface KeyItem {
  text: string;
  /** Drawn in a box 24 wide and 12 high. */
  swatch: Child;
  tone?: string;
  /** Language of the text, where it is not the picture's. */
  lang?: string | undefined;
}

interface PlacedItem {
  item: KeyItem;
  lines: string[];
  x: number;
  y: number;
}

const rowHeight = 22;
const lineHeight = 16;
const swatchRoom = 32;
const gap = 20;

/** Items side by side, a new row where the next does not fit; a long text keeps its row and is broken into lines. */
export function layOutKey(items: readonly KeyItem[], width: number): PlacedItem[] {
  let x = 0;
  let y = 0;
  let tallest = 0;
  return items.map((item) => {
    const bold = item.tone === 'label-main';
    const lines = wrapText(item.text, width - swatchRoom, labelSize, bold);
    const room = swatchRoom + Math.max(...lines.map((line) => textWidth(line, labelSize, bold)));
    if (x > 0 && x + room > width) {
      x = 0;
      y += tallest;
      tallest = 0;
    }
    tallest = Math.max(tallest, rowHeight + (lines.length - 1) * lineHeight);
    const placed = { item, lines, x: tenth(x), y };
    x += room + gap;
    return placed;
  });
}

export function keyHeight(items: readonly KeyItem[], width: number): number {
  const bottoms = layOutKey(items, width).map(
    ({ y, lines }) => y + rowHeight + (lines.length - 1) * lineHeight,
  );
  return Math.max(0, ...bottoms);
}

/** What lines, bands and signs mean, wrapped to the width of the drawing. */
export function ChartKey({ items, width, y }: { items: readonly KeyItem[]; width: number; y: number }) {
  return (
    <>
      {layOutKey(items, width).map((placed) => (
        <g transform={`translate(${placed.x} ${tenth(y + placed.y)})`}>
          <g transform="translate(0 4)">{placed.item.swatch}</g>
          <text class={placed.item.tone ?? 'tick'} lang={placed.item.lang} x={swatchRoom} y={14.5}>
            {placed.lines.length === 1
              ? placed.item.text
              : placed.lines.map((line, index) => (
                  <tspan x={swatchRoom} dy={index === 0 ? 0 : lineHeight}>
                    {line}
                  </tspan>
                ))}
          </text>
        </g>
      ))}
    </>
  );
}
