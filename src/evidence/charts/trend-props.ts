import { type Language, type TrendChartProps } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Judgement } from '../judgement.ts';
import { speak } from '../messages/message.ts';
import { sourceOf } from '../pages/source-of.ts';
import { trendBreaks, trendPoints } from '../pages/trend-series.ts';

interface Place {
  id: number;
  name: string;
}

/** One measure of one place over time, beside the comparator where that is another place. */
export function trendProps(
  catalogue: Catalogue,
  language: Language,
  judgement: Judgement,
  place: Place,
  comparator: Place | null,
): Omit<TrendChartProps, 'id' | 'sentence'> {
  const { indicator, series, comparatorSeries } = judgement;
  const beside = comparator && comparator.id !== place.id ? comparatorSeries : null;
  return {
    title: speak(language, 'areaPage.trend', { measure: indicator.name, area: place.name }),
    series: { name: place.name, points: trendPoints(series) },
    ...(beside && comparator ? { comparator: { name: comparator.name, points: trendPoints(beside) } } : {}),
    breaks: trendBreaks(series),
    unit: indicator.unit,
    decimals: indicator.decimals,
    source: sourceOf(catalogue, series, language),
    language,
  };
}
