import { merge } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { classOf, type MergedShape, shadeOf } from '../../web/index.ts';
import type { MappedArea } from './indicator-map.ts';
import type { AreaTopology } from './screen-topology.ts';

/** How an area is painted: its shade, or that it has no value and why. */
export function toneOf({ figure }: MappedArea, edges: readonly number[]): MergedShape['tone'] {
  if (figure.status === 'suppressed') return 'suppressed';
  if (figure.status !== 'value') return 'missing';
  return `shade-${shadeOf(classOf(figure.value, edges), edges.length + 1)}`;
}

/** All areas of one tone as one shape, without the borders between them; outlines of missing ones last, on top. */
export function mergeTones(
  topology: AreaTopology,
  areas: readonly MappedArea[],
  edges: readonly number[],
): MergedShape[] {
  const tones = new Map(areas.map((area) => [area.code, toneOf(area, edges)]));
  const polygons = topology.objects.areas.geometries.filter(
    (geometry): geometry is Polygon | MultiPolygon => 'arcs' in geometry && geometry.type.endsWith('Polygon'),
  );
  const groups = Map.groupBy(polygons, ({ id }) => tones.get(String(id)));
  const rank = (tone: string) => (tone === 'missing' ? 2 : tone === 'suppressed' ? 1 : 0);
  return [...groups]
    .flatMap(([tone, members]) => (tone ? [{ tone, geometry: merge(topology, members) }] : []))
    .sort((a, b) => rank(a.tone) - rank(b.tone) || a.tone.localeCompare(b.tone));
}
