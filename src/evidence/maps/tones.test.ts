import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { classEdges, type Figure } from '../../web/index.ts';
import type { MappedArea } from './indicator-map.ts';
import type { AreaTopology } from './screen-topology.ts';
import { mergeTones, toneOf } from './tones.ts';

const value = (number: number): Figure => ({ status: 'value', value: number });

function area(code: string, figure: Figure): MappedArea {
  return { code, name: code, council: null, nature: 'r', figure, source: null };
}

/** Unit squares side by side. */
function squares(codes: readonly string[]): AreaTopology {
  const features = codes.map((id, x) => ({
    type: 'Feature' as const,
    id,
    properties: {},
    geometry: {
      type: 'Polygon' as const,
      coordinates: [
        [
          [x, 0],
          [x, 1],
          [x + 1, 1],
          [x + 1, 0],
          [x, 0],
        ],
      ],
    },
  }));
  const areas: FeatureCollection = { type: 'FeatureCollection', features };
  return topology({ areas }) as AreaTopology;
}

describe('the tones of a map', () => {
  it('keep a value, a suppressed one, a missing one and one that does not apply apart from zero', () => {
    const edges = [10, 20, 30, 40];
    expect(toneOf(area('A', value(0)), edges)).toBe('shade-1');
    expect(toneOf(area('A', value(10)), edges)).toBe('shade-1');
    expect(toneOf(area('A', value(41)), edges)).toBe('shade-5');
    expect(toneOf(area('A', { status: 'suppressed' }), edges)).toBe('suppressed');
    expect(toneOf(area('A', { status: 'missing' }), edges)).toBe('missing');
    expect(toneOf(area('A', { status: 'not-applicable' }), edges)).toBe('missing');
  });

  it('join neighbours of one tone, without the border between them, and put outlines on top', () => {
    const areas = [
      ...[area('A', value(1)), area('B', value(2)), area('C', { status: 'missing' })],
      ...[area('D', { status: 'suppressed' }), area('E', value(50))],
    ];
    const shapes = mergeTones(squares(['A', 'B', 'C', 'D', 'E']), areas, [10]);
    expect(shapes.map(({ tone }) => tone)).toEqual(['shade-1', 'shade-5', 'suppressed', 'missing']);
    const [joined] = shapes;
    if (joined?.geometry.type !== 'MultiPolygon') throw new Error('No shape was joined.');
    const [ring] = joined.geometry.coordinates.flat();
    expect(joined.geometry.coordinates).toHaveLength(1);
    expect(Math.max(...(ring ?? []).map(([x = 0]) => x))).toBe(2);
  });

  it('leave out shapes of areas the map is not about', () => {
    expect(mergeTones(squares(['A', 'B']), [area('A', value(1))], [])).toHaveLength(1);
  });

  it('have the edges of the worked example in docs/methods/map-classes.md', () => {
    expect(classEdges([2, 3, 3, 5, 8, 9, 12, 15, 20, 40], 5)).toEqual([3, 5, 9, 15]);
  });
});
