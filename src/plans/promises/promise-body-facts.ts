import type { BodyFacts } from '../../contributions/body-facts.ts';
import { speak } from '../messages/message.ts';
import { bodyPromisesPath } from './promise-address.ts';
import { ledgerOf } from './promise-ledger.ts';
import { readPromisesOfBodies } from './promise-store.ts';
import { ledgerSentence } from './pages/promises-page.tsx';

/** What a body has promised across all partnerships, and what became of it. */
export const promiseBodyFacts: BodyFacts = async ({ queries, language, today, bodyId }) => {
  const promises = await readPromisesOfBodies(queries, [bodyId]);
  if (promises.length === 0) return [];
  return [
    {
      sentence: ledgerSentence(ledgerOf(promises, today), language),
      href: bodyPromisesPath(bodyId),
      link: speak(language, 'promises.body.more'),
    },
  ];
};
