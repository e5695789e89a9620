import type { Language } from '../../web/language.ts';
import type { Indicator } from '../indicator.ts';
import type { Judgement } from '../judgement.ts';
import { say } from '../messages/message.ts';
import { ageNote } from './age-note.ts';

/** What one measure looks like over all partnerships: how many stand where, how many move which way. */
export function pictureSentence(
  indicator: Pick<Indicator, 'phrase'>,
  judgements: readonly Judgement[],
  comparator: string,
  today: string,
  language: Language = 'en',
): string {
  const { phrase } = indicator;
  const position = (verdict: string) => judgements.filter((one) => one.position.verdict === verdict).length;
  const total = judgements.length;
  const [better, worse, same] = [position('better'), position('worse'), position('no-clear-difference')];
  const uncompared = total - better - worse - same;
  const sentences: string[] = [];
  if (uncompared === total) {
    sentences.push(say(language, 'picture.noPosition', { comparator, phrase }));
  } else {
    sentences.push(say(language, 'picture.position', { total, better, worse, same, comparator, phrase }));
    if (uncompared > 0) sentences.push(say(language, 'picture.notComparable.many', { count: uncompared }));
  }
  return [...sentences, picturePace(judgements, language), ...pictureAge(judgements, today, language)].join(
    ' ',
  );
}

/** Which way the measure moves, in how many partnerships. */
export function picturePace(judgements: readonly Judgement[], language: Language = 'en'): string {
  const count = (verdict: string) => judgements.filter((one) => one.pace.verdict === verdict).length;
  const unknown = count('too-few-points');
  if (unknown === judgements.length) return say(language, 'picture.paceUnknown.all');
  const counts = {
    improving: count('improving'),
    worsening: count('worsening'),
    same: count('no-clear-change'),
  };
  const told = say(language, 'picture.pace', counts);
  return unknown > 0 ? `${told} ${say(language, 'picture.paceUnknown.some', { count: unknown })}` : told;
}

/** Which periods the figures are for, and that they are old where they are. */
export function pictureAge(
  judgements: readonly Judgement[],
  today: string,
  language: Language = 'en',
): string[] {
  const periods = judgements
    .flatMap(({ latest }) => latest?.period ?? [])
    .toSorted((a, b) => a.ends.localeCompare(b.ends) || a.starts.localeCompare(b.starts));
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return [];
  const said =
    first.label === last.label
      ? say(language, 'picture.period', { period: last.label })
      : endings(first.ends.slice(0, 4), last.ends.slice(0, 4), language);
  return [said, ...ageNote(last.ends, today, language)];
}

/** Labels of periods of many kinds cannot be strung together: years can. */
function endings(first: string, last: string, language: Language): string {
  return first === last
    ? say(language, 'picture.periodsInYear', { year: last })
    : say(language, 'picture.periods', { first, last });
}
