import { describe, expect, it } from 'vitest';
import { scaleLinear } from 'd3-scale';
import { fittingLabels, labelSize, valueTicks } from './axis.tsx';
import { textWidth } from './text-width.ts';

const years = Array.from({ length: 12 }, (_, index) => ({
  label: `${2010 + index}/${11 + index}`,
  x: 40 + index * 25,
}));

describe('fittingLabels', () => {
  it('keeps the first and the last period and lets none touch', () => {
    const labels = fittingLabels(years, 340);
    expect(labels.at(0)?.label).toBe('2010/11');
    expect(labels.at(-1)?.label).toBe('2021/22');
    for (const [index, label] of labels.entries()) {
      const next = labels[index + 1];
      if (next) expect(next.x - label.x).toBeGreaterThan(textWidth('2010/11', labelSize) + 11);
    }
  });
  it('never lets a label be cut at the edges', () => {
    const labels = fittingLabels(
      [
        { label: '2019 to 2021', x: 2 },
        { label: '2020 to 2022', x: 338 },
      ],
      340,
    );
    const half = textWidth('2019 to 2021', labelSize) / 2;
    expect(labels.at(0)?.x).toBeGreaterThanOrEqual(Math.floor(half));
    expect(labels.at(-1)?.x).toBeLessThanOrEqual(340 - Math.floor(half));
  });
  it('keeps the last alone where both ends do not fit', () => {
    const crowded = [
      { label: '2019 to 2021', x: 40 },
      { label: '2020 to 2022', x: 70 },
    ];
    expect(fittingLabels(crowded, 120).map(({ label }) => label)).toEqual(['2020 to 2022']);
  });
  it('shows a single period once', () => {
    expect(fittingLabels([{ label: '2021', x: 100 }], 340)).toHaveLength(1);
  });
});

describe('valueTicks', () => {
  it('takes decimals from the step and says short units at every tick', () => {
    const ticks = valueTicks(scaleLinear([0, 1], [100, 0]), 4, '%');
    expect(ticks.map((tick) => tick.label)).toEqual(['0.0%', '0.2%', '0.4%', '0.6%', '0.8%', '1.0%']);
    expect(valueTicks(scaleLinear([0, 4000], [100, 0]), 4, 'per 10,000 people').at(-1)?.label).toBe('4,000');
  });
});
