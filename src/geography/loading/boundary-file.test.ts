import type { Feature, FeatureCollection, Polygon } from 'geojson';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realData } from '../../../tests/support/real-data.ts';
import { realJson } from '../../../tests/support/real-geography.ts';
import { GeographyProblem } from '../geography-facts.ts';
import { readBoundaryFile } from './boundary-file.ts';
import { looksLikeBoundaries } from './boundary-source.ts';

const square = (west: number, south: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west, south + 1],
      [west + 1, south + 1],
      [west + 1, south],
      [west, south],
    ],
  ],
});

function collection(...features: Partial<Feature>[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.map((one) => ({
      type: 'Feature',
      properties: {},
      geometry: square(-4, 56),
      ...one,
    })) as Feature[],
  };
}

const fife = { properties: { code: 'S12000047', area_name: 'Fife' } };

describe('a boundary file', () => {
  test('gives each area its code, its shape to five decimals and its box', () => {
    const { features } = readBoundaryFile(collection({ ...fife, geometry: square(-3.1234567, 56.1) }));
    expect(features[0]?.code).toBe('S12000047');
    expect(features[0]?.name).toBe('Fife');
    expect(features[0]?.outline.box).toEqual({ west: -3.12346, south: 56.1, east: -2.12346, north: 57.1 });
    expect(features[0]?.outline.geometry).toMatchObject({
      coordinates: [[[-3.12346, 56.1], {}, {}, {}, {}]],
    });
  });

  test('may say that it is in WGS84, and is refused where it says anything else', () => {
    const crs = (name: string) => ({ ...collection(fife), crs: { type: 'name', properties: { name } } });
    expect(readBoundaryFile(crs('urn:ogc:def:crs:OGC:1.3:CRS84')).features).toHaveLength(1);
    expect(() => readBoundaryFile(crs('urn:ogc:def:crs:EPSG::27700'))).toThrow('EPSG::27700');
  });

  test('in metres of the National Grid is refused with the point', () => {
    const grid = collection({ ...fife, geometry: square(330_000, 700_000) });
    expect(() => readBoundaryFile(grid)).toThrow('330000, 700000, which is no longitude and latitude');
  });

  test.each([
    ['has no shape', null],
    ['is a "Point", not a polygon', { type: 'Point', coordinates: [-3, 56] }],
    [
      'has a ring of fewer than four points',
      {
        type: 'Polygon',
        coordinates: [
          [
            [-3, 56],
            [-3, 57],
            [-3, 56],
          ],
        ],
      },
    ],
    [
      'has a ring that is not closed',
      {
        type: 'Polygon',
        coordinates: [
          [
            [-3, 56],
            [-3, 57],
            [-2, 57],
            [-2, 56],
          ],
        ],
      },
    ],
    [
      'has a point without numbers',
      {
        type: 'Polygon',
        coordinates: [
          [
            ['x', 56],
            [-3, 57],
            [-2, 57],
            ['x', 56],
          ],
        ],
      },
    ],
    ['has a part without a ring', { type: 'Polygon', coordinates: [] }],
    ['has no parts', { type: 'MultiPolygon', coordinates: [] }],
  ])('with a feature that %s is refused by its code', (what, geometry) => {
    const file = collection(fife, { properties: { code: 'S12000048' }, geometry: geometry as never });
    expect(() => readBoundaryFile(file)).toThrow(`Feature 2 (S12000048) ${what}`);
  });

  test('with two shapes for one area is refused', () => {
    expect(() => readBoundaryFile(collection(fife, fife))).toThrow('S12000047 has two shapes');
  });

  test('without codes says which properties it has', () => {
    expect(() => readBoundaryFile(collection({ properties: { label: 'Fife' } }))).toThrow('label');
  });

  test('with a code under a name nobody knows is read where only one will do', () => {
    const file = collection(
      { properties: { LAD25CD: 'S12000047', country: 'S92000003' } },
      { properties: { LAD25CD: 'S12000048', country: 'S92000003' } },
    );
    expect(readBoundaryFile(file).features.map(({ code }) => code)).toEqual(['S12000047', 'S12000048']);
  });

  test('that is some other JSON is refused', () => {
    expect(() => readBoundaryFile({ type: 'Feature' })).toThrow('neither a GeoJSON');
    expect(() => readBoundaryFile(null)).toThrow('neither a GeoJSON');
  });

  test('in TopoJSON that refers to an arc it does not have is refused', () => {
    const topology = {
      type: 'Topology',
      arcs: [
        [
          [-3, 56],
          [-3, 57],
          [-2, 57],
          [-3, 56],
        ],
      ],
      objects: {
        ca: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', arcs: [[7]], properties: { code: 'S12000047' } }],
        },
      },
    };
    expect(() => readBoundaryFile(topology)).toThrow('refers to arc 7; the file has 1 arcs');
  });
});

