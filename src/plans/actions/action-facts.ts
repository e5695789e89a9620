import type { PartnershipFacts } from '../../contributions/partnership-facts.ts';
import { speak } from '../messages/message.ts';
import { actionsPath } from './action-address.ts';
import { allActions } from './action-query.ts';
import { countActions } from './find-actions.ts';
import { actionsLead } from './pages/actions-page.tsx';

/** What is done here, and how it does. One query. */
export const actionFacts: PartnershipFacts = async ({ queries, partnershipId, code, language, today }) => {
  const counts = await countActions(queries, partnershipId, allActions, today);
  if (counts.all === 0) return [];
  return [
    {
      part: 'promises',
      term: speak(language, 'actions.tab'),
      href: actionsPath(code),
      sentence: actionsLead(counts, language),
    },
  ];
};
