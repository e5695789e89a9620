import { type ChartFile, LadderDrawing, type Language, SlopeDrawing, TrendDrawing } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import type { LadderOrder } from '../charts/ladder-groups.ts';
import { ladderProps } from '../charts/ladder-props.ts';
import { slopeProps } from '../charts/slope-props.ts';
import { trendProps } from '../charts/trend-props.ts';
import { gapOverTimeChart } from '../indicator-inequality/gap-chart.tsx';
import type { IndicatorEverywhere } from '../read-indicator-everywhere.ts';
import { findingLanguage } from '../sentences/finding.tsx';
import { inequalitySentence } from '../sentences/inequality-sentence.ts';
import { measureSentence } from '../sentences/measure-sentence.ts';
import { pictureSentence } from '../sentences/picture-sentence.ts';
import { fileSources } from './figure-table.ts';

/**
 * A chart of an indicator's page: `?chart=trend` over time, which is what is drawn unless told; `?chart=ladder` in
 * every partnership (`&group=family` by family group); `?chart=inequality` across deprivation fifths, `?chart=gap` the
 * gap between them over time. `?area=` names the place, otherwise the country.
 * Null where there is nothing to draw.
 */
export async function indicatorChart(
  catalogue: Catalogue,
  language: Language,
  today: string,
  found: IndicatorEverywhere,
  { chart, order }: { chart: string | null; order: LadderOrder },
): Promise<ChartFile | null> {
  switch (chart ?? 'trend') {
    case 'trend':
      return trendChart(catalogue, language, today, found);
    case 'ladder':
      return ladderChart(catalogue, language, today, found, order);
    case 'inequality':
      return inequalityChart(catalogue, language, today, found);
    case 'gap':
      return gapOverTimeChart(catalogue, language, today, found.place, found.inequality.own);
    default:
      return null;
  }
}

async function trendChart(
  catalogue: Catalogue,
  language: Language,
  today: string,
  { indicator, trend, place, country }: IndicatorEverywhere,
): Promise<ChartFile | null> {
  if (!trend || !place) return null;
  const props = trendProps(catalogue, language, trend, place, country);
  const names = { area: place.name, comparator: country?.name ?? '', today };
  const sentence = measureSentence(trend, names, findingLanguage(language));
  return {
    title: props.title,
    sentence,
    fileName: `${indicator.key}-${place.code}-trend`,
    svg: await (<TrendDrawing {...props} sentence={sentence} size="wide" />).toString(),
    sources: fileSources(catalogue, new Set([trend.series.dataset]), language),
  };
}

async function ladderChart(
  catalogue: Catalogue,
  language: Language,
  today: string,
  found: IndicatorEverywhere,
  order: LadderOrder,
): Promise<ChartFile | null> {
  const { indicator, rows, country } = found;
  const judgements = rows.flatMap(({ judgement }) => judgement ?? []);
  if (judgements.length === 0) return null;
  const props = ladderProps(language, found, order);
  const sentence = pictureSentence(
    indicator,
    judgements,
    country?.name ?? '',
    today,
    findingLanguage(language),
  );
  const used = new Set(judgements.map(({ series }) => series.dataset));
  return {
    title: props.title,
    sentence,
    fileName: `${indicator.key}-partnerships${order === 'family' ? '-by-family' : ''}`,
    svg: await (<LadderDrawing {...props} id="all" sentence={sentence} />).toString(),
    sources: fileSources(catalogue, used, language),
  };
}

async function inequalityChart(
  catalogue: Catalogue,
  language: Language,
  today: string,
  { indicator, inequality: { own }, place }: IndicatorEverywhere,
): Promise<ChartFile | null> {
  const inequality = own?.inequality;
  const props = inequality && place && slopeProps(catalogue, language, inequality, place.name);
  if (!inequality || !place || !props) return null;
  const sentence = inequalitySentence(inequality, place.name, today, findingLanguage(language)) ?? '';
  return {
    title: props.title,
    sentence,
    fileName: `${indicator.key}-${place.code}-inequality`,
    svg: await (<SlopeDrawing {...props} id="inequality" sentence={sentence} size="wide" />).toString(),
    sources: fileSources(catalogue, new Set([inequality.dataset]), language),
  };
}
