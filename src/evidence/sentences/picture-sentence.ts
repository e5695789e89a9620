import type { Language } from '../../web/language.ts';
import type { Indicator } from '../indicator.ts';
import type { Judgement } from '../judgement.ts';
import { say } from '../messages/message.ts';

/** What one measure looks like over all partnerships: how many stand where, how many move which way. */
export function pictureSentence(
  indicator: Pick<Indicator, 'phrase'>,
  judgements: readonly Judgement[],
  comparator: string,
  language: Language = 'en',
): string {
  const { phrase } = indicator;
  const position = (verdict: string) => judgements.filter((one) => one.position.verdict === verdict).length;
  const pace = (verdict: string) => judgements.filter((one) => one.pace.verdict === verdict).length;
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
  const unknown = pace('too-few-points');
  if (unknown === total) {
    sentences.push(say(language, 'picture.paceUnknown.all'));
  } else {
    const counts = {
      improving: pace('improving'),
      worsening: pace('worsening'),
      same: pace('no-clear-change'),
    };
    sentences.push(say(language, 'picture.pace', counts));
    if (unknown > 0) sentences.push(say(language, 'picture.paceUnknown.some', { count: unknown }));
  }
  return sentences.join(' ');
}
