import type { Area } from '../../geography/index.ts';
import { type ChartFile, type Language, PyramidDrawing, TrendDrawing } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { fileSources } from '../files/figure-table.ts';
import { duncanProps, duncanSentence } from './duncan-section.tsx';
import { gapProps } from './gap-props.ts';
import { gapSentence } from './gap-sentence.ts';
import type { JudgedGap } from './judged-gap.ts';
import { pyramidProps } from './pyramid-props.ts';
import type { DuncanFound } from './read-duncan.ts';
import type { AreaPeople } from './read-people.ts';

/** The ages of the people page; null where nobody publishes them. */
export async function agesChart(
  catalogue: Catalogue,
  language: Language,
  area: Area,
  people: AreaPeople,
): Promise<ChartFile | null> {
  const props = pyramidProps(language, { area, people });
  const dataset = people.sources.ages?.dataset.key;
  if (!props || dataset === undefined) return null;
  return {
    title: props.title,
    sentence: props.sentence.text,
    fileName: `${area.code}-people`,
    svg: await (
      <PyramidDrawing {...props} sentence={props.sentence.text} id="ages" size="wide" />
    ).toString(),
    sources: fileSources(catalogue, new Set([dataset]), language),
  };
}

/** The slope index of one measure over time; null where it is not given by fifths. */
export async function gapChart(
  catalogue: Catalogue,
  language: Language,
  area: Area,
  gap: JudgedGap | undefined,
): Promise<ChartFile | null> {
  if (!gap) return null;
  const { indicator, dataset } = gap.inequality;
  const props = gapProps(catalogue, language, gap, area.name);
  const sentence = gapSentence(gap, area.name, language);
  return {
    title: props.title,
    sentence,
    fileName: `${area.code}-${indicator.key}-gap`,
    svg: await (<TrendDrawing {...props} sentence={sentence} size="wide" />).toString(),
    sources: fileSources(catalogue, new Set([dataset]), language),
  };
}

/** The profile's index of one measure over time; null where it cannot be worked out. */
export async function duncanChart(
  catalogue: Catalogue,
  language: Language,
  area: Area,
  duncan: DuncanFound | null,
  measure: string | null,
): Promise<ChartFile | null> {
  const one = duncan?.indices.find(({ indicator }) => indicator.key === measure);
  if (!duncan || !one) return null;
  const props = duncanProps(language, duncan, one, area.name);
  const sentence = duncanSentence(one, area.name, language);
  return {
    title: props.title,
    sentence,
    fileName: `${area.code}-${one.indicator.key}-duncan`,
    svg: await (<TrendDrawing {...props} sentence={sentence} size="wide" />).toString(),
    sources: fileSources(catalogue, new Set([duncan.dataset.key]), language),
  };
}
