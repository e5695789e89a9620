import type { Child } from 'hono/jsx';
import type { Language } from '../language.ts';
import type { Words } from '../messages/spoken.tsx';
import { labelSize } from './axis.tsx';
import { ChartKey, type KeyItem, keyHeight } from './chart-key.tsx';
import { Drawing, tenth } from './drawing.tsx';
import { wrapText } from './text-width.ts';

/** One line of a chart in rows, as a drawing: name, strip, value. */
export interface DrawnRow {
  /** Stands above the row where it is not empty. */
  heading: string;
  name: string;
  value: string;
  /** Drawn in a box `stripWidth` wide and 24 high. */
  strip: Child;
  /** Stands after the value, 28 by 14; none unless told. */
  mark?: Child;
  strong?: boolean;
}

export interface RowDrawingProps {
  title: Words;
  description: string;
  /** Of the page. */
  language?: Language | undefined;
  rows: readonly DrawnRow[];
  /** Labels under the strips, each at its share of the width. */
  ticks: readonly { share: number; label: string }[];
  /** What the ticks count; empty where each row has its own unit. */
  axisTitle: string;
  keyItems: readonly KeyItem[];
}

export const stripWidth = 340;
const width = 720;
const nameRoom = 210;
const stripLeft = 226;
const valueRight = 672;
const lineHeight = 17;
const headingRoom = 28;

/** A share of the strip, inset so that no mark at an end is cut. */
export function onStrip(share: number): number {
  return tenth(stripWidth * (0.03 + 0.94 * Math.min(1, Math.max(0, share))));
}

/** The charts that are rows of HTML on a page, as one SVG: for files, where nothing else can lay them out. */
export function RowDrawing(props: RowDrawingProps) {
  const { title, description, rows, ticks, axisTitle, keyItems } = props;
  const placed = placeRows(rows, keyHeight(keyItems, width) + 10);
  const bottom = placed.at(-1)?.bottom ?? 24;
  const axisRoom = ticks.length === 0 ? 4 : axisTitle === '' ? 26 : 44;
  return (
    <Drawing
      width={width}
      height={Math.ceil(bottom + axisRoom)}
      title={title}
      description={description}
      language={props.language}
    >
      <ChartKey items={keyItems} width={width} y={0} />
      {placed.map(({ row, lines, top, middle, bottom: end }) => (
        <g>
          {row.heading !== '' && (
            <text class="label-strong" x={0} y={top + 20}>
              {row.heading}
            </text>
          )}
          <text
            class={row.strong ? 'label-strong' : ''}
            y={middle + 4.5 - ((lines.length - 1) * lineHeight) / 2}
          >
            {lines.map((line, index) => (
              <tspan x={0} dy={index === 0 ? 0 : lineHeight}>
                {line}
              </tspan>
            ))}
          </text>
          <g transform={`translate(${stripLeft} ${middle - 12})`}>{row.strip}</g>
          <text class={row.strong ? 'label-strong' : ''} x={valueRight} y={middle + 4.5} text-anchor="end">
            {row.value}
          </text>
          {row.mark && <g transform={`translate(${valueRight + 12} ${middle - 7})`}>{row.mark}</g>}
          <line class="grid" x1={0} x2={width} y1={end} y2={end} />
        </g>
      ))}
      {ticks.map((tick) => (
        <text class="tick" x={tenth(stripLeft + onStrip(tick.share))} y={bottom + 18} text-anchor="middle">
          {tick.label}
        </text>
      ))}
      {axisTitle !== '' && (
        <text class="tick" x={stripLeft + stripWidth / 2} y={bottom + 37} text-anchor="middle">
          {axisTitle}
        </text>
      )}
    </Drawing>
  );
}

function placeRows(rows: readonly DrawnRow[], from: number) {
  let top = from;
  return rows.map((row) => {
    const lines = wrapText(row.name, nameRoom, labelSize, row.strong);
    const head = row.heading === '' ? 0 : headingRoom;
    const height = Math.max(30, lines.length * lineHeight + 12);
    const placed = { row, lines, top, middle: top + head + height / 2, bottom: top + head + height };
    top = placed.bottom;
    return placed;
  });
}
