import type { PartnershipFacts } from '../../contributions/partnership-facts.ts';
import { speak } from '../messages/message.ts';
import { ledgerSentence } from './pages/promises-page.tsx';
import { promisesPath } from './promise-address.ts';
import { ledgerOf } from './promise-ledger.ts';
import { readPromises } from './promise-store.ts';

/** What partners promised here, and what became of it. One query. */
export const promiseFacts: PartnershipFacts = async ({ queries, partnershipId, code, language, today }) => {
  const ledger = ledgerOf(await readPromises(queries, [partnershipId]), today);
  if (ledger.promised.count === 0) return [];
  return [
    {
      part: 'promises',
      term: speak(language, 'tab.promises'),
      href: promisesPath(code),
      sentence: ledgerSentence(ledger, language),
    },
  ];
};
