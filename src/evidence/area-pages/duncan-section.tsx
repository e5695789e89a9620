import type { Area } from '../../geography/index.ts';
import { formatNumber, type Language, type PageContext, pathIn, TrendChart } from '../../web/index.ts';
import { spanOf } from '../judge.ts';
import type { DuncanOverTime } from './duncan-over-time.ts';
import { finding } from './finding.tsx';
import { say } from './message.ts';
import type { DuncanFound } from './read-duncan.ts';
import { words } from './words.tsx';

/** The profile's index over time, measure by measure; it says of itself that it is not the textbook's. */
export function DuncanSection(props: { context: PageContext; area: Area; duncan: DuncanFound }) {
  const { context, area, duncan } = props;
  const { language } = context;
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
              id={`duncan-${one.indicator.key}`}
              title={say(language, 'duncan.chart', { measure: one.indicator.name, area: area.name })}
              sentence={finding(language, (spoken) => duncanSentence(one, area.name, spoken))}
              series={{ name: area.name, points: pointsOf(one) }}
              unit=""
              decimals={2}
              source={{ text: duncan.dataset.title, href: pathIn(language, `/data/${duncan.dataset.key}`) }}
              language={language}
            />
          </article>
        ))}
      </div>
    </section>
  );
}

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
