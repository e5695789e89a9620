import type { Example } from '../example.ts';
import { AgePyramid } from './age-pyramid.tsx';
import { FunnelChart } from './funnel-chart.tsx';
import { SlopeChart } from './slope-chart.tsx';

const sizes = [1200, 1900, 2600, 3500, 5200, 8100, 12000, 19000, 31000, 60000];
const average = 0.2;
const limit = (size: number) => {
  const error = 100 * Math.sqrt((average * (1 - average)) / size);
  return {
    size,
    lower95: 20 - 1.96 * error,
    upper95: 20 + 1.96 * error,
    lower998: 20 - 3.09 * error,
    upper998: 20 + 3.09 * error,
  };
};
const bands = Array.from({ length: 19 }, (_, index) => ({
  from: index * 5,
  to: index === 18 ? null : index * 5 + 4,
  women: Math.round(6000 + 1800 * Math.sin(index / 3)) - Math.max(0, index - 13) * 900,
  men: Math.round(6100 + 1700 * Math.sin(index / 3.1)) - Math.max(0, index - 12) * 850,
}));

export const examples: Example[] = [
  {
    name: 'slope-across-fifths',
    render: () => (
      <SlopeChart
        id="slope"
        title="Emergency admissions by deprivation, Strathmorran, 2021/22"
        sentence="Emergency admissions fall hardest on the most deprived fifth."
        groups={[100, 80, 60, 50, 40].map((value) => ({
          status: 'value',
          value,
          lower: value - 6,
          upper: value + 6,
        }))}
        unit="per 1,000 people"
        decimals={0}
        fitted={{ most: 103.5, least: 28.5 }}
        slope="Slope index: 75 per 1,000 (51 to 99)"
      />
    ),
  },
  {
    name: 'slope-with-suppressed',
    render: () => (
      <SlopeChart
        id="slope-suppressed"
        title="Smoking by deprivation, Skerrow, 2021"
        sentence="The slope cannot be told: one fifth is suppressed."
        groups={[
          { status: 'value', value: 31 },
          { status: 'suppressed', threshold: 5 },
          { status: 'value', value: 19 },
          { status: 'missing' },
          { status: 'value', value: 9 },
        ]}
        unit="%"
        decimals={0}
        fitted={null}
      />
    ),
  },
  {
    name: 'funnel',
    render: () => (
      <FunnelChart
        id="funnel"
        title="Out-of-work benefits by zone, Strathmorran, 2022"
        sentence="Two of ten zones lie outside what chance alone would do."
        unit="%"
        decimals={1}
        average={20}
        limits={Array.from({ length: 30 }, (_, index) => limit(1000 * 1.16 ** index))}
        points={sizes.map((size, index) => ({
          name: `Zone ${index + 1}`,
          href: `#zone-${index + 1}`,
          size,
          value: [21.9, 17.6, 20.4, 22.3, 18.6, 22.7, 19.2, 19.7, 20.3, 20.1][index] ?? 20,
          outside: index === 1 ? '95' : index === 5 ? '99.8' : 'no',
          highlighted: index === 4,
        }))}
      />
    ),
  },
  {
    name: 'age-pyramid',
    render: () => (
      <AgePyramid
        id="pyramid"
        title="Population by age and sex, Strathmorran, mid-2022"
        sentence="More people are in their sixties than across Scotland."
        bands={bands}
        comparator={{
          name: 'Scotland',
          bands: bands.map((band, index) => ({
            ...band,
            women: band.women + index * 60,
            men: band.men + 700,
          })),
        }}
      />
    ),
  },
];
