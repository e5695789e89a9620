import { hashed } from './noise.ts';
import type { Mesh } from './mesh.ts';

/** Longitude and latitude in WGS84 degrees, five decimals. */
export type Position = [longitude: number, latitude: number];
/** GeoJSON MultiPolygon coordinates, rings after RFC 7946: outer anticlockwise, holes clockwise. */
export type Outline = Position[][][];

/**
 * Open Norwegian Sea, hundreds of kilometres from any land: nobody can take this country for a real one. Due north of
 * Scotland, on the meridian its maps are drawn along, so that the same maps draw this country upright.
 */
export const centre = { longitude: -2, latitude: 66 } as const;
const kilometresPerDegree = 111.32;

/** Sinusoidal, which keeps areas, and distances east and west. */
export function toDegrees(x: number, y: number): Position {
  const round = (value: number): number => Math.round(value * 1e5) / 1e5;
  const latitude = centre.latitude + y / kilometresPerDegree;
  const longitude = centre.longitude + x / (kilometresPerDegree * Math.cos((latitude * Math.PI) / 180));
  return [round(longitude), round(latitude)];
}

/**
 * Outlines of groups of cells. An edge of the mesh is drawn once, coasts with
 * a ragged line, and both its sides use the same points.
 */
export class OutlineDrawer {
  private readonly corners: Position[];
  private readonly cornerX: Float64Array;
  private readonly cornerY: Float64Array;
  private readonly mesh: Mesh;
  private readonly seed: number;

  constructor(mesh: Mesh, seed: number) {
    this.mesh = mesh;
    this.seed = seed;
    const { triangles } = mesh.delaunay;
    const count = triangles.length / 3;
    this.cornerX = new Float64Array(count);
    this.cornerY = new Float64Array(count);
    this.corners = Array.from({ length: count }, (_, triangle) => {
      const [x, y] = circumcentre(
        mesh,
        triangles[triangle * 3]!,
        triangles[triangle * 3 + 1]!,
        triangles[triangle * 3 + 2]!,
      );
      this.cornerX[triangle] = x;
      this.cornerY[triangle] = y;
      return toDegrees(x, y);
    });
  }

  /** @param group per cell the area it belongs to, below zero for none */
  draw(group: ArrayLike<number>, groups: number): Outline[] {
    const { triangles, halfedges } = this.mesh.delaunay;
    const from: number[][] = Array.from({ length: groups }, () => []);
    for (let edge = 0; edge < triangles.length; edge += 1) {
      const opposite = halfedges[edge]!;
      const inside = group[triangles[edge]!]!;
      if (inside < 0) continue;
      if (opposite < 0) throw new Error('Land of the demonstration country reaches the edge of its map.');
      if (group[triangles[opposite]!]! !== inside) from[inside]!.push(edge);
    }
    return from.map((edges) => this.assemble(this.chain(edges)));
  }

  /** Joins border edges end to end. Three cells meet at a corner, so each corner leads on in one way only. */
  private chain(edges: readonly number[]): Position[][] {
    const { halfedges } = this.mesh.delaunay;
    const startsAt = new Map(edges.map((edge) => [this.start(edge), edge]));
    const rings: Position[][] = [];
    while (startsAt.size > 0) {
      const ring: Position[] = [];
      let [corner, edge] = startsAt.entries().next().value!;
      for (;;) {
        startsAt.delete(corner);
        for (const point of this.line(edge)) {
          const last = ring.at(-1);
          if (!last || last[0] !== point[0] || last[1] !== point[1]) ring.push(point);
        }
        corner = Math.floor(halfedges[edge]! / 3);
        const next = startsAt.get(corner);
        if (next === undefined) break;
        edge = next;
      }
      const [first] = ring;
      const last = ring.at(-1);
      if (first && last && (first[0] !== last[0] || first[1] !== last[1])) ring.push(first);
      if (ring.length >= 4 && Math.abs(signedArea(ring)) > 0) rings.push(ring);
    }
    return rings;
  }

  private start(edge: number): number {
    return Math.floor(edge / 3);
  }

