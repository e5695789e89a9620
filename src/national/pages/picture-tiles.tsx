import { type CatalogueIndicator, markOf } from '../../evidence/index.ts';
import { chartDownloads, DownloadLinks, type PageContext, pathIn, TileMap } from '../../web/index.ts';
import { say, speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { Picture, PictureChoice } from '../picture.ts';
import { viewComparator } from '../view-sentence.ts';
import { pictureQuery } from './picture-address.ts';
import { PictureViews } from './picture-views.tsx';

/** One measure on the map of tiles. */
export function PictureTiles(props: {
  context: PageContext;
  picture: Picture;
  choice: PictureChoice;
  measure: CatalogueIndicator;
}) {
  const { context, picture, choice, measure } = props;
  const { language } = context;
  const country = viewComparator(picture, language);
  const periods = new Set(
    picture.rows.flatMap(({ judgements }) => judgements.get(measure.key)?.latest?.period.label ?? []),
  );
  const [period] = periods;
  const title =
    periods.size === 1 && period
      ? words(language, 'picture.mapTitle', { measure: measure.name, period, country })
      : words(language, 'picture.mapTitleMixed', { measure: measure.name, country });
  return (
    <section class="picture__map" aria-labelledby="map-title">
      <h2 id="map-title">{title}</h2>
      <PictureViews context={context} picture={picture} choice={choice} />
      <TileMap
        label={say(language, 'picture.mapLabel', { measure: measure.name })}
        comparator={country}
        language={language}
        tiles={picture.rows.map(({ partnership, judgements: own }) => ({
          column: partnership.tileColumn,
          row: partnership.tileRow,
          name: partnership.name,
          shortName: partnership.shortName,
          href: pathIn(language, `/areas/${partnership.code}`),
          verdict: markOf(own.get(measure.key)),
        }))}
      />
      <p>
        <a href={pathIn(language, `/indicators/${measure.key}`)}>
          {words(language, 'picture.more', { phrase: measure.phrase })}
        </a>
      </p>
      <DownloadLinks
        what={speak(language, 'picture.mapLabel', { measure: measure.name })}
        language={language}
        downloads={chartDownloads(
          pathIn(language, '/index'),
          pictureQuery({ view: picture.view, measure: measure.key }),
        )}
      />
    </section>
  );
}
