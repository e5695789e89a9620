import { type ChartFile, type Language, MapFileDrawing } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { fileSources } from '../files/figure-table.ts';
import type { IndicatorMap } from './indicator-map.ts';
import { spokenMapSentence } from './map-sentence.ts';
import { mapTitle } from './map-title.ts';
import { isFine, legendProps, MapPicture } from './pages/map-drawing.tsx';
import type { WeightedTopology } from './screen-topology.ts';

export interface MapShapesSource {
  /** Of exactly the areas of the map. */
  topology: WeightedTopology;
  /** Keys of the datasets the shapes come from: they have a licence of their own. */
  datasets: ReadonlySet<string>;
}

/** The map with its legend as one picture. */
export async function mapChart(
  catalogue: Catalogue,
  language: Language,
  map: IndicatorMap,
  { topology, datasets }: MapShapesSource,
): Promise<ChartFile> {
  const title = mapTitle(map, language);
  const sentence = spokenMapSentence(map, language).text;
  const drawing = { map, topology, title, sentence, language };
  const picture = await (<MapPicture {...drawing} />).toString();
  const { indicator, kind, period, within } = map;
  return {
    title,
    sentence,
    fileName: [indicator.key, kind, period.label, within?.code, 'map'].filter(Boolean).join('-'),
    svg: await (<MapFileDrawing map={picture} legend={legendProps(drawing)} fine={isFine(map)} />).toString(),
    sources: fileSources(catalogue, new Set([map.dataset, ...datasets]), language),
  };
}
