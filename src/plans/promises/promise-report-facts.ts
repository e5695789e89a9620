import type { ReportFacts } from '../../contributions/report-facts.ts';
import { formatDay } from '../../web/index.ts';
import { say, speak } from '../messages/message.ts';
import { amountText } from './amount-text.ts';
import { standingOf } from './promise.ts';
import { promisePath } from './promise-address.ts';
import { readPromises } from './promise-store.ts';
import { shortened } from './shortened.ts';

/** Signed promises that were open in these days, with how each stands: to outcomes, or to taking part. One query. */
export const promiseReportFacts: ReportFacts = async (asked) => {
  const { queries, language, today, partnershipId, code, from, until } = asked;
  const promises = await readPromises(queries, [partnershipId]);
  return promises
    .filter(
      ({ signedOn, endedOn }) =>
        signedOn !== null && signedOn <= until && (endedOn === null || endedOn >= from),
    )
    .map((promise) => {
      const amount = amountText(promise, language);
      return {
        key: `promise:${promise.id}`,
        part: promise.outcomeId === null ? 'participation' : 'promise',
        outcomeId: promise.outcomeId,
        sentence: speak(language, 'fact.promise', {
          body: promise.bodyName,
          words: shortened(promise.words, 300).replace(/[.\s]+$/, ''),
          amount: amount === '' ? '' : ` (${amount})`,
          day: formatDay(promise.dueOn, language),
          state: say(language, `promise.state.${standingOf(promise, today)}`).toLowerCase(),
        }),
        href: promisePath(code, promise.id),
      };
    });
};
