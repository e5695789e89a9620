import { Delaunay } from 'd3-delaunay';
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import { packForScreen, weigh } from '../../src/evidence/index.ts';
import { seededRandom } from '../../src/kernel/seeded-random.ts';

/** As many as Scotland has small areas, rounded up. */
export const areas = 7_000;

/** Crooked corners on each border: with its ends, about as many as the real small areas have when they are sent. */
const cornersOfBorder = 2;

const box = { west: -7, south: 54.6, east: -1, north: 60.8 } as const;

/** Cells about seeded points, their borders crooked and shared by both neighbours, packed as the site packs its shapes. */
export function packedShapes(): Buffer {
  const random = seededRandom(2026);
  const points = Array.from({ length: areas }, (): [number, number] => [
    box.west + random.next() * (box.east - box.west),
    box.south + random.next() * (box.north - box.south),
  ]);
  const cells = Delaunay.from(points).voronoi([box.west, box.south, box.east, box.north]);
  const features = points.map((_, index): Feature<Polygon> => {
    const ring: Position[] = cells.cellPolygon(index);
    return {
      type: 'Feature',
      id: codeOf(index),
      properties: {},
      geometry: { type: 'Polygon', coordinates: [crooked(ring)] },
    };
  });
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  return packForScreen(weigh(topology({ areas: collection }, 1e5) as Parameters<typeof weigh>[0]));
}

/** The figures as the page of a map sends them. */
export function figures() {
  const all = Array.from({ length: areas }, (_, index) => index);
  return {
    codes: all.map(codeOf),
    names: all.map((index) => `Place ${index}`),
    within: all.map(() => null),
    texts: all.map((index) => `${index % 60}%`),
    statuses: 'v'.repeat(areas),
    shades: all.map((index) => 1 + (index % 5)),
    words: {
      ...{ title: 'Map', area: '{name}: {value}', nowhere: 'No area here', hits: '{count}', noHit: 'None' },
      ...{
        zoomIn: 'Closer',
        zoomOut: 'Farther',
        whole: 'All',
        scroll: 'Ctrl',
        scrollMac: '⌘',
        touch: 'Two fingers',
      },
    },
  };
}

function codeOf(index: number): string {
  return `Z${String(index).padStart(8, '0')}`;
}

/** The same crooked line for both neighbours, whichever way round each goes. */
function crooked(ring: readonly Position[]): Position[] {
  const line = ring.slice(1).flatMap((to, at): Position[] => {
    const from = ring[at] as Position;
    const forwards = from[0] === to[0] ? (from[1] ?? 0) < (to[1] ?? 0) : (from[0] ?? 0) < (to[0] ?? 0);
    const between = forwards ? corners(from, to) : corners(to, from).toReversed();
    return [from, ...between];
  });
  return [...line, ring[0] as Position];
}

function corners([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position): Position[] {
  const random = seededRandom(Math.round((x0 + y0 + x1 + y1) * 1e7));
  return Array.from({ length: cornersOfBorder }, (_, at) => {
    const along = (at + 1) / (cornersOfBorder + 1);
    const aside = (random.next() - 0.5) / 5;
    return [x0 + (x1 - x0) * along - (y1 - y0) * aside, y0 + (y1 - y0) * along + (x1 - x0) * aside];
  });
}
