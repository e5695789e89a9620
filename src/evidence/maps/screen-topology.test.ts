import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FeatureCollection, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../demo/chapters/geography.ts';
import { buildCountry } from '../../../demo/country/country.ts';
import { seededRandom } from '../../kernel/seeded-random.ts';
import { readBoundaryFile } from '../../geography/index.ts';
import { realData } from '../../../tests/support/real-data.ts';
import { type AreaTopology, forDrawing, packForScreen, someAreas, weigh } from './screen-topology.ts';

/** A row of unit squares from 0° east, each border with a corner that stands out by up to `wobble`. */
function squares(count: number, wobble: number): AreaTopology {
  const random = seededRandom(7);
  const corners = Array.from({ length: count + 1 }, () => wobble * (0.5 + random.next() / 2));
  const border = (x: number): [number, number][] => [
    [x, 0],
    [x + (corners[x] ?? 0), 0.5],
    [x, 1],
  ];
  const features = Array.from({ length: count }, (_, x) => ({
    type: 'Feature' as const,
    id: `S${x}`,
    properties: {},
    geometry: {
      type: 'Polygon' as const,
      coordinates: [[...border(x), ...border(x + 1).toReversed(), [x, 0] as [number, number]]],
    },
  }));
  return shared({ type: 'FeatureCollection', features });
}

function shared(areas: FeatureCollection): AreaTopology {
  return topology({ areas }, 1e5) as AreaTopology;
}

function unpack(packed: Buffer): AreaTopology {
  return JSON.parse(gunzipSync(packed).toString('utf8')) as AreaTopology;
}

const codesIn = ({ objects }: AreaTopology) => objects.areas.geometries.map(({ id }) => id);
const corners = ({ arcs }: AreaTopology) => arcs.reduce((sum, arc) => sum + arc.length, 0);

/** A thousandth of a degree is about 100 metres north to south, far finer than the country on a screen. */
function largestShift(a: AreaTopology, b: AreaTopology): number {
  const boxes = (one: AreaTopology) =>
    feature(one, one.objects.areas).features.map(({ geometry }) => {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new Error(geometry.type);
      const points = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat(2);
      const xs = points.map(([x = 0]) => x);
      return [Math.min(...xs), Math.max(...xs)];
    });
  const [before, after] = [boxes(a), boxes(b)];
  return Math.max(
    ...before.flatMap((box, at) => box.map((x, side) => Math.abs(x - (after[at]?.[side] ?? NaN)))),
  );
}

describe('shapes for a screen', () => {
  const whole = weigh(squares(40, 0.01));

  it('are sent as they are where they fit', () => {
    const sent = unpack(packForScreen(whole));
    expect(codesIn(sent)).toHaveLength(40);
    expect(largestShift(whole.weighted, sent)).toBeLessThan(0.001);
  });

  it('lose corners, and no area, where they must be smaller', () => {
    const bytes = packForScreen(whole).length;
    const sent = unpack(packForScreen(whole, bytes - 40));
    expect(codesIn(sent)).toEqual(codesIn(whole.weighted));
    expect(corners(sent)).toBeLessThan(corners(whole.weighted));
  });

  it('are refused where not even bare triangles fit', () => {
    expect(() => packForScreen(whole, 100)).toThrow(
      /^40 areas take \d+ bytes without a corner to spare; 100 were/,
    );
  });

  it('lose corners that show little for the size of their area, however small the area', () => {
    // A corner that stands out by a thousandth of a wide area, and one that doubles an area of a hundredth its width.
    const wide: [number, number][] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [5, 10.01],
      [0, 10],
      [0, 0],
    ];
    const narrow: [number, number][] = [
      [20, 0],
      [20.1, 0],
      [20.1, 0.1],
      [20.05, 0.3],
      [20, 0.1],
      [20, 0],
    ];
    const both = weigh(
      shared({
        type: 'FeatureCollection',
        features: [wide, narrow].map((ring, at) => ({
          type: 'Feature',
          id: `S${at}`,
          properties: {},
          geometry: { type: 'Polygon', coordinates: [ring] },
        })),
      }),
    );
    const full = packForScreen(both).length;
    const sent = unpack(packForScreen(both, full - 1));
    const highest = feature(sent, sent.objects.areas).features.map(({ geometry }) =>
      Math.max(...(geometry as Polygon).coordinates.flat().map(([, y = 0]) => y)),
    );
    expect(highest[0]).toBeCloseTo(10, 2);
    expect(highest[1]).toBeCloseTo(0.3, 2);
  });

  it('can be of some areas only, with the borders these use', () => {
    const some = someAreas(whole, new Set(['S3', 'S4', 'S99']));
    expect(codesIn(some.weighted)).toEqual(['S3', 'S4']);
    const sent = unpack(packForScreen(some));
    const { features } = feature(sent, sent.objects.areas);
    expect(features.map(({ geometry }) => geometry.type)).toEqual(['Polygon', 'Polygon']);
    expect(corners(sent)).toBeLessThan(corners(whole.weighted) / 5);
  });

  it('lose for a drawing the corners nobody could see', () => {
    const fine = weigh(squares(4, 0));
    expect(corners(forDrawing(fine, 640, 760))).toBeLessThan(corners(fine.weighted));
    const coarse = weigh(squares(4, 0.2));
    expect(corners(forDrawing(coarse, 640, 760))).toBe(corners(coarse.weighted));
  });
});

// The page may cost 400 kB for what is on screen: all small areas of the country at once.
describe('seven thousand small areas on one screen', () => {
  it('take less than 400 kB of the demonstration country', () => {
    const { levels } = buildCountry(2026);
    const areas = featuresOf(levels['data-zone-2011']);
    const stored = shared({
      ...areas,
      features: areas.features.map(({ geometry, properties }) => ({
        ...{ type: 'Feature', geometry },
        ...{ id: String(properties?.['code']), properties: {} },
      })),
    });
    const packed = packForScreen(weigh(stored));
    expect(packed.length).toBeLessThan(400_000);
    expect(new Set(codesIn(unpack(packed))).size).toBe(areas.features.length);
  });

  it.skipIf(realData === null)('take less than 400 kB of the real Scotland', () => {
    const path = join(realData ?? '', 'boundaries/data_zones_2011_6976.topojson.gz');
    const file = readBoundaryFile(JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')));
    const own = file.topology as AreaTopology;
    const geometries = own.objects.areas.geometries.map((geometry, at) => {
      const { properties: _, ...bare } = geometry;
      return { ...bare, id: file.features[at]?.code ?? '' };
    });
    const stored = { ...own, objects: { areas: { type: 'GeometryCollection' as const, geometries } } };
    const packed = packForScreen(weigh(stored as AreaTopology));
    expect(packed.length).toBeLessThan(400_000);
    expect(new Set(codesIn(unpack(packed))).size).toBe(6976);
  });
});
