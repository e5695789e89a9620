import type { PartnershipFact } from '../../contributions/partnership-facts.ts';
import { DateText, DefinitionList, type PageContext, pathIn, Spoken } from '../../web/index.ts';
import { words } from './words.tsx';

/** What other subjects have of a partnership, a line each that leads to all of it; nothing where there is none. */
export function PartnershipFactsList({
  context: { language },
  facts,
}: {
  context: PageContext;
  facts: readonly PartnershipFact[];
}) {
  if (facts.length === 0) return null;
  return (
    <section aria-labelledby="facts-title">
      <h2 id="facts-title">{words(language, 'partnership.facts')}</h2>
      <DefinitionList
        items={facts.map(({ term, href, sentence, day }) => ({
          term: (
            <a href={pathIn(language, href)}>
              <Spoken message={term} language={language} />
            </a>
          ),
          description: (
            <>
              {day && (
                <>
                  <DateText day={day} language={language} />,{' '}
                </>
              )}
              <Spoken message={sentence} language={language} />
            </>
          ),
        }))}
      />
    </section>
  );
}
