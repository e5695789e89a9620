import type { MultiPolygon, Polygon, Position } from 'geojson';
import { GeographyProblem } from '../geography-facts.ts';

export interface BoundingBox {
  west: number;
  south: number;
  east: number;
  north: number;
}

export interface AreaOutline {
  /** WGS84 degrees, five decimals: about a metre. */
  geometry: Polygon | MultiPolygon;
  box: BoundingBox;
}

interface Where {
  line: number;
  column: string;
  value: string;
}

/** Checks a shape and rounds it. Throws GeographyProblem for what is no polygon, not closed, or not in degrees. */
export function areaOutline(given: unknown, where: Where): AreaOutline {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  const polygon = (rings: unknown) => roundPolygon(rings, box, where);
  const geometry = given as { type?: unknown; coordinates?: unknown } | null | undefined;
  switch (geometry?.type) {
    case 'Polygon':
      return { geometry: { type: 'Polygon', coordinates: polygon(geometry.coordinates) }, box };
    case 'MultiPolygon': {
      const parts: unknown = geometry.coordinates;
      if (!Array.isArray(parts) || parts.length === 0) throw problem('has no parts', where);
      return { geometry: { type: 'MultiPolygon', coordinates: parts.map(polygon) }, box };
    }
    case undefined:
      throw problem('has no shape', where);
    default:
      throw problem(`is a ${JSON.stringify(geometry?.type)}, not a polygon`, where);
  }
}

function roundPolygon(rings: unknown, box: BoundingBox, where: Where): Position[][] {
  if (!Array.isArray(rings) || rings.length === 0) throw problem('has a part without a ring', where);
  return rings.map((ring: unknown) => {
    if (!Array.isArray(ring) || ring.length < 4) throw problem('has a ring of fewer than four points', where);
    const points = ring.map((point: unknown) => roundPoint(point, box, where));
    const [first, last] = [points[0], points.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
      throw problem('has a ring that is not closed', where);
    return points;
  });
}

function roundPoint(point: unknown, box: BoundingBox, where: Where): Position {
  const [longitude, latitude] = Array.isArray(point) ? (point as unknown[]) : [];
  if (typeof longitude !== 'number' || typeof latitude !== 'number')
    throw problem('has a point without numbers', where);
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
    throw problem(
      `has a point at ${longitude}, ${latitude}, which is no longitude and latitude (British National Grid? Convert to WGS84)`,
      where,
    );
  }
  const x = Math.round(longitude * 1e5) / 1e5;
  const y = Math.round(latitude * 1e5) / 1e5;
  box.west = Math.min(box.west, x);
  box.east = Math.max(box.east, x);
  box.south = Math.min(box.south, y);
  box.north = Math.max(box.north, y);
  return [x, y];
}

function problem(what: string, where: Where): GeographyProblem {
  return new GeographyProblem(`Feature ${where.line} (${where.value}) ${what}.`, where);
}
