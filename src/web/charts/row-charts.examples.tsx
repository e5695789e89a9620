import type { Example } from '../example.ts';
import { LadderChart, type LadderChartProps } from './ladder-chart.tsx';
import { LadderDrawing } from './ladder-drawing.tsx';
import { SpineChart, type SpineChartProps, type SpineRow } from './spine-chart.tsx';
import { SpineDrawing } from './spine-drawing.tsx';

const spread = (lowest: number, quarter: number, threeQuarters: number, highest: number) => ({
  lowest,
  quarter,
  threeQuarters,
  highest,
});

const rows: SpineRow[] = [
  {
    domain: 'Poverty',
    name: 'Child poverty',
    href: '#child-poverty',
    period: '2021/22',
    figure: { status: 'value', value: 18.4, lower: 18, upper: 18.8 },
    unit: '%',
    decimals: 1,
    spread: spread(8.1, 12.4, 18.2, 24.9),
    comparator: 16.1,
    highIsGood: false,
    verdict: { position: 'worse', pace: 'worsening' },
  },
  {
    domain: 'Poverty',
    name: 'People who claim out-of-work benefits',
    href: '#benefits',
    period: '2022',
    figure: { status: 'suppressed', threshold: 5 },
    unit: '%',
    decimals: 1,
    spread: spread(6, 9.2, 13.9, 18.4),
    comparator: 12.4,
    highIsGood: false,
    verdict: { position: 'no-data', pace: 'too-few-points' },
  },
  {
    domain: 'Work',
    name: 'Median earnings',
    href: '#earnings',
    period: '2023',
    figure: { status: 'value', value: 524.3, lower: 498, upper: 551 },
    unit: '£ a week',
    decimals: 0,
    spread: spread(455, 502, 560, 640),
    comparator: 531,
    highIsGood: true,
    verdict: { position: 'no-clear-difference', pace: 'improving' },
  },
  {
    domain: 'Health',
    name: 'Emergency admissions of people aged 65 and over',
    href: '#admissions',
    period: '2021/22',
    figure: { status: 'value', value: 22746.8, lower: 22410, upper: 23080 },
    unit: 'per 100,000 people',
    decimals: 1,
    spread: spread(17200, 21900, 26800, 30900),
    comparator: 25400,
    highIsGood: false,
    verdict: { position: 'better', pace: 'no-clear-change' },
  },
  {
    domain: 'Health',
    name: 'Population of working age',
    href: '#population',
    period: 'mid-2022',
    figure: { status: 'value', value: 60.2 },
    unit: '%',
    decimals: 1,
    spread: spread(56, 60, 64, 70),
    comparator: 63.8,
    highIsGood: null,
    verdict: { position: 'not-comparable', pace: 'no-data' },
  },
  {
    domain: 'Place',
    name: 'Fuel poverty',
    href: '#fuel',
    period: '2019 to 2021',
    figure: { status: 'missing' },
    unit: '%',
    decimals: 0,
    spread: null,
    comparator: null,
    highIsGood: false,
    verdict: { position: 'no-data', pace: 'no-data' },
  },
];

const ladder = (
  name: string,
  value: number | null,
  position: 'better' | 'worse' | 'no-clear-difference' = 'worse',
) => ({
  name,
  href: `#${name.toLowerCase().replaceAll(' ', '-')}`,
  figure:
    value === null
      ? ({ status: 'missing' } as const)
      : ({ status: 'value', value, lower: value - 1.4, upper: value + 1.4 } as const),
  verdict: { position: value === null ? ('no-data' as const) : position, pace: 'no-data' as const },
});

const spine: SpineChartProps = {
  id: 'spine',
  title: 'Strathmorran beside the other 31',
  sentence: 'One measure is better than in Scotland, one is worse, and three cannot be told.',
  rows,
  comparator: 'Scotland',
  peers: 'All 32 partnerships',
};

const ladders: LadderChartProps = {
  id: 'ladder',
  title: 'Child poverty by partnership, 2021/22',
  sentence: 'In 3 of 7 partnerships child poverty is clearly higher than in Scotland.',
  unit: '%',
  decimals: 1,
  comparator: { name: 'Scotland', value: 16.1 },
  groups: [
    {
      heading: 'Family 1: least deprived',
      rows: [
        ladder('Braes and Glenarder', 11.2, 'better'),
        ladder('Hjalsay', null),
        ladder('Skerrow', 9.4, 'better'),
      ],
    },
    {
      heading: 'Family 4: most deprived',
      rows: [
        ladder('Molendinar', 24.8),
        ladder('Na h-Eileanan Dorcha', 16.9, 'no-clear-difference'),
        { ...ladder('Strathmorran', 18.4), highlighted: true },
        ladder('Tayport City', 21.7),
      ],
    },
  ],
};

export const examples: Example[] = [
  {
    name: 'spine',
    render: () => (
      <SpineChart
        {...spine}
        source={{ text: 'All datasets', href: '#data' }}
        downloads={[{ format: 'CSV', href: '#csv' }]}
      />
    ),
  },
  { name: 'spine-drawing', render: () => <SpineDrawing {...spine} /> },
  {
    name: 'ladder-by-family',
    render: () => <LadderChart {...ladders} />,
  },
  { name: 'ladder-drawing', render: () => <LadderDrawing {...ladders} /> },
];
