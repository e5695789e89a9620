import { expect, it } from 'vitest';
import { keyHeight, layOutKey } from './chart-key.tsx';

const item = (text: string) => ({ text, swatch: null });

it('puts items side by side while they fit', () => {
  const placed = layOutKey(
    [item('95% interval'), item('projected'), item('estimated by the publisher')],
    300,
  );
  expect(placed.map(({ y }) => y)).toEqual([0, 0, 22]);
  expect(placed[2]?.x).toBe(0);
});

it('breaks a name longer than the drawing into lines instead of cutting it', () => {
  const long = item(
    'Braeside, Mannofield, Broomhill and Seafield South 18.4% (2019/20, estimated by the publisher)',
  );
  const [placed] = layOutKey([long], 358);
  expect(placed?.lines).toHaveLength(2);
  expect(keyHeight([long, item('Scotland 16.1%')], 358)).toBe(22 + 16 + 22);
  expect(keyHeight([], 358)).toBe(0);
});
