import type { Example } from '../example.ts';
import { paces, positions } from './mark-verdict.ts';
import { TileMap, type TileMapProps } from './tile-map.tsx';
import { TileMapDrawing } from './tile-map-drawing.tsx';

/** An invented country of 32 on the grid of the real one. */
const places: readonly [name: string, short: string, column: number, row: number][] = [
  ['Skerrow', 'Sker', 7, 0],
  ['Hjalsay', 'Hjal', 6, 1],
  ['Na h-Eileanan Dorcha', 'NhE', 1, 2],
  ['Strathmorran', 'Strath', 3, 2],
  ['Findale', 'Find', 5, 2],
  ['Garvoch', 'Garv', 6, 3],
  ['Garvoch City', 'GarvC', 7, 3],
  ['Lorn and Cairnbeg', 'L&C', 2, 4],
  ['Braes and Glenarder', 'B&G', 4, 4],
  ['Lunan', 'Lunan', 5, 4],
  ['Tayport City', 'Tayp', 6, 4],
  ['Allanwater', 'Allan', 3, 5],
  ['Devonvale', 'Devon', 4, 5],
  ['Kingdom of Fothrif', 'Foth', 5, 5],
  ['Cloch', 'Cloch', 1, 6],
  ['West Levenside', 'WLev', 2, 6],
  ['East Levenside', 'ELev', 3, 6],
  ['Carronside', 'Carr', 4, 6],
  ['Almondvale', 'Almo', 5, 6],
  ['Dunedale', 'Dune', 6, 6],
  ['Tynemouth', 'Tyne', 7, 6],
  ['Cartside', 'Cart', 2, 7],
  ['Molendinar', 'Mole', 3, 7],
  ['North Calderside', 'NCald', 4, 7],
  ['Eskside', 'Esk', 6, 7],
  ['North Kylebank', 'NKyle', 1, 8],
  ['East Cartside', 'ECart', 2, 8],
  ['East Kylebank', 'EKyle', 3, 8],
  ['South Calderside', 'SCald', 4, 8],
  ['The Merse', 'Merse', 6, 8],
  ['South Kylebank', 'SKyle', 2, 9],
  ['Nith and Solway', 'N&S', 4, 9],
];

const shown: TileMapProps = {
  label: 'Child poverty, 2021/22, beside Scotland',
  comparator: 'Scotland',
  tiles: places.map(([name, shortName, column, row], index) => ({
    name,
    shortName,
    column,
    row,
    href: `#${shortName}`,
    verdict: {
      position: positions[index % positions.length] ?? 'no-data',
      pace: index % 5 === 4 ? 'no-data' : (paces[(index >> 1) % paces.length] ?? 'no-data'),
    },
  })),
};

export const examples: Example[] = [
  { name: 'tile-map', render: () => <TileMap {...shown} /> },
  { name: 'tile-map-drawing', render: () => <TileMapDrawing {...shown} /> },
];
