import type { Geometry } from 'geojson';
import type { Language } from '../language.ts';
import type { Words } from '../messages/spoken.tsx';
import { Drawing } from './drawing.tsx';
import { layOutMap } from './map-layout.ts';
import { fromDegrees } from './map-path.ts';

/** All areas of one shade as one shape, in degrees. */
export interface MergedShape {
  tone: `shade-${number}` | 'suppressed' | 'missing';
  geometry: Geometry;
}

export interface MergedMapDrawingProps {
  /** Unique on the page. */
  id: string;
  title: Words;
  description: string;
  /** Of the page. */
  language?: Language | undefined;
  shapes: readonly MergedShape[];
}

const width = 640;
const mostHeight = 760;

/** A map of thousands of areas, those of one shade drawn as one: at this size no border between them can be seen. */
export function MergedMapDrawing({ id, title, description, language, shapes }: MergedMapDrawingProps) {
  const geometries = shapes.map(({ geometry }) => geometry);
  const layout = layOutMap(geometries, fromDegrees, width, mostHeight);
  return (
    <Drawing width={width} height={layout.height} title={title} description={description} language={language}>
      <defs>
        <pattern
          id={`${id}-hatch`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="hatch-ground" width="5" height="5" />
          <line class="hatch-line" x1="1" x2="1" y1="0" y2="5" />
        </pattern>
      </defs>
      {shapes.map(({ tone, geometry }) => (
        <path
          class={`map-area map-area--${tone}`}
          fill={tone === 'suppressed' ? `url(#${id}-hatch)` : undefined}
          fill-rule="evenodd"
          d={layout.pathOf(geometry)}
        />
      ))}
    </Drawing>
  );
}
