import { raw } from 'hono/html';
import type { AreaMapProps } from './area-map.tsx';
import { ChartKey, keyHeight } from './chart-key.tsx';
import { Drawing } from './drawing.tsx';
import { drawingParts } from './drawing-parts.ts';
import { mapKey } from './map-key.tsx';

export interface MapFileDrawingProps {
  /** Markup of the map's own drawing. */
  map: string;
  legend: AreaMapProps;
  /** Thousands of areas, whose borders are drawn thinner. */
  fine: boolean;
}

/** A map with its unit and legend under it, as one SVG, for files. */
export function MapFileDrawing({ map, legend, fine }: MapFileDrawingProps) {
  const { width, height, content } = drawingParts(map);
  const items = mapKey(legend);
  const keyTop = height + (legend.unit === '' ? 12 : 36);
  return (
    <Drawing
      width={width}
      height={Math.ceil(keyTop + keyHeight(items, width))}
      title={legend.title}
      description=""
      language={legend.language}
    >
      <g class={fine ? 'map map--fine' : 'map'}>{raw(content)}</g>
      {legend.unit !== '' && (
        <text class="label-strong" x={0} y={height + 24}>
          {legend.unit}
        </text>
      )}
      <ChartKey items={items} width={width} y={keyTop} />
    </Drawing>
  );
}
