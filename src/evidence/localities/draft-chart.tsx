import { AreaMapDrawing, type ChartFile, type Language, MapFileDrawing } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { fileSources } from '../files/figure-table.ts';
import { type DrawnDraft, draftMapProps } from './draft-map-props.ts';
import { findingLanguage } from '../sentences/finding.tsx';
import { draftSentence } from './locality-sentence.ts';
import { say } from './messages/message.ts';

/** The map of a draft as one picture; null where it cannot be drawn. `datasets` are keys of what it is made from. */
export async function draftChart(
  catalogue: Catalogue,
  language: Language,
  drawn: DrawnDraft & { area: { code: string; name: string } },
  datasets: ReadonlySet<string>,
): Promise<ChartFile | null> {
  const props = draftMapProps(language, drawn);
  if (!props) return null;
  const { area, check } = drawn;
  const spoken = findingLanguage(language);
  // On the page the names stand beside the map; a picture is passed on without its page.
  const people = check.localities.flatMap(({ name, people: count }) =>
    count === null ? [] : [`${name} ${count.toLocaleString('en-GB')}`],
  );
  const sentence = [
    draftSentence(check, area.name, spoken),
    say(spoken, 'map.sentence'),
    ...(people.length > 0 ? [say(spoken, 'file.map', { list: people.join('; ') })] : []),
  ].join(' ');
  const map = await (<AreaMapDrawing {...props} sentence={sentence} />).toString();
  return {
    title: props.title,
    sentence,
    fileName: `localities-${area.code}-draft-map`,
    svg: await (<MapFileDrawing map={map} legend={{ ...props, sentence }} fine={false} />).toString(),
    sources: fileSources(catalogue, datasets, language),
  };
}
