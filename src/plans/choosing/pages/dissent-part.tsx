import { DateText, type PageContext } from '../../../web/index.ts';
import type { ChoosingWhole } from '../choosing.ts';
import { words } from '../messages/words.tsx';

/** What bodies do not agree with, in their own words. */
export function DissentPart({ context, found }: { context: PageContext; found: ChoosingWhole }) {
  const { language } = context;
  const names = new Map(found.candidates.map(({ id, name }) => [id, name]));
  return (
    <section aria-labelledby="dissent">
      <h2 id="dissent">{words(language, 'dissent.title')}</h2>
      {found.dissents.length === 0 && <p>{words(language, 'dissent.none')}</p>}
      {found.dissents.map(({ bodyName, candidateId, words: said, saidOn }) => (
        <div>
          <h3>{bodyName}</h3>
          <p>
            {candidateId === null
              ? words(language, 'dissent.whole')
              : words(language, 'dissent.about', { candidate: names.get(candidateId) ?? '' })}
            , <DateText day={saidOn} language={language} />
          </p>
          <blockquote>
            <p class="own-words">{said}</p>
          </blockquote>
        </div>
      ))}
    </section>
  );
}
