import type { AreaTopology } from '../../../geography/index.ts';
import type { Area } from '../../../geography/index.ts';
import { AreaMap, type MapArea, type PageContext } from '../../../web/index.ts';
import { localityOutlines, outlineOf } from '../boundaries.ts';
import type { LawCheck } from '../draft-law.ts';
import type { Block, Draft } from '../draft.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

export interface DraftMapProps {
  context: PageContext;
  area: Area;
  draft: Draft;
  blocks: readonly Block[];
  check: LawCheck;
  topology: AreaTopology | null;
}

/** The localities as they would lie, shaded by population, with the same as a list. */
export function DraftMap(props: DraftMapProps) {
  const { context, area, topology } = props;
  const { language } = context;
  const areas = topology ? mapAreas(props, topology) : [];
  return (
    <section aria-labelledby="draft-map-title">
      <h2 id="draft-map-title">{words(language, 'map.heading')}</h2>
      {areas.length === 0 ? (
        <p>{words(language, 'map.none')}</p>
      ) : (
        <AreaMap
          id="draft-map"
          title={say(language, 'map.title', { area: area.name })}
          sentence={say(language, 'map.sentence')}
          areas={areas}
          unit={say(language, 'people.unit')}
          decimals={0}
          coordinates="degrees"
          language={language}
        />
      )}
    </section>
  );
}

function mapAreas({ context, draft, blocks, check }: DraftMapProps, topology: AreaTopology): MapArea[] {
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
            name: say(context.language, 'map.leftOut'),
            geometry: outlineOf(topology, leftOut),
            figure: { status: 'missing' },
          },
        ];
  return [...localities, ...rest].filter(
    ({ geometry }) => geometry.type === 'MultiPolygon' && geometry.coordinates.length > 0,
  );
}
