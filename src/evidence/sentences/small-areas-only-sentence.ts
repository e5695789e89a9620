import { areaKindName } from '../../geography/index.ts';
import type { Language } from '../../web/language.ts';
import type { Indicator } from '../indicator.ts';
import { say } from '../messages/message.ts';
import type { SmallAreaFigures } from '../small-area-figures.ts';
import { ageNote } from './age-note.ts';

/** What can be said of a measure that no partnership has a figure of: for which small areas there are some, and when. */
export function smallAreasOnlySentence(
  { phrase }: Pick<Indicator, 'phrase'>,
  { kind, period, figures }: Pick<SmallAreaFigures, 'kind' | 'period'> & { figures: readonly unknown[] },
  today: string,
  language: Language = 'en',
): string {
  const count = figures.length.toLocaleString('en-GB');
  const kindName = areaKindName(kind, figures.length);
  return [
    say(language, 'indicatorPage.smallOnly', { phrase, count, kind: kindName }),
    say(language, 'picture.period', { period: period.label }),
    ...ageNote(period.ends, today, language),
  ].join(' ');
}
