import { type Language, type SpokenText } from '../../web/index.ts';
import { type Excusal, lastDayOf } from './excusal.ts';
import { speak } from './messages/message.ts';

export function dutyWords(language: Language, { duty }: Pick<Excusal, 'duty'>): SpokenText {
  return speak(language, `duty.${duty}`);
}

export function extentWords(language: Language, { part }: Pick<Excusal, 'part'>): SpokenText {
  return part === null ? speak(language, 'extent.wholly') : speak(language, 'extent.part', { part });
}

export function daysWords(
  language: Language,
  excusal: Pick<Excusal, 'startsOn' | 'untilOn' | 'endedOn'>,
): SpokenText {
  const from = excusal.startsOn;
  const last = lastDayOf(excusal);
  return last === null
    ? speak(language, 'entry.days.open', { from })
    : speak(language, 'entry.days.until', { from, until: last });
}
