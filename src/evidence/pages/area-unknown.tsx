import { type Language, Notice } from '../../web/index.ts';
import type { Judgement } from '../judgement.ts';
import { words } from '../messages/words.tsx';
import type { AreaProfile } from '../read-area-profile.ts';
import { wordList } from '../sentences/word-list.ts';

/** The gaps, named: no figure, no comparison, too few years. */
export function AreaUnknown({ profile, language }: { profile: AreaProfile; language: Language }) {
  const { area, comparator, headline, gaps } = profile;
  const measured = headline.filter(({ latest }) => latest !== null);
  const uncompared = measured.filter(
    ({ position }) => position.verdict === 'not-comparable' && position.reason !== 'is-comparator',
  );
  const unpaced = measured.filter(({ pace }) => pace.verdict === 'too-few-points');
  const list = (judgements: readonly Judgement[]) =>
    wordList(
      judgements.map(({ indicator }) => indicator.phrase),
      language,
    );
  return (
    <section id="unknown">
      <Notice title={words(language, 'areaPage.unknown')} level={2}>
        {gaps.length > 0 && (
          <>
            <p>{words(language, 'areaPage.unknown.intro', { area: area.name })}</p>
            <ul class="place-list">
              {gaps.map(({ name }) => (
                <li>{name}</li>
              ))}
            </ul>
          </>
        )}
        {uncompared.length > 0 && (
          <p>
            {words(language, 'areaPage.unknown.position', {
              comparator: comparator?.name ?? '',
              list: list(uncompared),
            })}
          </p>
        )}
        {unpaced.length > 0 && <p>{words(language, 'areaPage.unknown.pace', { list: list(unpaced) })}</p>}
        {gaps.length + uncompared.length + unpaced.length === 0 && (
          <p>{words(language, 'areaPage.unknown.nothing')}</p>
        )}
      </Notice>
    </section>
  );
}
