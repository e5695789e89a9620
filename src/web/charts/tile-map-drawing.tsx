import { drawnLanguage } from '../messages/drawn-language.ts';
import { labelSize } from './axis.tsx';
import { ChartKey, keyHeight } from './chart-key.tsx';
import { Drawing } from './drawing.tsx';
import { paceKey, positionKey } from './mark-key.tsx';
import { PaceShape, PositionShape } from './mark-shapes.tsx';
import { markText } from './mark-verdict.ts';
import type { TileMapProps } from './tile-map.tsx';

const side = 64;
const gap = 4;
const leastColumns = 8;

/** The map of tiles as one SVG, for files: each tile keeps its full name and verdict in words. */
export function TileMapDrawing({ label, tiles, comparator, language: page = 'en' }: TileMapProps) {
  const language = drawnLanguage(page);
  const columns = Math.max(leastColumns, ...tiles.map(({ column }) => column + 1));
  const rows = Math.max(1, ...tiles.map(({ row }) => row + 1));
  const width = columns * (side + gap) - gap;
  const mapHeight = rows * (side + gap) - gap;
  const verdicts = tiles.map(({ verdict }) => verdict);
  const key = [...positionKey(verdicts, comparator, language), ...paceKey(verdicts, language)];
  return (
    <Drawing
      width={width}
      height={Math.ceil(mapHeight + 16 + keyHeight(key, width))}
      title={label}
      description=""
      language={page}
    >
      {tiles.map((tile) => {
        const single = tile.verdict.position === 'no-data' && tile.verdict.pace === 'no-data';
        return (
          <g transform={`translate(${tile.column * (side + gap)} ${tile.row * (side + gap)})`}>
            <title>{`${tile.name}: ${markText(tile.verdict, comparator, language)}`}</title>
            <rect
              class={`tile-ground tile-ground--${tile.verdict.position}`}
              x="0.5"
              y="0.5"
              width={side - 1}
              height={side - 1}
              rx="3"
            />
            <g transform={`translate(${(side - (single ? 14 : 28)) / 2} 16)`}>
              <PositionShape position={tile.verdict.position} />
              <PaceShape pace={tile.verdict.pace} />
            </g>
            <text class="label-strong" x={side / 2} y={46 + labelSize / 4} text-anchor="middle">
              {tile.shortName}
            </text>
          </g>
        );
      })}
      <ChartKey items={key} width={width} y={mapHeight + 16} />
    </Drawing>
  );
}
