import { areaKindName } from '../../../geography/index.ts';
import { Notice } from '../../../web/index.ts';
import { wordList } from '../../sentences/word-list.ts';
import { mostAreas, mostIndicators } from '../comparison-address.ts';
import { words } from '../messages/words.tsx';
import type { ComparedMeasure } from '../read-comparison.ts';
import type { ComparePageProps } from './compare-page.tsx';

/** What was not found or left out, and what makes these places or figures unlike each other. */
export function ComparisonNotes({ context: { language }, comparison }: ComparePageProps) {
  const { areas, measures, unknownAreas, unknownIndicators, tooMany } = comparison;
  const kinds = Map.groupBy(areas, ({ kind }) => kind);
  const notes = [
    ...unknownAreas.map((code) => words(language, 'notes.unknown.area', { code: shortened(code) })),
    ...unknownIndicators.map((key) => words(language, 'notes.unknown.indicator', { key: shortened(key) })),
    ...(tooMany.areas > 0
      ? [words(language, 'notes.tooMany.areas', { most: mostAreas, count: tooMany.areas })]
      : []),
    ...(tooMany.indicators > 0
      ? [words(language, 'notes.tooMany.indicators', { most: mostIndicators, count: tooMany.indicators })]
      : []),
    ...(kinds.size > 1
      ? [
          words(language, 'notes.kinds', {
            list: wordList(
              [...kinds].map(
                ([kind, found]) => `${found.length} ${areaKindName(kind, found.length, language)}`,
              ),
              language,
            ),
          }),
        ]
      : []),
    ...measures.flatMap((measure) => {
      const periods = newestPeriods(measure);
      return periods.length < 2
        ? []
        : [
            words(language, 'notes.periods', {
              phrase: measure.indicator.phrase,
              list: wordList(periods, language),
            }),
          ];
    }),
    ...(areas.length > 1 && measures.length * (areas.length - 1) > 5 ? [words(language, 'notes.many')] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <Notice title={words(language, 'notes.title')} level={2}>
      <ul>
        {notes.map((note) => (
          <li>{note}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Labels of the periods of the newest measured figures, oldest first. */
function newestPeriods({ rows }: ComparedMeasure): string[] {
  const periods = rows.flatMap(({ judgement }) => judgement?.latest?.period ?? []);
  return [...new Set(periods.toSorted((a, b) => a.ends.localeCompare(b.ends)).map(({ label }) => label))];
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
