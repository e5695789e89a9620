import { words } from '../messages/words.tsx';
import type { OutcomePart } from '../plans-services.ts';
import type { Catalogue } from '../../evidence/index.ts';
import { catalogueAsAt } from '../../evidence/index.ts';
import { measureFinding } from './measure-finding.ts';
import { MeasureTable } from './pages/measure-table.tsx';
import { readJudgedMeasures } from './read-judged-measures.ts';

/** What the measures of an outcome show, on its page. */
export function measurePart(catalogue: () => Promise<Catalogue>): OutcomePart {
  return async ({ queries, page, place, outcome }) => {
    const { language } = page;
    const measures = outcome.measures ?? [];
    const known = catalogueAsAt(await catalogue(), page.asAt?.instant ?? null);
    const judged = await readJudgedMeasures(queries, known, measures);
    return (
      <section aria-labelledby="measures-title">
        <h2 id="measures-title">{words(language, 'measure.part.title')}</h2>
        {judged.length === 0 ? (
          <p>{words(language, 'measure.part.none')}</p>
        ) : (
          <>
            <ul>
              {judged.map((one) => {
                const { text, language: spoken } = measureFinding(one, language);
                return <li lang={spoken === language ? undefined : spoken}>{text}</li>;
              })}
            </ul>
            <MeasureTable
              context={page}
              code={place.area.code}
              id="measures"
              rows={judged.map((one) => ({ judged: one, outcome }))}
            />
          </>
        )}
      </section>
    );
  };
}
