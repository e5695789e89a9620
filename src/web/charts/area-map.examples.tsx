import type { Polygon } from 'geojson';
import type { Example } from '../example.ts';
import { AreaMap } from './area-map.tsx';

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

export const examples: Example[] = [
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