test('boundaries are known by their beginning: points on a map are not', () => {
  expect(looksLikeBoundaries(JSON.stringify(collection(fife)))).toBe(true);
  expect(looksLikeBoundaries('{"type":"Topology","arcs":[')).toBe(true);
  const hospital = { properties: {}, geometry: { type: 'Point' as const, coordinates: [-3, 56] } };
  expect(looksLikeBoundaries(JSON.stringify(collection(hospital)))).toBe(false);
  expect(looksLikeBoundaries('{"grants":[]}')).toBe(false);
});

describe('any JSON at all', () => {
  const good = {
    type: 'Topology',
    arcs: [
      [
        [-3, 56],
        [-3, 57],
        [-2, 57],
        [-3, 56],
      ],
    ],
    objects: {
      ca: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Polygon', arcs: [[0]], properties: { code: 'S12000047' } }],
      },
    },
  };

  /** Every path into a value, so that any part of a good file can be replaced by nonsense. */
  function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
    if (value === null || typeof value !== 'object') return [path];
    return [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))];
  }

  function replaced(
    value: unknown,
    [key, ...rest]: readonly (string | number)[],
    nonsense: unknown,
  ): unknown {
    if (key === undefined) return nonsense;
    const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
    copy[key] = replaced(copy[key], rest, nonsense);
    return copy;
  }

  test.each([
    ['TopoJSON', good],
    ['GeoJSON', collection(fife)],
  ])('in place of any part of %s is read or refused with a reason, never a crash', (_, file) => {
    fc.assert(
      fc.property(fc.constantFrom(...pathsOf(file)), fc.jsonValue(), (path, nonsense) => {
        try {
          readBoundaryFile(replaced(file, path, nonsense));
        } catch (cause) {
          expect(cause).toBeInstanceOf(GeographyProblem);
        }
      }),
      { numRuns: 2000, seed: 2026 },
    );
  });
});

describe.skipIf(realData === null)('real boundaries', () => {
  test.each([
    ['council_areas_32.topojson', 32],
    ['council_areas_32.geojson', 32],
    ['health_boards_14.topojson', 14],
    ['hscp_31.geojson.gz', 31],
    ['hscp_localities_2019.geojson.gz', 130],
    ['wards_2022_355.topojson.gz', 355],
    ['intermediate_zones_2011_1279.topojson.gz', 1279],
    ['data_zones_2011_6976.topojson.gz', 6976],
  ])('%s holds %d areas, all in Scotland', (name, count) => {
    const { features } = readBoundaryFile(realJson(`boundaries/${name}`));
    expect(features).toHaveLength(count);
    // Scotland's extremes (Ordnance Survey): Flannan Isles and St Kilda in the west, Out Stack in the north.
    for (const { outline } of features) {
      expect(outline.box.west).toBeGreaterThan(-8.7);
      expect(outline.box.east).toBeLessThan(-0.7);
      expect(outline.box.south).toBeGreaterThan(54.6);
      expect(outline.box.north).toBeLessThan(60.9);
    }
  });
});
