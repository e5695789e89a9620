import { expect, it } from 'vitest';
import { placeEndLabels } from './end-labels.tsx';

const label = (text: string, y: number) => ({ text, y, tone: 'label-main' });

it('moves labels of lines that end together apart, in the order of the lines', () => {
  const placed = placeEndLabels([label('Scotland 16%', 52), label('Fife 17%', 50)], 150, 0, 200);
  expect(placed.map((item) => item.label.text)).toEqual(['Fife 17%', 'Scotland 16%']);
  expect((placed[1]?.y ?? 0) - (placed[0]?.y ?? 0)).toBeGreaterThanOrEqual(16);
});

it('keeps labels at the bottom edge inside the plot', () => {
  const placed = placeEndLabels(
    [label('Fife 1%', 199), label('Scotland 1%', 200), label('target 0%', 200)],
    150,
    0,
    206,
  );
  for (const { y } of placed) expect(y).toBeLessThanOrEqual(206);
  const baselines = placed.map(({ y }) => y);
  expect(baselines).toEqual(baselines.toSorted((a, b) => a - b));
});
