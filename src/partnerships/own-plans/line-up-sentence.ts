import { type Language, localeOf, type SpokenText } from '../../web/index.ts';
import type { LineUp } from './line-up.ts';
import { say, speak } from './messages/message.ts';

/** What can be said of how plans line up: who has one recorded, what none carries, how often they pull apart. */
export function lineUpSentence(
  { rows, outcomes, ofPlan, uncarried, conflicts }: LineUp,
  language: Language,
): SpokenText {
  const [all, count] = [rows.length, rows.filter(({ current }) => current.length > 0).length];
  if (count === 0) return speak(language, 'lead.nothing');
  const { text, language: spoken } =
    count === all
      ? speak(language, 'lead.all', { all })
      : count === 1
        ? speak(language, 'lead.some.one', { all })
        : speak(language, 'lead.some', { count, all });
  const sentences = [text];
  if (uncarried.length === outcomes.length)
    sentences.push(say(language, ofPlan ? 'lead.uncarried.all.plan' : 'lead.uncarried.all'));
  else if (uncarried.length > 0)
    sentences.push(say(language, 'lead.uncarried', { outcomes: orListed(uncarried, spoken) }));
  else sentences.push(say(language, ofPlan ? 'lead.carried.plan' : 'lead.carried'));
  if (conflicts.length === 1) sentences.push(say(language, 'lead.conflicts.one'));
  if (conflicts.length > 1) sentences.push(say(language, 'lead.conflicts.many', { count: conflicts.length }));
  return { text: sentences.join(' '), language: spoken };
}

/** `a, b or c`. */
function orListed(names: readonly string[], spoken: Language): string {
  return new Intl.ListFormat(localeOf[spoken], { type: 'disjunction' }).format(names);
}
