import { feature } from 'topojson-client';
import {
  AreaMapDrawing,
  type Language,
  type MapArea,
  MapLegend,
  MergedMapDrawing,
} from '../../../web/index.ts';
import type { IndicatorMap, MappedArea } from '../indicator-map.ts';
import { type AreaTopology, forDrawing, type WeightedTopology } from '../screen-topology.ts';
import { mergeTones } from '../tones.ts';

/** With more areas than this each is a speck, and a page that draws every one is too heavy for a phone. */
const mostDrawnOneByOne = 1500;

/** Pixels the drawing takes at most, as its components lay it out. */
const drawingSize = { width: 640, height: 760 };

export interface MapDrawingProps {
  map: IndicatorMap;
  /** Of exactly the areas of the map. */
  topology: WeightedTopology;
  title: string;
  sentence: string;
  language: Language;
}

/** The map as the server draws it, and its legend: whole without script, in print and without WebGL. */
export function MapDrawing({ map, topology, title, sentence, language }: MapDrawingProps) {
  const { areas, edges, indicator } = map;
  const { unit, decimals } = indicator;
  const merged = areas.length > mostDrawnOneByOne;
  const drawn = forDrawing(topology, drawingSize.width, drawingSize.height);
  const shared = {
    id: 'map',
    title,
    sentence,
    unit,
    decimals,
    edges,
    coordinates: 'degrees',
    language,
  } as const;
  return (
    <div class={merged ? 'map map--fine' : 'map'}>
      <div class="map-frame">
        {merged ? (
          <MergedMapDrawing
            id={shared.id}
            title={title}
            description={sentence}
            shapes={mergeTones(drawn, areas, edges)}
          />
        ) : (
          <AreaMapDrawing {...shared} areas={withShapes(areas, drawn)} />
        )}
      </div>
      <MapLegend {...shared} areas={areas.map((area) => ({ ...area, geometry: nowhere }))} />
    </div>
  );
}

/** The legend tells of every area in the list, whether it has a shape or not. */
const nowhere = { type: 'MultiPolygon', coordinates: [] } satisfies MapArea['geometry'];

function withShapes(areas: readonly MappedArea[], topology: AreaTopology): MapArea[] {
  const { features } = feature(topology, topology.objects.areas);
  const geometries = new Map(features.map(({ id, geometry }) => [String(id), geometry]));
  return areas.flatMap(({ code, name, figure }) => {
    const geometry = geometries.get(code);
    return geometry ? [{ code, name, figure, geometry }] : [];
  });
}
