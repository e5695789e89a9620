import type { Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { layOutMap } from './map-layout.ts';
import { fitTo, fromMetres, mapPath } from './map-path.ts';

const square = (x: number, y: number, side: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ],
  ],
});

it('draws what fitting and writing each path would draw', () => {
  const shapes = [square(0, 0, 100), square(100, 0, 50)];
  const fit = fitTo(shapes, fromMetres, 158, 1000);
  const layout = layOutMap(shapes, fromMetres, 158, 1000);
  expect(layout.height).toBe(fit.height);
  expect(shapes.map(layout.pathOf)).toEqual(shapes.map((shape) => mapPath(shape, fit)));
});

it('lays the same shapes out once', () => {
  const shapes = [square(0, 0, 100), square(100, 0, 50)];
  expect(layOutMap([...shapes], fromMetres, 158, 1000)).toBe(layOutMap(shapes, fromMetres, 158, 1000));
});

it('lays other shapes, or the same at another size, out anew', () => {
  const [one, two, three] = [square(0, 0, 100), square(100, 0, 50), square(100, 0, 90)];
  const path = (shapes: Polygon[], width: number) => layOutMap(shapes, fromMetres, width, 1000).pathOf(one);
  const paths = [path([one, two], 158), path([one, three], 158), path([one, two], 300), path([one], 158)];
  expect(new Set(paths).size).toBe(4);
});
