import type { Language } from '../../web/language.ts';
import type { Judgement } from '../judgement.ts';
import { say } from '../messages/message.ts';
import { movementOf, standingOf } from '../glance.ts';

/**
 * What stands beside the folded charts of one domain: how many measures, how many of them are worse or better than
 * the comparator and get worse or better, and of how many neither can be told.
 */
export function domainSummary(
  judgements: readonly Judgement[],
  comparator: string,
  language: Language = 'en',
): string {
  const measured = judgements.filter(({ latest }) => latest !== null);
  const standing = (name: string) => measured.filter((one) => standingOf(one) === name).length;
  const movement = (name: string) => measured.filter((one) => movementOf(one) === name).length;
  const told = [
    { key: 'worse', count: standing('worse') },
    { key: 'better', count: standing('better') },
    { key: 'worsening', count: movement('worsening') },
    { key: 'improving', count: movement('improving') },
    {
      key: 'unknown',
      count: measured.filter((one) => standingOf(one) === 'unknown' && movementOf(one) === 'unknown').length,
    },
    { key: 'none', count: judgements.length - measured.length },
  ] as const;
  const parts = told.flatMap(({ key, count }) =>
    count === 0 ? [] : [say(language, `domain.${key}`, { count, comparator })],
  );
  const { length: count } = judgements;
  const measures = say(language, count === 1 ? 'domain.measures.one' : 'domain.measures', { count });
  return parts.length === 0 ? measures : say(language, 'domain.told', { measures, list: parts.join(', ') });
}
