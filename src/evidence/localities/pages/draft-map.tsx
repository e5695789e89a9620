import type { Area } from '../../../geography/index.ts';
import { AreaMap, chartDownloads, type PageContext, pathIn } from '../../../web/index.ts';
import { blockSeal } from '../block-seal.ts';
import { draftQuery } from '../draft-address.ts';
import { type DrawnDraft, draftMapProps } from '../draft-map-props.ts';
import { words } from '../messages/words.tsx';

/** The localities as they would lie, shaded by population, with the same as a list. */
export function DraftMap({
  context,
  area,
  ...drawn
}: Omit<DrawnDraft, 'area'> & { context: PageContext; area: Area }) {
  const { language } = context;
  const props = draftMapProps(language, { area, ...drawn });
  const query = draftQuery(drawn.draft, blockSeal(drawn.blocks));
  return (
    <section aria-labelledby="draft-map-title">
      <h2 id="draft-map-title">{words(language, 'map.heading')}</h2>
      {props ? (
        <AreaMap
          {...props}
          sentence={words(language, 'map.sentence')}
          downloads={chartDownloads(pathIn(language, `/areas/${area.code}/localities`), `?${query}`)}
        />
      ) : (
        <p>{words(language, 'map.none')}</p>
      )}
    </section>
  );
}
