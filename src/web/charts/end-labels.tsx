import { labelSize } from './axis.tsx';
import { tenth } from './drawing.tsx';
import { textWidth, wrapText } from './text-width.ts';

export interface EndLabel {
  /** Name and value: `Scotland 16.1%`. */
  text: string;
  /** Where the line ends. */
  y: number;
  /** Class of the text: `label-main`, `label-comparator`, `label-target`. */
  tone: string;
}

const lineHeight = 16;

/** Room for the labels right of the plot, at most `most`. */
export function endLabelRoom(labels: readonly EndLabel[], most: number): number {
  const lines = labels.flatMap((label) => wrapText(label.text, most, labelSize, true));
  return Math.ceil(Math.max(0, ...lines.map((line) => textWidth(line, labelSize, true))));
}

/**
 * Moves labels apart so that none lies on another, keeping their order and
 * staying between `top` and `bottom`. Returns each label's first baseline.
 */
export function placeEndLabels(
  labels: readonly EndLabel[],
  room: number,
  top: number,
  bottom: number,
): { label: EndLabel; lines: string[]; y: number }[] {
  const placed = labels
    .map((label) => ({ label, lines: wrapText(label.text, room, labelSize, true), y: 0 }))
    .sort((a, b) => a.label.y - b.label.y);
  let free = top;
  for (const item of placed) {
    const height = item.lines.length * lineHeight;
    item.y = Math.max(free, item.label.y - height / 2);
    free = item.y + height + 4;
  }
  let ceiling = bottom;
  for (const item of placed.toReversed()) {
    const height = item.lines.length * lineHeight;
    item.y = Math.min(item.y, ceiling - height);
    ceiling = item.y - 4;
  }
  return placed.map((item) => ({ ...item, y: tenth(item.y + lineHeight * 0.78) }));
}

/** Labels in the margin right of the plot, where no line can cross them. */
export function EndLabels(props: {
  labels: readonly EndLabel[];
  x: number;
  room: number;
  top: number;
  bottom: number;
}) {
  return (
    <>
      {placeEndLabels(props.labels, props.room, props.top, props.bottom).map(({ label, lines, y }) => (
        <text class={label.tone} x={tenth(props.x)} y={y}>
          {lines.map((line, index) => (
            <tspan x={tenth(props.x)} dy={index === 0 ? 0 : lineHeight}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </>
  );
}
