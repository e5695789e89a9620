import { type PageContext, pathIn } from '../../web/index.ts';
import { words } from '../messages/words.tsx';
import type { Picture, PictureChoice } from '../picture.ts';
import { pictureAddress } from './picture-address.ts';

/** The same on a phone: a list of outcomes, each with its counts, instead of a table nobody can read there. */
export function PictureList(props: { context: PageContext; picture: Picture; choice: PictureChoice }) {
  const { context, picture, choice } = props;
  const { language } = context;
  const domains = Map.groupBy(picture.indicators, ({ domain }) => domain);
  return (
    <div class="picture-matrix__narrow">
      {[...domains].map(([domain, indicators]) => (
        <section>
          <h3>{domain}</h3>
          <ul class="picture-list">
            {indicators.map((indicator) => (
              <li class="picture-list__measure">
                <a href={pathIn(language, `/indicators/${indicator.key}`)}>{indicator.name}</a>
                <p>{counts(picture, indicator.key, language)}</p>
                <a
                  class="picture-list__map"
                  href={`${pictureAddress(language, { ...choice, measure: indicator.key })}#map-title`}
                >
                  {words(language, 'picture.list.map')}
                  <span class="visually-hidden">: {indicator.name}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function counts({ rows }: Picture, key: string, language: PageContext['language']) {
  const count = (verdict: string) =>
    rows.filter((row) => row.judgements.get(key)?.position.verdict === verdict).length;
  const [better, worse, same] = [count('better'), count('worse'), count('no-clear-difference')];
  return words(language, 'picture.list.counts', {
    better,
    worse,
    same,
    unknown: rows.length - better - worse - same,
  });
}
