import type { AreaTopology } from '../../geography/index.ts';
import type { AreaMapProps, Language, MapArea } from '../../web/index.ts';
import { localityOutlines, outlineOf } from './boundaries.ts';
import type { LawCheck } from './draft-law.ts';
import type { Block, Draft } from './draft.ts';
import { say, speak } from './messages/message.ts';

export interface DrawnDraft {
  area: { name: string };
  draft: Draft;
  blocks: readonly Block[];
  check: LawCheck;
  /** Null where no boundaries of the blocks are loaded. */
  topology: AreaTopology | null;
}

/** The localities as they would lie, shaded by population, for the page and for its files; null where none can be drawn. */
export function draftMapProps(language: Language, drawn: DrawnDraft): Omit<AreaMapProps, 'sentence'> | null {
  const areas = drawn.topology ? mapAreas(language, drawn, drawn.topology) : [];
  if (areas.length === 0) return null;
  const people = speak(language, 'people.unit');
  return {
    id: 'draft-map',
    title: speak(language, 'map.title', { area: drawn.area.name }),
    areas,
    unit: people.text,
    unitLanguage: people.language,
    decimals: 0,
    coordinates: 'degrees',
    language,
  };
}

function mapAreas(
  language: Language,
  { draft, blocks, check }: DrawnDraft,
  topology: AreaTopology,
): MapArea[] {
  const outlines = localityOutlines(topology, draft, blocks);
  const leftOut = new Set(blocks.flatMap(({ code }, at) => (draft.assigned[at]?.length === 0 ? [code] : [])));
  const localities = check.localities.map(
    ({ name, people }, at): MapArea => ({
      code: String(at),
      name,
      geometry: outlines[at] ?? { type: 'MultiPolygon', coordinates: [] },
      figure: people === null ? { status: 'missing' } : { status: 'value', value: people },
    }),
  );
  const rest: MapArea[] =
    leftOut.size === 0
      ? []
      : [
          {
            code: 'left-out',
            name: say(language, 'map.leftOut'),
            geometry: outlineOf(topology, leftOut),
            figure: { status: 'missing' },
          },
        ];
  return [...localities, ...rest].filter(
    ({ geometry }) => geometry.type === 'MultiPolygon' && geometry.coordinates.length > 0,
  );
}
