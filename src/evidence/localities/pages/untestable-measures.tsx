import { wordList } from '../../sentences/word-list.ts';
import { words } from '../messages/words.tsx';
import type { Untestable } from '../testable-measures.ts';
import type { TestPageProps } from './test-page.tsx';

const reasons: readonly Untestable[] = ['no-small-areas', 'no-ratio', 'no-counts', 'standardised', 'neutral'];

/** Measures of the picture by the reason they are not tested; of the others only how many. */
export function UntestableMeasures({ context: { language }, untestable }: TestPageProps) {
  const shown = untestable.filter(({ indicator }) => indicator.headline !== null);
  const others = untestable.length - shown.length;
  if (untestable.length === 0) return null;
  return (
    <section aria-labelledby="untestable-title">
      <h2 id="untestable-title">{words(language, 'untestable.title')}</h2>
      <ul>
        {reasons.map((reason) => {
          const names = shown.filter((one) => one.reason === reason).map(({ indicator }) => indicator.phrase);
          return (
            names.length > 0 && (
              <li>{words(language, `untestable.${reason}`, { list: wordList(names, language) })}</li>
            )
          );
        })}
        {others > 0 && (
          <li>{words(language, 'untestable.more', { count: others.toLocaleString('en-GB') })}</li>
        )}
      </ul>
    </section>
  );
}
