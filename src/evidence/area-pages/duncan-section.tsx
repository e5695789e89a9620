import type { Area } from '../../geography/index.ts';
import {
  chartDownloads,
  formatNumber,
  type Language,
  type PageContext,
  pathIn,
  tableDownloads,
  TrendChart,
  type TrendChartProps,
} from '../../web/index.ts';
import { spanOf } from '../judge.ts';
import type { DuncanOverTime } from './duncan-over-time.ts';
import { finding } from './finding.tsx';
import { say, speak } from './message.ts';
import type { DuncanFound } from './read-duncan.ts';
import { words } from './words.tsx';

/** The profile's index over time, measure by measure; it says of itself that it is not the textbook's. */
export function DuncanSection(props: { context: PageContext; area: Area; duncan: DuncanFound }) {
  const { context, area, duncan } = props;
  const { language } = context;
  const path = pathIn(language, `/areas/${area.code}/inequality`);
  return (
    <section aria-labelledby="duncan-title">
      <h2 id="duncan-title">{words(language, 'duncan.title')}</h2>
      <p>{words(language, 'duncan.intro')}</p>
      <p>
        <a href={pathIn(language, '/methods/duncan')}>{words(language, 'duncan.method')}</a>
      </p>
      <div class="chart-grid">
        {duncan.indices.map((one) => (
          <article class="chart-grid__item">
            <h3>{one.indicator.name}</h3>
            <TrendChart
              {...duncanProps(language, duncan, one, area.name)}
              id={`duncan-${one.indicator.key}`}
              sentence={finding(language, (spoken) => duncanSentence(one, area.name, spoken))}
              downloads={[
                ...tableDownloads(path, `?table=duncan&measure=${one.indicator.key}`),
                ...chartDownloads(path, `?chart=duncan&measure=${one.indicator.key}`),
              ]}
            />
          </article>
        ))}
      </div>
    </section>
  );
}

/** The index of one measure over time. */
export function duncanProps(
  language: Language,
  { dataset }: DuncanFound,
  one: DuncanOverTime,
  area: string,
): Omit<TrendChartProps, 'id' | 'sentence'> {
  return {
    title: speak(language, 'duncan.chart', { measure: one.indicator.name, area }),
    series: { name: area, points: pointsOf(one) },
    comparator: {
      name: speak(language, 'duncan.zero'),
      points: pointsOf(one).map((point) => ({ ...point, figure: noLink })),
    },
    unit: '',
    decimals: 2,
    source: { text: dataset.title, href: pathIn(language, `/data/${dataset.key}`) },
    language,
  };
}

/** An index of 0: people on low incomes live where everybody lives. */
const noLink = { status: 'value', value: 0 } as const;

function pointsOf({ points }: DuncanOverTime) {
  return points.map(({ period, index }) => {
    const { starts, ends } = spanOf(period);
    return {
      label: period.label,
      at: (starts + ends) / 2,
      figure: index === null ? { status: 'missing' as const } : { status: 'value' as const, value: index },
    };
  });
}

/** Which way the index points in its newest year; it has no interval, and the sentence says so. */
export function duncanSentence(one: DuncanOverTime, area: string, language: Language = 'en'): string {
  const { phrase } = one.indicator;
  const newest = one.points.findLast(({ index }) => index !== null);
  if (!newest || newest.index === null) return say(language, 'duncan.none', { phrase, area });
  const index = formatNumber(newest.index, 2);
  const rounded = Math.round(newest.index * 100);
  const key = rounded > 0 ? 'duncan.worse' : rounded < 0 ? 'duncan.better' : 'duncan.even';
  return say(language, key, { area, phrase, index, period: newest.period.label });
}
