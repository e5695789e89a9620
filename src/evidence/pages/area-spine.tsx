import {
  chartDownloads,
  type PageContext,
  pathIn,
  SpineChart,
  tableDownloads,
  textOf,
} from '../../web/index.ts';
import { spineProps } from '../charts/spine-props.ts';
import { words } from '../messages/words.tsx';
import { ComparePlace } from '../compare/pages/compare-place.tsx';
import type { AreaProfile } from '../read-area-profile.ts';

/** Every measure of the picture as one row: this area among all areas of its kind. */
export function AreaSpine({ context, profile }: { context: PageContext; profile: AreaProfile }) {
  const { language } = context;
  const { area } = profile;
  const props = spineProps(language, profile);
  const path = pathIn(language, `/areas/${area.code}`);
  return (
    <section aria-labelledby="measures-title">
      <h2 id="measures-title">{words(language, 'areaPage.measures')}</h2>
      <SpineChart
        {...props}
        id="measures"
        sentence={words(language, 'areaPage.measures.sentence', {
          area: area.name,
          peers: textOf(props.peers),
        })}
        downloads={[...tableDownloads(path), ...chartDownloads(path)]}
      />
      <ComparePlace {...{ context, area, comparator: profile.comparator, headline: profile.headline }} />
    </section>
  );
}
