import { feature } from 'topojson-client';
import {
  AreaMapDrawing,
  type AreaMapProps,
  type Language,
  type MapArea,
  MapLegend,
  MergedMapDrawing,
  type Words,
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
  title: Words;
  sentence: string;
  language: Language;
}

/** The map as the server draws it, and its legend: whole without script, in print and without WebGL. */
export function MapDrawing(props: MapDrawingProps) {
  return (
    <div class={isFine(props.map) ? 'map map--fine' : 'map'}>
      <div class="map-frame">
        <MapPicture {...props} />
      </div>
      <MapLegend {...legendProps(props)} />
    </div>
  );
}

/** The SVG alone. */
export function MapPicture(props: MapDrawingProps) {
  const { map, topology, title, sentence } = props;
  const { areas, edges } = map;
  const drawn = forDrawing(topology, drawingSize.width, drawingSize.height);
  return isFine(map) ? (
    <MergedMapDrawing
      id="map"
      language={props.language}
      title={title}
      description={sentence}
      shapes={mergeTones(drawn, areas, edges)}
    />
  ) : (
    <AreaMapDrawing {...legendProps(props)} areas={withShapes(areas, drawn)} />
  );
}

export function isFine({ areas }: IndicatorMap): boolean {
  return areas.length > mostDrawnOneByOne;
}

/** What the legend tells of. */
export function legendProps({ map, title, sentence, language }: MapDrawingProps): AreaMapProps {
  const { areas, edges, indicator } = map;
  const { unit, decimals } = indicator;
  return {
    ...{ id: 'map', title, sentence, unit, decimals, edges, coordinates: 'degrees', language },
    areas: areas.map((area) => ({ ...area, geometry: nowhere })),
  };
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
