import type { MultiPolygon, Polygon } from 'geojson';
import type { Example } from '../example.ts';
import { AreaMap } from './area-map.tsx';
import { MergedMapDrawing, type MergedShape } from './merged-map-drawing.tsx';

/** Hexagons of a kilometre, in metres of an invented grid. */
function hexagon(column: number, row: number): Polygon {
  const x = column * 1732 + (row % 2) * 866;
  const y = row * 1500;
  const ring = [0, 1, 2, 3, 4, 5, 0].map((corner) => {
    const angle = (Math.PI / 3) * corner + Math.PI / 6;
    return [x + 1000 * Math.cos(angle), y + 1000 * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [ring] };
}

/** Some of the hexagons as one shape, in degrees: a kilometre is taken as a hundredth of one. */
function together(tone: MergedShape['tone'], places: readonly (readonly [number, number])[]): MergedShape {
  const geometry: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: places.map(([column, row]) =>
      hexagon(column, row).coordinates.map((ring) =>
        ring.map(([x = 0, y = 0]) => [-4 + x / 100_000, 56 + y / 100_000]),
      ),
    ),
  };
  return { tone, geometry };
}

export const examples: Example[] = [
  {
    name: 'merged-map',
    render: () => (
      <MergedMapDrawing
        id="merged-map"
        title="Income deprivation by small area, Strathmorran, 2020"
        description="For all 13 small areas the middle half lies between 9% and 18%; one is suppressed."
        shapes={[
          together('shade-1', [
            [0, 0],
            [1, 0],
            [2, 0],
            [4, 3],
          ]),
          together('shade-3', [
            [0, 1],
            [1, 1],
            [3, 1],
          ]),
          together('shade-5', [
            [2, 2],
            [3, 2],
            [2, 3],
            [3, 3],
          ]),
          together('suppressed', [[2, 1]]),
          together('missing', [[0, 3]]),
        ]}
      />
    ),
  },
  {
    name: 'area-map',
    render: () => (
      <AreaMap
        id="area-map"
        title="Income deprivation by zone, Strathmorran, 2020"
        sentence="Income deprivation differs more within Strathmorran than between councils."
        unit="% of people"
        decimals={0}
        coordinates="metres"
        areas={Array.from({ length: 42 }, (_, index) => ({
          code: `Z${index}`,
          name: `Zone ${index + 1}`,
          href: `#zone-${index + 1}`,
          geometry: hexagon(index % 7, Math.floor(index / 7)),
          figure:
            index === 9
              ? ({ status: 'suppressed', threshold: 5 } as const)
              : index === 17
                ? ({ status: 'missing' } as const)
                : ({ status: 'value', value: 4 + ((index * 13) % 29) - Math.floor(index / 7) } as const),
        }))}
        downloads={[{ format: 'CSV', href: '#csv' }]}
      />
    ),
  },
];
