import { drawnLanguage } from '../messages/drawn-language.ts';
import { langOf } from '../messages/spoken.tsx';
import type { AreaMapProps, MapArea } from './area-map.tsx';
import { Drawing } from './drawing.tsx';
import { classEdges, classOf, shadeOf } from './map-classes.ts';
import { mapFigure } from './map-figure.ts';
import { layOutMap } from './map-layout.ts';
import { fromDegrees, fromMetres } from './map-path.ts';

const width = 640;
const mostHeight = 760;

/** The polygons: shaded by class, hatched where suppressed, outlined where there is no figure. */
export function AreaMapDrawing(props: AreaMapProps) {
  const { id, title, sentence, areas, coordinates } = props;
  const planar = coordinates === 'degrees' ? fromDegrees : fromMetres;
  const layout = layOutMap(
    areas.map((area) => area.geometry),
    planar,
    width,
    mostHeight,
  );
  const edges = props.edges ?? classEdges(valuesOf(areas));
  const hatch = `${id}-hatch`;
  return (
    <Drawing
      width={width}
      height={layout.height}
      title={title}
      description={typeof sentence === 'string' ? sentence : ''}
      language={props.language}
    >
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-ground" width="5" height="5" />
          <line class="hatch-line" x1="1" x2="1" y1="0" y2="5" />
        </pattern>
      </defs>
      <g fill-rule="evenodd">
        {withoutFigureLast(areas).map((area) => (
          <path
            class={`map-area map-area--${tone(area, edges)}`}
            fill={area.figure.status === 'suppressed' ? `url(#${hatch})` : undefined}
            d={layout.pathOf(area.geometry)}
          >
            <AreaTitle area={area} props={props} />
          </path>
        ))}
      </g>
    </Drawing>
  );
}

function AreaTitle({ area, props }: { area: MapArea; props: AreaMapProps }) {
  const said = mapFigure(area, props);
  return (
    <title lang={langOf(said, drawnLanguage(props.language ?? 'en'))}>{`${area.name}: ${said.text}`}</title>
  );
}

/** Outlines of areas without a figure lie over their neighbours', or they would not be seen. */
function withoutFigureLast(areas: readonly MapArea[]): MapArea[] {
  const rank = (area: MapArea) => (area.figure.status === 'value' ? 0 : 1);
  return areas.toSorted((a, b) => rank(a) - rank(b));
}

export function valuesOf(areas: readonly MapArea[]): number[] {
  return areas.flatMap(({ figure }) => (figure.status === 'value' ? [figure.value] : []));
}

function tone(area: MapArea, edges: readonly number[]): string {
  if (area.figure.status !== 'value') return area.figure.status === 'suppressed' ? 'suppressed' : 'missing';
  return `shade-${shadeOf(classOf(area.figure.value, edges), edges.length + 1)}`;
}
