import { feature } from 'topojson-client';
import {
  AreaMapDrawing,
  type AreaMapProps,
  type MapArea,
  MapLegend,
  MergedMapDrawing,
} from '../../../web/index.ts';
import type { IndicatorMap } from '../indicator-map.ts';
import { forDrawing, type WeightedTopology } from '../screen-topology.ts';
import { mergeTones } from '../tones.ts';

/** With more areas than this each is a speck, and a page that draws every one is too heavy for a phone. */
const mostDrawnOneByOne = 1500;

export interface MapDrawingProps {
  map: IndicatorMap;
  /** Of exactly the areas of the map. */
  topology: WeightedTopology;
  title: string;
  sentence: string;
  language: 'en' | 'gd';
}

/** The map as the server draws it, and its legend: whole without script, in print and for whoever asks for no motion. */
export function MapDrawing(props: MapDrawingProps) {
  const { map, title, sentence } = props;
  const topology = forDrawing(props.topology, 640, 760);
  const parts = mapParts(props, map.areas.length > mostDrawnOneByOne ? [] : drawnAreas(map, topology));
  return (
    <div class={map.areas.length > mostDrawnOneByOne ? 'map map--fine' : 'map'}>
      <div class="map-frame">
        {map.areas.length > mostDrawnOneByOne ? (
          <MergedMapDrawing
            id={parts.id}
            title={title}
            description={sentence}
            shapes={mergeTones(topology, map.areas, map.edges)}
          />
        ) : (
          <AreaMapDrawing {...parts} />
        )}
      </div>
      <MapLegend {...parts} areas={withoutShapes(map)} />
    </div>
  );
}

function mapParts(
  { map, title, sentence, language }: MapDrawingProps,
  areas: readonly MapArea[],
): AreaMapProps {
  const { indicator, edges } = map;
  const { unit, decimals } = indicator;
  return { id: 'map', title, sentence, areas, unit, decimals, coordinates: 'degrees', edges, language };
}

function drawnAreas({ areas }: IndicatorMap, topology: ReturnType<typeof forDrawing>): MapArea[] {
  const { features } = feature(topology, topology.objects.areas);
  const geometries = new Map(features.map(({ id, geometry }) => [String(id), geometry]));
  return areas.flatMap(({ code, name, figure }) => {
    const geometry = geometries.get(code);
    return geometry ? [{ code, name, figure, geometry }] : [];
  });
}

/** The legend tells of every area in the list, whether it has a shape or not. */
function withoutShapes({ areas }: IndicatorMap): MapArea[] {
  const geometry = { type: 'MultiPolygon', coordinates: [] } as const;
  return areas.map(({ code, name, figure }) => ({
    ...{ code, name, figure },
    geometry: { ...geometry, coordinates: [] },
  }));
}
