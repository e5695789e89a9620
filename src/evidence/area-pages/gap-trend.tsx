import { chartDownloads, type PageContext, pathIn, tableDownloads, TrendChart } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { finding } from './finding.tsx';
import { gapProps } from './gap-props.ts';
import { gapSentence } from './gap-sentence.ts';
import type { JudgedGap } from './judged-gap.ts';

/** The slope index over time, and its files. */
export function GapTrend(props: {
  context: PageContext;
  catalogue: Catalogue;
  gap: JudgedGap;
  area: { code: string; name: string };
}) {
  const { context, catalogue, gap, area } = props;
  const { language } = context;
  const { key } = gap.inequality.indicator;
  const path = pathIn(language, `/areas/${area.code}/inequality`);
  return (
    <TrendChart
      {...gapProps(catalogue, language, gap, area.name)}
      id={`gap-${key}`}
      sentence={finding(language, (spoken) => gapSentence(gap, area.name, spoken))}
      downloads={[
        ...tableDownloads(path, `?measure=${key}`),
        ...chartDownloads(path, `?chart=gap&measure=${key}`),
      ]}
    />
  );
}
