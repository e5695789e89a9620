import { type ChartFile, type Language, TrendDrawing } from '../../web/index.ts';
import { gapProps } from '../area-pages/gap-props.ts';
import type { JudgedGap } from '../area-pages/judged-gap.ts';
import type { Catalogue } from '../catalogue.ts';
import { fileSources } from '../files/figure-table.ts';
import { findingLanguage } from './finding.tsx';
import { gapOverTimeSentence } from './gap-over-time-sentence.ts';

/** The gap over time as a file of its own; null where fewer than two periods have one, as on the page. */
export async function gapOverTimeChart(
  catalogue: Catalogue,
  language: Language,
  today: string,
  area: { code: string; name: string } | null,
  gap: JudgedGap | null,
): Promise<ChartFile | null> {
  if (!area || !gap || gap.inequality.points.length < 2) return null;
  const { indicator, dataset } = gap.inequality;
  const props = gapProps(catalogue, language, gap, area.name);
  const sentence = gapOverTimeSentence(gap, area.name, today, findingLanguage(language));
  return {
    title: props.title,
    sentence,
    fileName: `${indicator.key}-${area.code}-gap`,
    svg: await (<TrendDrawing {...props} sentence={sentence} size="wide" />).toString(),
    sources: fileSources(catalogue, new Set([dataset]), language),
  };
}
