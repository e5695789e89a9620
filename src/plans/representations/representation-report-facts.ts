import type { ReportFacts } from '../../contributions/report-facts.ts';
import { speak } from '../messages/message.ts';
import { whichPath } from '../plans/plan-address.ts';
import { whichOf } from '../versions/plan-version.ts';
import { readVersionsInForce } from '../versions/version-store.ts';

/** What was said of drafts in these days and taken account of in the versions in force. One query. */
export const representationReportFacts: ReportFacts = async (asked) => {
  const { queries, language, partnershipId, code, from, until } = asked;
  const versions = await readVersionsInForce(queries, [partnershipId]);
  return versions.flatMap(({ planId, content: { plan, representations } }) => {
    const heard = representations.filter(({ receivedOn }) => receivedOn >= from && receivedOn <= until);
    if (heard.length === 0) return [];
    const bodies = heard.filter((one) => one.from !== null).length;
    return [
      {
        ...{ key: `representations:${planId}`, part: 'representation', outcomeId: null },
        sentence: speak(language, 'fact.representations', {
          plan: plan.title,
          count: heard.length,
          bodies,
        }),
        href: whichPath(code, whichOf(plan)),
      },
    ];
  });
};
