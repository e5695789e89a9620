import { geoTransverseMercator } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
import { relativePath } from './relative-path.ts';

export type Planar = (position: Position) => readonly [x: number, y: number];

/** Transverse Mercator about 2° west, the central meridian of the British National Grid. */
const nationalMeridian = geoTransverseMercator().rotate([2, 0]).scale(1).translate([0, 0]);

/**
 * Degrees to a plane with north up, in earth radii; point by point, so that it
 * does not matter which way round a ring runs.
 */
export function fromDegrees([longitude = 0, latitude = 0]: Position): readonly [number, number] {
  const [x, y] = nationalMeridian([longitude, latitude]) ?? [0, 0];
  return [x, -y];
}

/** Metres of a national grid are a plane already. */
export function fromMetres([x = 0, y = 0]: Position): readonly [number, number] {
  return [x, y];
}

export interface Fit {
  width: number;
  height: number;
  place(position: Position): readonly [x: number, y: number];
}

/** Fits all geometries into `width` (height follows, at most `mostHeight`), y downwards. */
export function fitTo(
  geometries: readonly Geometry[],
  planar: Planar,
  width: number,
  mostHeight: number,
): Fit {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const geometry of geometries) {
    for (const position of ringsOf(geometry).flat()) {
      const [x, y] = planar(position);
      left = Math.min(left, x);
      right = Math.max(right, x);
      low = Math.min(low, y);
      high = Math.max(high, y);
    }
  }
  if (left > right) return { width, height: 1, place: () => [0, 0] };
  const margin = 4;
  const across = right - left || 1;
  const up = high - low || 1;
  const scale = Math.min((width - 2 * margin) / across, (mostHeight - 2 * margin) / up);
  const shift = (width - across * scale) / 2;
  return {
    width,
    height: Math.ceil(up * scale + 2 * margin),
    place: (position) => {
      const [x, y] = planar(position);
      return [shift + (x - left) * scale, margin + (high - y) * scale];
    },
  };
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(ringsOf);
  return [];
}

/**
 * SVG path of a polygon in tenths of a unit, moves relative, points nearer than `closest`
 * to the one before left out. A ring too small to see stays as a speck, so no area vanishes.
 */
export function mapPath(geometry: Geometry, fit: Fit, closest = 0.5): string {
  return ringsOf(geometry)
    .map((ring, index) => ringPath(ring, fit, closest, index === 0))
    .join('');
}

function ringPath(ring: readonly Position[], fit: Fit, closest: number, keep: boolean): string {
  const points: [number, number][] = [];
  for (const position of ring) {
    const [x, y] = fit.place(position);
    const point: [number, number] = [Math.round(x * 10), Math.round(y * 10)];
    const last = points.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= closest * 10)
      points.push(point);
  }
  const [first] = points;
  if (first === undefined) return '';
  const last = points.at(-1);
  // `z` goes back to where the ring began.
  if (points.length > 3 && last?.[0] === first[0] && last[1] === first[1]) points.pop();
  if (points.length < 3) return keep ? `M${first[0] / 10} ${first[1] / 10}h.5v.5h-.5z` : '';
  return relativePath(points, 'closed');
}
