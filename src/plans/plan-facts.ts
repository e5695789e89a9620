import type { PartnershipFacts } from '../contributions/partnership-facts.ts';
import { formatDay } from '../web/index.ts';
import { speak } from './messages/message.ts';
import { planPath } from './plans/plan-address.ts';
import { outcomesOf } from './versions/plan-content.ts';
import { readVersion } from './versions/version-store.ts';

/** The partnership's plan in force. One query. */
export const planFacts: PartnershipFacts = async ({ queries, partnershipId, code, language }) => {
  const version = await readVersion(queries, partnershipId, { kind: 'loip' });
  if (version === null) return [];
  const { content, number, publishedAt } = version;
  const outcomes = outcomesOf(content).length;
  const said = {
    title: content.plan.title,
    number,
    day: formatDay(publishedAt.slice(0, 10), language),
  };
  return [
    {
      part: 'plan',
      term: speak(language, 'tab.plan'),
      href: planPath(code),
      sentence:
        outcomes === 1
          ? speak(language, 'facts.plan.one', said)
          : speak(language, 'facts.plan', { ...said, outcomes }),
    },
  ];
};
