import { finding } from '../../evidence/index.ts';
import {
  DownloadLinks,
  drawnOnce,
  EmptyState,
  MarkLegend,
  type PageContext,
  PageShell,
  pathIn,
  type Renderable,
  SearchForm,
  tableDownloads,
} from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { choosePicture, type Picture, type PictureChoice } from '../picture.ts';
import { viewComparator, viewSentence } from '../view-sentence.ts';
import { pictureQuery } from './picture-address.ts';
import { PictureFilters } from './picture-filters.tsx';
import { PictureFits } from './picture-fits.tsx';
import { PictureList } from './picture-list.tsx';
import { PictureMatrix } from './picture-matrix.tsx';
import { PictureTiles } from './picture-tiles.tsx';
import { PictureUnknown } from './picture-unknown.tsx';

export interface PicturePageProps {
  context: PageContext;
  picture: Picture | null;
  choice: PictureChoice;
}

/** The front page: every partnership on every outcome, position and pace; find your place first. */
export function PicturePage({ context, picture, choice }: PicturePageProps) {
  const { language } = context;
  const search = <SearchForm id="place" action={pathIn(language, '/areas')} language={language} />;
  const measure = picture?.indicators.find(({ key }) => key === choice.measure) ?? picture?.indicators[0];
  if (!picture || !measure) {
    return (
      <PageShell context={context} title={speak(language, 'picture.documentTitle', { count: 32 })}>
        {search}
        <EmptyState
          title={words(language, 'picture.empty.title')}
          text={words(language, 'picture.empty.text')}
        />
      </PageShell>
    );
  }
  const { country, rows } = picture;
  // Hundreds of marks that stay the same until the next load.
  const drawn = (section: string, draw: () => Renderable) =>
    drawnOnce(picture, JSON.stringify([section, language, choice]), draw);
  return (
    <PageShell
      context={context}
      title={speak(language, 'picture.title', { country: country.name, count: rows.length })}
      heading={words(language, 'picture.title', { country: country.name, count: rows.length })}
      documentTitle={speak(language, 'picture.documentTitle', { count: rows.length })}
      lead={
        <>
          <span class="page-heading__about">{words(language, 'picture.about', { count: rows.length })}</span>
          {finding(language, (spoken) => viewSentence(picture, measure, context.today, spoken))}
        </>
      }
    >
      <div class="picture">
        <div class="picture__search">{search}</div>
        {drawn('tiles', () => (
          <PictureTiles context={context} picture={picture} choice={choice} measure={measure} />
        ))}
        <div class="picture__legend">
          <MarkLegend comparator={viewComparator(picture, language)} language={language} />
        </div>
        {drawnOnce(picture, `unknown ${language}`, () => (
          <PictureUnknown picture={picture} language={language} />
        ))}
      </div>
      {picture.view === 'like' && <PictureFits context={context} picture={picture} />}
      <section class="picture-matrix" aria-labelledby="matrix-title">
        <h2 id="matrix-title">{words(language, 'picture.matrix')}</h2>
        <p class="picture-matrix__intro">{words(language, 'picture.matrix.intro')}</p>
        <PictureFilters context={context} picture={picture} choice={choice} />
        {drawn('matrix', () => (
          <PictureRows context={context} picture={picture} choice={choice} />
        ))}
        <DownloadLinks
          what={speak(language, 'picture.matrix')}
          language={language}
          downloads={tableDownloads(pathIn(language, '/index'), pictureQuery(choice))}
        />
      </section>
    </PageShell>
  );
}

/** Every partnership chosen, as a table and, on a phone, as a list. */
function PictureRows({ context, picture, choice }: PicturePageProps & { picture: Picture }) {
  const chosen = choosePicture(picture, choice);
  return (
    <>
      <PictureMatrix context={context} picture={chosen} all={picture} choice={choice} />
      <PictureList context={context} picture={chosen} choice={choice} />
    </>
  );
}
