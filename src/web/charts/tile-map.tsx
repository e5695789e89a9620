import type { Language } from '../language.ts';
import { Spoken, textOf, type Words } from '../messages/spoken.tsx';
import { type MarkVerdict, markWords } from './mark-verdict.ts';
import { PositionPaceMark } from './position-pace-mark.tsx';

export interface Tile {
  /** Place in the grid, both from 0: column left to right, row top to bottom. */
  column: number;
  row: number;
  /** Full name, said to a screen reader and shown on hover. */
  name: string;
  /** At most six letters, shown in the tile. */
  shortName: string;
  href: string;
  verdict: MarkVerdict;
}

export interface TileMapProps {
  /** What the tiles show: `Child poverty, 2021/22, beside Scotland`. */
  label: Words;
  tiles: readonly Tile[];
  comparator: string;
  language?: Language;
}

/**
 * Areas as equal tiles in roughly their places: up to 8 columns and 12 rows.
 * It is a list of links, so it reads and tabs in the order the tiles are given.
 */
export function TileMap({ label, tiles, comparator, language = 'en' }: TileMapProps) {
  return (
    <ul class="tile-map" aria-label={textOf(label)}>
      {tiles.map((tile) => (
        <li class={`tile-map__place tile-c${tile.column} tile-r${tile.row}`}>
          <a class={`tile tile--${tile.verdict.position}`} href={tile.href} title={tile.name}>
            <PositionPaceMark verdict={tile.verdict} comparator={comparator} decorative />
            <span class="tile__short" aria-hidden="true">
              {tile.shortName}
            </span>
            <span class="visually-hidden">
              {tile.name}:{' '}
              <Spoken message={markWords(tile.verdict, comparator, language)} language={language} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
