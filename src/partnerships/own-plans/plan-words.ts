import { formatDay, type Language, type SpokenText } from '../../web/index.ts';
import { speak } from './messages/message.ts';
import type { OwnPlan } from './own-plan.ts';

export function periodWords(
  language: Language,
  { startsOn, endsOn }: Pick<OwnPlan, 'startsOn' | 'endsOn'>,
): SpokenText {
  const from = formatDay(startsOn, 'en');
  return endsOn === null
    ? speak(language, 'period.from', { from })
    : speak(language, 'period.until', { from, until: formatDay(endsOn, 'en') });
}

/** `a, b and c`. */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}
