import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import toFeatures from './topojson/feature.js';

/** What the map says; `{name}`, `{value}` and `{count}` are filled in here. Written by the server in the page's language. */
export interface MapWords {
  title: string;
  zoomIn: string;
  zoomOut: string;
  whole: string;
  area: string;
  nowhere: string;
  hits: string;
  noHit: string;
  scroll: string;
  scrollMac: string;
  touch: string;
}

/** The figures of one map, as columns: place n of each belongs to one area, in the order of the list on the page. */
export interface MapFigures {
  codes: string[];
  names: string[];
  /** What each area lies in, to tell one `City Centre` from another; null where it needs no telling. */
  within: (string | null)[];
  /** The figure in words and digits, as the list has it. */
  texts: string[];
  /** v value, s suppressed, m missing, n not applicable: one letter an area. */
  statuses: string;
  /** 1 to 5 of the sequence of colours; 0 where there is no value. */
  shades: number[];
  words: MapWords;
}

export interface AreaProperties {
  index: number;
  shade: number;
  status: string;
}

export type AreaShape = Feature<Polygon | MultiPolygon, AreaProperties>;

/** Figures and shapes asked for together; areas without a shape are left out of the map and stay in the list. */
export async function readMap(
  figuresAddress: string,
  shapesAddress: string,
): Promise<{ figures: MapFigures; shapes: AreaShape[] }> {
  const [figures, topology] = await Promise.all([
    readJson<MapFigures>(figuresAddress),
    readJson<Parameters<typeof toFeatures>[0]>(shapesAddress),
  ]);
  const areas = topology.objects['areas'];
  if (areas === undefined) throw new Error(`${shapesAddress} holds no areas.`);
  const { features } = toFeatures(topology, areas) as unknown as FeatureCollection<Polygon | MultiPolygon>;
  const places = new Map(figures.codes.map((code, index) => [code, index]));
  const shapes = features.flatMap((feature): AreaShape[] => {
    const index = places.get(String(feature.id));
    if (index === undefined) return [];
    const properties = { index, shade: figures.shades[index] ?? 0, status: figures.statuses[index] ?? 'm' };
    return [{ type: 'Feature', id: index, properties, geometry: feature.geometry }];
  });
  return { figures, shapes };
}

async function readJson<Shape>(address: string): Promise<Shape> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as Shape;
}
