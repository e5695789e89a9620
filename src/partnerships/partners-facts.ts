import type { PartnershipFacts } from '../contributions/partnership-facts.ts';
import { speak } from './messages/message.ts';
import { tableOnDay } from './taking-part/body-at-table.ts';
import { leadSentence } from './taking-part/lead-sentence.ts';
import { gatherTable } from './taking-part/read-table.ts';

/** How many take part, and how many the law names that do not. Five queries. */
export const partnersFacts: PartnershipFacts = async (asked) => {
  const { queries, partnershipId, code, name, language, today } = asked;
  const table = tableOnDay(await gatherTable(queries, partnershipId), partnershipId, today);
  if (table.members.length === 0) return [];
  return [
    {
      part: 'partners',
      term: speak(language, 'tab.partners'),
      href: `/partnerships/${code}/partners`,
      sentence: leadSentence(language, name, table),
    },
  ];
};
