import { type Catalogue, fileSources, findingLanguage, markOf } from '../evidence/index.ts';
import { type ChartFile, type Language, TileMapDrawing } from '../web/index.ts';
import { say } from './messages/message.ts';
import type { Picture, PictureChoice } from './picture.ts';
import { viewComparator, viewSentence } from './view-sentence.ts';

/** The map of tiles for the measure chosen; null while there is no picture. */
export async function pictureChart(
  picture: Picture | null,
  choice: PictureChoice,
  catalogue: Catalogue,
  language: Language,
  today: string,
): Promise<ChartFile | null> {
  const measure = picture?.indicators.find(({ key }) => key === choice.measure);
  if (!picture || !measure) return null;
  const comparator = viewComparator(picture, language);
  const judgements = picture.rows.flatMap((row) => row.judgements.get(measure.key) ?? []);
  const periods = [...new Set(judgements.flatMap(({ latest }) => latest?.period.label ?? []))];
  const [period] = periods;
  const title =
    period && periods.length === 1
      ? say(language, 'picture.mapTitle', { measure: measure.name, period, country: comparator })
      : say(language, 'picture.mapTitleMixed', { measure: measure.name, country: comparator });
  const tiles = picture.rows.map(({ partnership, judgements: own }) => ({
    column: partnership.tileColumn,
    row: partnership.tileRow,
    name: partnership.name,
    shortName: partnership.shortName,
    href: '',
    verdict: markOf(own.get(measure.key)),
  }));
  const used = new Set(judgements.map(({ series }) => series.dataset));
  return {
    title,
    sentence: viewSentence(picture, measure, today, findingLanguage(language)),
    fileName: `picture-${picture.view === 'scotland' ? '' : `${picture.view}-`}${measure.key}-v${catalogue.version}`,
    svg: await (
      <TileMapDrawing label={title} tiles={tiles} comparator={comparator} language={language} />
    ).toString(),
    sources: fileSources(catalogue, used, language),
  };
}