  /** Points of the Voronoi edge that a Delaunay half-edge crosses, its end left out. */
  private line(edge: number): Position[] {
    const { delaunay, council } = this.mesh;
    const opposite = delaunay.halfedges[edge]!;
    const near = delaunay.triangles[edge]!;
    const far = delaunay.triangles[opposite]!;
    const begin = this.start(edge);
    if (council[near]! >= 0 === council[far]! >= 0) return [this.corners[begin]!];
    const end = this.start(opposite);
    const ragged = this.ragged(Math.min(begin, end), Math.max(begin, end), near, far);
    return [this.corners[begin]!, ...(begin < end ? ragged : ragged.toReversed())];
  }

  /** Breaks a coastal edge in up to four, each break off the straight line but well within the two cells. */
  private ragged(from: number, to: number, near: number, far: number): Position[] {
    const { x, y } = this.mesh;
    const fromX = this.cornerX[from]!;
    const fromY = this.cornerY[from]!;
    const dx = this.cornerX[to]! - fromX;
    const dy = this.cornerY[to]! - fromY;
    const length = Math.hypot(dx, dy);
    if (length < 0.5) return [];
    const room = Math.hypot(x[near]! - x[far]!, y[near]! - y[far]!) / 2;
    const parts = length < 1 ? 2 : 4;
    const points: Position[] = [];
    for (let part = 1; part < parts; part += 1) {
      const along = part / parts;
      // Tapers to nothing at the corners, so that the line stays inside its two cells.
      const taper = 2 * Math.min(along, 1 - along);
      const off = (hashed(this.seed, from * 4 + part, to) - 0.5) * Math.min(length * 0.5, room * 0.9) * taper;
      points.push(
        toDegrees(fromX + dx * along - (dy / length) * off, fromY + dy * along + (dx / length) * off),
      );
    }
    return points;
  }

  private assemble(rings: readonly Position[][]): Outline {
    const outers = rings.filter((ring) => signedArea(ring) > 0).map((ring) => [ring]);
    for (const hole of rings.filter((ring) => signedArea(ring) < 0)) {
      const around = outers.find(([outer]) => contains(outer!, hole));
      if (!around) throw new Error('A hole of the demonstration country lies in no area.');
      around.push(hole);
    }
    return outers.sort((a, b) => signedArea(b[0]!) - signedArea(a[0]!));
  }
}

function circumcentre(mesh: Mesh, a: number, b: number, c: number): [number, number] {
  const { x, y } = mesh;
  const bx = x[b]! - x[a]!;
  const by = y[b]! - y[a]!;
  const cx = x[c]! - x[a]!;
  const cy = y[c]! - y[a]!;
  const twice = 2 * (bx * cy - by * cx);
  const bb = bx * bx + by * by;
  const cc = cx * cx + cy * cy;
  return [x[a]! + (cy * bb - by * cc) / twice, y[a]! + (bx * cc - cx * bb) / twice];
}

/** Area in square degrees; above zero where the ring runs anticlockwise. */
export function signedArea(ring: readonly Position[]): number {
  let twice = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [x0, y0] = ring[at - 1]!;
    const [x1, y1] = ring[at]!;
    twice += (x0 - ring[0]![0]) * (y1 - ring[0]![1]) - (x1 - ring[0]![0]) * (y0 - ring[0]![1]);
  }
  return twice / 2;
}

/** True where a point of the hole that is not on the outer ring lies inside it. */
function contains(outer: readonly Position[], hole: readonly Position[]): boolean {
  const corners = new Set(outer.map(([x, y]) => `${x},${y}`));
  const point = hole.find(([x, y]) => !corners.has(`${x},${y}`)) ?? hole[0]!;
  let inside = false;
  for (let at = 1; at < outer.length; at += 1) {
    const [x0, y0] = outer[at - 1]!;
    const [x1, y1] = outer[at]!;
    if (y0 > point[1] !== y1 > point[1] && point[0] < ((x1 - x0) * (point[1] - y0)) / (y1 - y0) + x0)
      inside = !inside;
  }
  return inside;
}
