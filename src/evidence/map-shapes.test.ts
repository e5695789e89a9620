import type { FeatureCollection, Polygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import type { AreaTopology } from '../geography/index.ts';
import { shapesOf } from './map-shapes.ts';
import { weigh } from './maps/screen-topology.ts';

/** A square degree from `west`, its eastern and western borders with a corner every thousandth of a degree. */
function square(code: string, west: number): FeatureCollection['features'][number] {
  const steps = Array.from({ length: 1001 }, (_, step) => step / 1000);
  // Every other corner stands ten thousandths to the side: far less than a pixel.
  const wobble = (step: number) => (Math.round(step * 1000) % 2) / 10_000;
  const up = steps.map((step): Position => [west + 1 + wobble(step), 56 + step]);
  const down = steps.toReversed().map((step): Position => [west + wobble(step), 56 + step]);
  const geometry: Polygon = { type: 'Polygon', coordinates: [[...up, ...down, [west + 1, 56]]] };
  return { type: 'Feature', id: code, properties: {}, geometry };
}

const features = [square('S12000005', -4), square('S12000006', -3)];
const packed = topology({ areas: { type: 'FeatureCollection', features } as FeatureCollection }, 1e6);
const shapes = shapesOf(weigh(packed as AreaTopology));

function cornersOf(code: string): Position[] {
  const shape = shapes.get(code);
  if (shape?.type !== 'Polygon') throw new Error(`${code} is no polygon.`);
  return shape.coordinates.flat();
}

describe('shapes for a map on a page', () => {
  it('leave out corners nobody could see', () => {
    expect(cornersOf('S12000005').length).toBeLessThan(20);
    expect(cornersOf('S12000005').length).toBeGreaterThanOrEqual(4);
  });

  it('keep one border between neighbours, corner for corner', () => {
    const onBorder = (code: string) =>
      cornersOf(code)
        .filter(([longitude = 0]) => Math.abs(longitude + 3) < 0.01)
        .map((corner) => corner.join(' '));
    expect(onBorder('S12000005').length).toBeGreaterThan(1);
    expect(new Set(onBorder('S12000006'))).toEqual(new Set(onBorder('S12000005')));
  });
});
