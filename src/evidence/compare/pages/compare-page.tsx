import type { AreaHit } from '../../../geography/index.ts';
import {
  Disclosure,
  DownloadLinks,
  EmptyState,
  MarkLegend,
  type PageContext,
  PageShell,
  pathIn,
} from '../../../web/index.ts';
import type { Catalogue } from '../../catalogue.ts';
import { type ComparisonAddress, comparisonQuery, mostAreas, mostIndicators } from '../comparison-address.ts';
import { comparisonSentence } from '../comparison-sentence.ts';
import { say, speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { Comparison } from '../read-comparison.ts';
import { finding } from '../../sentences/finding.tsx';
import { wordList } from '../../sentences/word-list.ts';
import { ChooseCompared } from './choose-compared.tsx';
import { ComparedMeasures } from './compared-measures.tsx';
import { ComparedTable } from './compared-table.tsx';
import { ComparisonNotes } from './comparison-notes.tsx';

export interface ComparePageProps {
  context: PageContext;
  catalogue: Catalogue;
  /** What was found of what was asked for, under today's codes. */
  chosen: ComparisonAddress;
  comparison: Comparison;
  /** Which page of the measures over time was asked for. */
  asked: string | null;
  /** What was searched for; null where nothing was. */
  searched: { text: string; hits: readonly AreaHit[] } | null;
}

/** Any places on any measures: what can be said, the figures, and the trends on one scale. */
export function ComparePage(props: ComparePageProps) {
  const { context, comparison, chosen } = props;
  const { language } = context;
  const { areas, measures, country } = comparison;
  const ready = areas.length > 0 && measures.length > 0;
  const file = (ending: string) => pathIn(language, `/compare.${ending}?${comparisonQuery(chosen)}`);
  return (
    <PageShell
      context={context}
      title={speak(language, 'page.title')}
      lead={
        ready
          ? finding(language, (spoken) => leadOf(comparison, spoken))
          : words(language, 'page.lead', { areas: mostAreas, indicators: mostIndicators })
      }
    >
      {ready ? (
        <>
          <Said {...props} />
          <ComparisonNotes {...props} />
          <Disclosure summary={words(language, 'choose.change')} open={props.searched !== null}>
            <ChooseCompared {...props} />
          </Disclosure>
          <ComparedTable {...props} />
          <DownloadLinks
            what={speak(language, 'files.what')}
            language={language}
            downloads={['csv', 'xlsx', 'json'].map((ending) => ({
              format: ending.toUpperCase(),
              href: file(ending),
            }))}
          />
          {country && <MarkLegend comparator={country.name} language={language} />}
          <ComparedMeasures {...props} />
        </>
      ) : (
        <>
          <ComparisonNotes {...props} />
          <ChooseCompared {...props} />
          <EmptyState title={words(language, 'empty.title')} text={words(language, 'empty.text')} />
        </>
      )}
    </PageShell>
  );
}

/** Every measure in words, before any figure. */
function Said({ context: { language, today }, comparison }: ComparePageProps) {
  return (
    <section aria-labelledby="said-title">
      <h2 id="said-title">{words(language, 'said.title')}</h2>
      <ul>
        {comparison.measures.map((measure) => (
          <li>
            {finding(language, (spoken) =>
              comparisonSentence(measure, comparison.country?.name ?? '', today, spoken),
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function leadOf({ areas, measures }: Comparison, language: PageContext['language']): string {
  return say(language, 'page.lead.chosen', {
    areas: wordList(
      areas.map(({ name }) => name),
      language,
    ),
    indicators: wordList(
      measures.map(({ indicator }) => indicator.phrase),
      language,
    ),
  });
}
