import { describe, expect, it } from 'vitest';
import { fitTo, fromDegrees, fromMetres, mapPath } from './map-path.ts';

const square = (x: number, y: number, side: number, clockwise = false) => {
  const ring = [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ];
  return { type: 'Polygon' as const, coordinates: [clockwise ? ring.toReversed() : ring] };
};

describe('fromDegrees', () => {
  // Ordnance Survey's own example point, A guide to coordinate systems in Great Britain, annexe C:
  // 52°39′27.2531″ N 1°43′4.5177″ E is E 651409.903 N 313177.270; its grid has k0 = 0.9996012717,
  // false origin E 400000 N −100000 at 49° N 2° W. On the sphere we allow a third of a percent.
  it('agrees with the National Grid on distance east of the central meridian', () => {
    const [x] = fromDegrees([1.717921583, 52.65757031]);
    expect((x * 6_371_000) / 251_409.903).toBeCloseTo(1, 2);
  });
  it('has north up and the central meridian straight', () => {
    const [x, y] = fromDegrees([-2, 57]);
    expect(x).toBeCloseTo(0);
    expect(fromDegrees([-2, 58])[1]).toBeGreaterThan(y);
  });
});

describe('mapPath', () => {
  const fit = fitTo([square(0, 0, 100)], fromMetres, 108, 1000);
  it('fits with a margin, north up', () => {
    expect(fit).toMatchObject({ width: 108, height: 108 });
    expect(mapPath(square(0, 0, 100), fit)).toBe('M4 104l100 0 0-100-100 0z');
  });
  it('draws a ring whichever way it runs', () => {
    expect(mapPath(square(0, 0, 100, true), fit)).toBe('M4 104l0-100 100 0 0 100z');
  });
  it('keeps an area too small to see as a speck', () => {
    expect(mapPath(square(50, 50, 0.01), fit)).toBe('M54 54h.5v.5h-.5z');
  });
});
