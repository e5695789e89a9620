import {
  type ChartFile,
  type Language,
  SlopeDrawing,
  SpineDrawing,
  textOf,
  TrendDrawing,
} from '../../web/index.ts';
import { ownFifths } from '../area-pages/own-fifths.ts';
import type { Catalogue } from '../catalogue.ts';
import { slopeProps } from '../charts/slope-props.ts';
import { spineProps } from '../charts/spine-props.ts';
import { trendProps } from '../charts/trend-props.ts';
import { say } from '../messages/message.ts';
import type { AreaProfile } from '../read-area-profile.ts';
import { findingLanguage } from '../sentences/finding.tsx';
import { inequalitySentence } from '../sentences/inequality-sentence.ts';
import { measureSentence } from '../sentences/measure-sentence.ts';
import type { AskedChart } from './asked-chart.ts';
import { fileSources } from './figure-table.ts';

/**
 * A chart of an area's page: `?chart=measures` all measures beside the country, which is what is drawn unless told;
 * `?chart=trend&measure=` one measure over time; `?chart=inequality&measure=` across deprivation fifths. Null where
 * the area has nothing to draw for it.
 */
export async function areaChart(
  catalogue: Catalogue,
  language: Language,
  today: string,
  profile: AreaProfile,
  { chart, measure }: AskedChart,
): Promise<ChartFile | null> {
  switch (chart ?? 'measures') {
    case 'measures':
      return measuresChart(catalogue, language, profile);
    case 'trend':
      return trendChart(catalogue, language, today, profile, measure);
    case 'inequality':
      return inequalityChart(catalogue, language, today, profile, measure);
    default:
      return null;
  }
}

async function measuresChart(
  catalogue: Catalogue,
  language: Language,
  profile: AreaProfile,
): Promise<ChartFile | null> {
  const { area, comparator, headline } = profile;
  const props = spineProps(language, profile);
  if (props.rows.length === 0 || !comparator || comparator.id === area.id) return null;
  const sentence = say(language, 'areaPage.measures.sentence', {
    area: area.name,
    peers: textOf(props.peers),
  });
  const used = new Set(headline.flatMap(({ latest, series }) => (latest ? [series.dataset] : [])));
  return {
    title: props.title,
    sentence,
    fileName: `${area.code}-measures`,
    svg: await (<SpineDrawing {...props} id="measures" sentence={sentence} />).toString(),
    sources: fileSources(catalogue, used, language),
  };
}

async function trendChart(
  catalogue: Catalogue,
  language: Language,
  today: string,
  { area, comparator, headline, others }: AreaProfile,
  measure: string | null,
): Promise<ChartFile | null> {
  const judgement = [...headline, ...others].find(({ indicator }) => indicator.key === measure);
  if (!judgement) return null;
  const props = trendProps(catalogue, language, judgement, area, comparator);
  const names = { area: area.name, comparator: comparator?.name ?? '', today };
  const sentence = measureSentence(judgement, names, findingLanguage(language));
  return {
    title: props.title,
    sentence,
    fileName: `${area.code}-${judgement.indicator.key}-trend`,
    svg: await (<TrendDrawing {...props} sentence={sentence} size="wide" />).toString(),
    sources: fileSources(catalogue, new Set([judgement.series.dataset]), language),
  };
}

async function inequalityChart(
  catalogue: Catalogue,
  language: Language,
  today: string,
  { area, inequality }: AreaProfile,
  measure: string | null,
): Promise<ChartFile | null> {
  const found = ownFifths(inequality, area.kind).find(({ indicator }) => indicator.key === measure);
  const props = found && slopeProps(catalogue, language, found, area.name);
  if (!found || !props) return null;
  const sentence = inequalitySentence(found, area.name, today, findingLanguage(language)) ?? '';
  return {
    title: props.title,
    sentence,
    fileName: `${area.code}-${found.indicator.key}-inequality`,
    svg: await (<SlopeDrawing {...props} id="inequality" sentence={sentence} size="wide" />).toString(),
    sources: fileSources(catalogue, new Set([found.dataset]), language),
  };
}
