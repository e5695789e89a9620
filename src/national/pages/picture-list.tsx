import { type Language, type PageContext, pathIn } from '../../web/index.ts';
import { words } from '../messages/words.tsx';
import type { Picture, PictureChoice } from '../picture.ts';
import { pictureAddress } from './picture-address.ts';

/** The same on a phone: a list of outcomes, each with how many stand and go where, instead of a table nobody can read there. */
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
                <p>{positions(picture, indicator.key, language)}</p>
                <p>{paces(picture, indicator.key, language)}</p>
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

/** How many stand where; those that cannot be told are named where there are any. */
function positions({ rows }: Picture, key: string, language: Language) {
  const count = (verdict: string) =>
    rows.filter((row) => row.judgements.get(key)?.position.verdict === verdict).length;
  const known = { better: count('better'), same: count('no-clear-difference'), worse: count('worse') };
  const unknown = rows.length - known.better - known.same - known.worse;
  return unknown === 0
    ? words(language, 'picture.list.position', known)
    : words(language, 'picture.list.positionUnknown', { ...known, unknown });
}

/** The same for where they go. */
function paces({ rows }: Picture, key: string, language: Language) {
  const count = (verdict: string) =>
    rows.filter((row) => row.judgements.get(key)?.pace.verdict === verdict).length;
  const known = {
    improving: count('improving'),
    same: count('no-clear-change'),
    worsening: count('worsening'),
  };
  const unknown = rows.length - known.improving - known.same - known.worsening;
  return unknown === 0
    ? words(language, 'picture.list.pace', known)
    : words(language, 'picture.list.paceUnknown', { ...known, unknown });
}
