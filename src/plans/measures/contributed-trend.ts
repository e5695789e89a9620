import type { ContributedPoint, ContributedTrend } from '../../contributions/contributed-trend.ts';
import type { ContributedWords } from '../../contributions/contribution-request.ts';
import { type Language, textOf, type TrendPoint, type Words } from '../../web/index.ts';
import type { JudgedMeasure } from './judge-measure.ts';
import { measureTrendProps } from './measure-trend-props.ts';

/** A measure over time with its target path, for documents; null where there is nothing to draw. */
export function contributedTrend(
  judged: JudgedMeasure,
  areaName: string,
  language: Language,
): ContributedTrend | null {
  const props = measureTrendProps(judged, judged.measure.area?.name ?? areaName, language);
  if (props === null) return null;
  const { title, unit, decimals, series, breaks = [], target = [] } = props;
  return {
    ...{ title: worded(title), unit: textOf(unit), decimals, breaks, target },
    series: { name: worded(series.name), points: series.points.map(pointOf) },
  };
}

/** What is drawn of a point, and nothing else: it is kept with the report. */
function pointOf({ label, at, nature = 'raw', figure }: TrendPoint): ContributedPoint {
  if (figure.status !== 'value') return { label, at, nature, figure: { status: figure.status } };
  const { status, value, lower = null, upper = null } = figure;
  return { label, at, nature, figure: { status, value, lower, upper } };
}

const worded = (said: Words): ContributedWords =>
  typeof said === 'string' ? { text: said, language: 'en' } : { text: said.text, language: said.language };
