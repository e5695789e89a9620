import { describe, expect, it } from 'vitest';
import { SlopeChart } from './slope-chart.tsx';
import { TrendChart } from './trend-chart.tsx';

const figure = { status: 'value', value: 442, lower: 430, upper: 455 } as const;
const frame = { id: 'deaths', title: 'Deaths, Fife', sentence: 'A sentence.', decimals: 0 };

/** Caption and figures of the table beside a chart, without mark-up. */
function table(chart: { toString(): unknown }) {
  const [html = ''] = /<table.*<\/table>/s.exec(String(chart)) ?? [];
  const textOf = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, ''));
  return {
    caption: textOf(/<caption[^>]*>(.*?)<\/caption>/gs)[0],
    cells: textOf(/<td[^>]*>(.*?)<\/td>/gs),
  };
}

describe('the unit in the table beside a chart', () => {
  it('stands in the caption where it is too long for every cell', () => {
    const unit = 'per 100,000 people';
    const points = [{ label: '2020', at: 2020.5, figure }];
    expect(table(<TrendChart {...frame} unit={unit} series={{ name: 'Fife', points }} />)).toEqual({
      caption: 'Deaths, Fife (per 100,000 people)',
      cells: ['440', '430 to 455'],
    });
    expect(table(<SlopeChart {...frame} unit={unit} groups={[figure, figure]} fitted={null} />)).toEqual({
      caption: 'Deaths, Fife (per 100,000 people)',
      cells: ['440', '430 to 455', '440', '430 to 455'],
    });
  });

  it('stands beside the figure where it is a sign', () => {
    const points = [{ label: '2020', at: 2020.5, figure }];
    expect(table(<TrendChart {...frame} unit="%" series={{ name: 'Fife', points }} />)).toEqual({
      caption: 'Deaths, Fife',
      cells: ['440%', '430 to 455'],
    });
  });
});
