import { type PageContext, PageTabs, pathIn } from '../../web/index.ts';
import { say, speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { type Picture, type PictureChoice, pictureViews } from '../picture.ts';
import { pictureAddress } from './picture-address.ts';

const methods = { family: '/methods/family-groups', like: '/methods/like-with-like' } as const;

/** With what the partnerships are compared, and what that means: three addresses of the same page. */
export function PictureViews(props: { context: PageContext; picture: Picture; choice: PictureChoice }) {
  const { context, picture, choice } = props;
  const { language } = context;
  const { order: _, ...kept } = choice;
  const { view, deprivation } = picture;
  return (
    <div class="picture-views">
      <PageTabs
        language={language}
        label={say(language, 'view.label')}
        tabs={pictureViews.map((one) => ({
          text: speak(language, `view.${one}`, { country: picture.country.name }),
          href: `${pictureAddress(language, { ...kept, view: one })}#map-title`,
          current: one === view,
        }))}
      />
      {view === 'family' && <p>{words(language, 'view.family.about')}</p>}
      {view === 'like' && (
        <p>
          {deprivation
            ? words(language, 'view.like.about', {
                period: deprivation.period.label,
                count: picture.rows.length,
              })
            : words(language, 'view.like.missing')}
        </p>
      )}
      {view !== 'scotland' && (
        <p>
          <a href={pathIn(language, methods[view])}>{words(language, 'view.method')}</a>
        </p>
      )}
    </div>
  );
}
