import {
  chartDownloads,
  Pagination,
  pathIn,
  tableDownloads,
  TrendChart,
  type TrendSeries,
} from '../../../web/index.ts';
import { sourceOf } from '../../pages/source-of.ts';
import { trendBreaks, trendPoints } from '../../pages/trend-series.ts';
import { finding } from '../../sentences/finding.tsx';
import { measureSentence } from '../../sentences/measure-sentence.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { comparisonQuery } from '../comparison-address.ts';
import { drawnMeasures } from '../drawn-measures.ts';
import type { ComparedArea, ComparedMeasure } from '../read-comparison.ts';
import type { ComparePageProps } from './compare-page.tsx';

/** Each measure in words, then every place over time on one scale, beside the country. */
export function ComparedMeasures(props: ComparePageProps) {
  const { context, comparison, chosen, asked } = props;
  const { language } = context;
  const { drawn, page, pages } = drawnMeasures(comparison.measures, comparison.areas.length, asked);
  const address = pathIn(language, `/compare?${comparisonQuery(chosen)}`);
  const startOf = (n: number) =>
    drawnMeasures(comparison.measures, comparison.areas.length, String(n)).drawn[0]?.indicator.key ?? '';
  return (
    <>
      {drawn.map((measure) => {
        const { indicator, rows } = measure;
        const scale = seriesOf(rows);
        return (
          <section aria-labelledby={`measure-${indicator.key}`}>
            <h2 id={`measure-${indicator.key}`}>
              <a href={pathIn(language, `/indicators/${indicator.key}`)}>{indicator.name}</a>
            </h2>
            <div class="chart-grid">
              {rows.map((row) => (
                <ComparedTrend {...props} measure={measure} row={row} scale={scale} />
              ))}
            </div>
          </section>
        );
      })}
      <Pagination
        page={page}
        pages={pages}
        href={(n) => `${address}${n === 1 ? '' : `&page=${n}`}#measure-${startOf(n)}`}
        language={language}
      />
    </>
  );
}

/** Everything drawn of a measure, the country's series once. */
function seriesOf(rows: readonly ComparedArea[]): TrendSeries[] {
  const all = rows.flatMap(({ judgement }) =>
    [judgement?.series ?? [], judgement?.comparatorSeries ?? []].flat(),
  );
  return [...new Set(all)].map((series) => ({ name: '', points: trendPoints(series) }));
}

function ComparedTrend(
  props: ComparePageProps & { measure: ComparedMeasure; row: ComparedArea; scale: readonly TrendSeries[] },
) {
  const { context, catalogue, comparison, measure, row, scale } = props;
  const { language } = context;
  const { indicator } = measure;
  const { area, judgement } = row;
  const { country } = comparison;
  const names = { area: area.name, comparator: country?.name ?? '', today: context.today };
  const beside = country && country.id !== area.id ? judgement?.comparatorSeries : null;
  return (
    <article class="chart-grid__item">
      <h3>
        <a href={pathIn(language, `/areas/${area.code}`)}>{area.name}</a>
      </h3>
      {judgement ? (
        <TrendChart
          id={`trend-${indicator.key}-${area.code}`}
          title={speak(language, 'trend.title', { measure: indicator.name, area: area.name })}
          sentence={finding(language, (spoken) => measureSentence(judgement, names, spoken))}
          series={{ name: area.name, points: trendPoints(judgement.series) }}
          {...(beside && country ? { comparator: { name: country.name, points: trendPoints(beside) } } : {})}
          sharesScaleWith={scale}
          breaks={trendBreaks(judgement.series)}
          unit={indicator.unit}
          decimals={indicator.decimals}
          source={sourceOf(catalogue, judgement.series, language)}
          downloads={[
            ...tableDownloads(pathIn(language, `/indicators/${indicator.key}`), `?area=${area.code}`),
            ...chartDownloads(
              pathIn(language, `/areas/${area.code}`),
              `?chart=trend&measure=${indicator.key}`,
            ),
          ]}
          language={language}
        />
      ) : (
        <p>{words(language, 'trend.none', { area: area.name })}</p>
      )}
    </article>
  );
}
