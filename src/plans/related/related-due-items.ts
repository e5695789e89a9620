import type { DueItems } from '../../contributions/due-items.ts';
import { partnershipCodes } from '../../geography/index.ts';
import { partnershipsWhere } from '../../platform/authorisation/actor.ts';
import { planPath } from '../plans/plan-address.ts';
import { speak } from './messages/message.ts';
import { endingPlans } from './related-plan.ts';
import { readRelatedPlans } from './related-store.ts';

/** Related plans that end within half a year, for officers. */
export const relatedDueItems: DueItems = async ({ queries, language, today, reader }) => {
  const where = partnershipsWhere(reader, ['officer']);
  if (where !== 'all' && where.length === 0) return [];
  const codes = await partnershipCodes(queries);
  const plans = await readRelatedPlans(queries, where === 'all' ? null : where);
  return [...Map.groupBy(plans, ({ partnershipId }) => partnershipId)].flatMap(([partnershipId, own]) =>
    endingPlans(own, today).map(({ plan, last: dueOn }) => ({
      ...{ key: `related-plan:${plan.id}:${dueOn}`, partnershipId, dueOn, detail: null },
      kind: speak(language, 'due.kind'),
      title: speak(language, 'due', { plan: plan.title ?? '' }),
      href: `${planPath(codes.get(partnershipId) ?? '')}/related#duty-${plan.duty}`,
    })),
  );
};
