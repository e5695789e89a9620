import { type Language, localeOf, type SpokenText } from '../../web/index.ts';
import { type Excusal, excusalState } from './excusal.ts';
import { speak } from './messages/message.ts';

/** How many excusals that everybody sees are in force on a day, and of whom. `past`: the day is one the reader looks back to. */
export function excusalsSentence(
  excusals: readonly Excusal[],
  day: string,
  past: boolean,
  language: Language,
): SpokenText {
  const current = excusals.filter((one) => one.published && excusalState(one, day) === 'in-force');
  const names = [...new Set(current.map(({ bodyName }) => bodyName))].toSorted((a, b) =>
    a.localeCompare(b, 'en'),
  );
  const { language: spoken } = speak(language, 'lead.none');
  const bodies = new Intl.ListFormat(localeOf[spoken], { type: 'conjunction' }).format(names);
  const count = current.length;
  if (count === 0) return past ? speak(language, 'asAt.lead.none', { day }) : speak(language, 'lead.none');
  if (count === 1)
    return past ? speak(language, 'asAt.lead.one', { day, bodies }) : speak(language, 'lead.one', { bodies });
  return past
    ? speak(language, 'asAt.lead.many', { count, day, bodies })
    : speak(language, 'lead.many', { count, bodies });
}
