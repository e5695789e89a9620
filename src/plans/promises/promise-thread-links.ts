import type { ThreadLink, ThreadLinks } from '../../contributions/thread-links.ts';
import { speak } from '../messages/message.ts';
import { poundsText } from './amount-text.ts';
import { promisesPath } from './promise-address.ts';
import { ledgerOf } from './promise-ledger.ts';
import { readPromisesOfOutcomes } from './promise-store.ts';

/**
 * What partners promised to each outcome, and the money among it. Held: something is promised and nothing is late or
 * broken. Thin: something is. Fresh on the last day on which one was signed or ended.
 */
export const promiseThreadLinks: ThreadLinks = async ({ queries, language, today, refs }) => {
  const promises = await readPromisesOfOutcomes(
    queries,
    refs.map(({ outcomeId }) => outcomeId),
  );
  const byOutcome = Map.groupBy(
    promises.filter(({ signedOn }) => signedOn !== null),
    ({ outcomeId }) => outcomeId ?? '',
  );
  return refs.flatMap(({ outcomeId, code }): ThreadLink[] => {
    const own = byOutcome.get(outcomeId) ?? [];
    const { promised, kept, late, broken } = ledgerOf(own, today);
    const days = own.flatMap(({ signedOn, endedOn }) => endedOn ?? signedOn ?? []);
    const href = `${promisesPath(code)}?outcome=${outcomeId}`;
    const counts = { kept: kept.count, late: late.count, broken: broken.count };
    const link = (station: 'promise' | 'money', strength: ThreadLink['strength']) => ({
      ...{ outcomeId, station, strength },
      href: strength === 'broken' ? null : href,
      freshOn: strength === 'broken' ? null : (days.toSorted().at(-1) ?? null),
    });
    const strength = late.count + broken.count > 0 ? 'thin' : 'held';
    return [
      promised.count === 0
        ? { ...link('promise', 'broken'), sentence: speak(language, 'thread.promise.none') }
        : {
            ...link('promise', strength),
            sentence:
              promised.count === 1
                ? speak(language, 'thread.promise.one', counts)
                : speak(language, 'thread.promise', { count: promised.count, ...counts }),
          },
      promised.pence === 0n
        ? { ...link('money', 'broken'), sentence: speak(language, 'thread.money.none') }
        : {
            ...link('money', late.pence + broken.pence > 0n ? 'thin' : 'held'),
            sentence: speak(language, 'thread.money', {
              amount: poundsText(promised.pence),
              kept: poundsText(kept.pence),
            }),
          },
    ];
  });
};
