import type { Figure } from '../components/format-number.ts';
import type { Example } from '../example.ts';
import { TrendChart } from './trend-chart.tsx';
import type { Nature, TrendPoint } from './trend-data.ts';

const value = (middle: number, half?: number): Figure =>
  half === undefined
    ? { status: 'value', value: middle }
    : { status: 'value', value: middle, lower: middle - half, upper: middle + half };

const financial = (start: number, figure: Figure, nature: Nature = 'raw'): TrendPoint => ({
  label: `${start}/${String(start + 1).slice(2)}`,
  at: start + 0.75,
  figure,
  nature,
});

const downloads = [
  { format: 'CSV', href: '#csv' },
  { format: 'SVG', href: '#svg' },
];
const source = { text: 'Department of Dunes, children in low-income families', href: '#dataset' };
const poverty = [15.6, 16.4, 17.2, 19.4, 21.9, 21.0, 23.1, 18.4];
const country = [13.4, 14.1, 14.5, 16.3, 18.0, 17.9, 19.0, 16.1];

export const examples: Example[] = [
  {
    name: 'trend-with-comparator',
    render: () => (
      <TrendChart
        id="trend-with-comparator"
        title="Child poverty, Strathmorran"
        sentence="Child poverty is higher than in Scotland, and there is no clear change over time."
        unit="%"
        decimals={1}
        series={{ name: 'Strathmorran', points: poverty.map((v, i) => financial(2014 + i, value(v, 0.9))) }}
        comparator={{ name: 'Scotland', points: country.map((v, i) => financial(2014 + i, value(v))) }}
        downloads={downloads}
        source={source}
      />
    ),
  },
  {
    name: 'trend-everything',
    render: () => (
      <TrendChart
        id="trend-everything"
        title="Emergency admissions, Na h-Eileanan Dorcha"
        sentence="Admissions fell until 2016, when the way they are counted changed. Two years are estimated by the publisher and two are projected."
        unit="per 100,000 people"
        decimals={1}
        series={{
          name: 'Na h-Eileanan Dorcha',
          points: [
            financial(2009, value(24100, 900)),
            financial(2010, value(23800, 900)),
            financial(2011, { status: 'suppressed', threshold: 5 }),
            financial(2012, value(23000, 900)),
            financial(2013, value(22800, 850)),
            financial(2014, { status: 'missing' }),
            financial(2015, value(22300, 900)),
            financial(2016, value(26400, 950)),
            financial(2017, value(26000, 950), 'imputed'),
            financial(2018, value(25800, 950), 'imputed'),
            financial(2019, value(25600, 900)),
            financial(2020, { status: 'not-applicable' }),
            financial(2021, value(24900, 900)),
            financial(2022, value(24700, 900)),
            financial(2023, value(24300, 1300), 'projected'),
            financial(2024, value(24000, 1700), 'projected'),
          ],
        }}
        comparator={{
          name: 'Scotland',
          points: Array.from({ length: 14 }, (_, i) =>
            financial(2009 + i, value((i < 7 ? 22400 : 25100) - i * 90)),
          ),
        }}
        breaks={[{ at: 2016.2, reason: 'admissions through assessment units are counted from 2016/17' }]}
        target={[
          { at: 2021.75, label: '2021/22', value: 24500 },
          { at: 2023.75, label: '2023/24', value: 23500 },
        ]}
        downloads={downloads}
        source={{ ...source, note: 'provisional since 2022/23' }}
      />
    ),
  },
  {
    name: 'trend-one-point',
    render: () => (
      <TrendChart
        id="trend-one-point"
        title="Loneliness, Skerrow"
        sentence="There is one year only, so nothing can be told about change."
        unit="%"
        decimals={0}
        series={{ name: 'Skerrow', points: [{ label: '2022', at: 2022.5, figure: value(23, 4) }] }}
        comparator={{ name: 'Scotland', points: [{ label: '2022', at: 2022.5, figure: value(23) }] }}
      />
    ),
  },
  {
    name: 'trend-rolling-overlapping-ends',
    render: () => (
      <TrendChart
        id="trend-rolling"
        title="Median earnings, Braes and Glenarder"
        sentence="Earnings are rising as fast as in Scotland."
        unit="£ a week"
        decimals={0}
        series={{
          name: 'Braes and Glenarder',
          points: [410, 425, 431, 440, 452, 470].map((v, i) => ({
            label: `${2015 + i} to ${2017 + i}`,
            at: 2016.5 + i,
            figure: value(v),
          })),
        }}
        comparator={{
          name: 'Scotland',
          points: [405, 420, 433, 445, 455, 468].map((v, i) => ({
            label: `${2015 + i} to ${2017 + i}`,
            at: 2016.5 + i,
            figure: value(v),
          })),
        }}
      />
    ),
  },
  {
    name: 'trend-nothing',
    render: () => (
      <TrendChart
        id="trend-nothing"
        title="Fuel poverty, Skerrow"
        sentence="There are no figures for Skerrow."
        unit="%"
        decimals={1}
        series={{
          name: 'Skerrow',
          points: [
            { label: '2021', at: 2021.5, figure: { status: 'missing' } },
            { label: '2022', at: 2022.5, figure: { status: 'suppressed' } },
          ],
        }}
      />
    ),
  },
];
