import { type Language, localeOf, type SpokenText } from '../../web/index.ts';
import { speak } from './messages/message.ts';
import type { OwnPlan } from './own-plan.ts';

export function periodWords(
  language: Language,
  { startsOn, endsOn }: Pick<OwnPlan, 'startsOn' | 'endsOn'>,
): SpokenText {
  const from = startsOn;
  return endsOn === null
    ? speak(language, 'period.from', { from })
    : speak(language, 'period.until', { from, until: endsOn });
}

/** `a, b and c`, in the language that the message they stand in is really in. */
export function listed(names: readonly string[], spoken: Language): string {
  return new Intl.ListFormat(localeOf[spoken], { type: 'conjunction' }).format(names);
}
