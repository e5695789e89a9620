import type { BoardFlag, BoardFlags, BoardMatter } from '../../contributions/board-flags.ts';
import { memberBodies } from '../member-bodies.ts';
import { readAlignments } from './alignment-store.ts';
import { lineUp } from './line-up.ts';
import { speak } from './messages/message.ts';
import type { PlanPriorities } from './outcome.ts';
import { readOwnPlans } from './own-plan-store.ts';

/**
 * Priorities of the shared plan that no partner's own plan carries, and priorities of own plans that pull the other way.
 * Nothing where no plan is in force, or nobody has recorded an own plan that is. Four queries.
 */
export function ownPlanBoardFlags(planPriorities: PlanPriorities): BoardFlags {
  return async ({ queries, language, today, partnershipId, code }) => {
    const priorities = await planPriorities(queries, partnershipId);
    if (priorities.length === 0) return [];
    const partners = await memberBodies(queries, partnershipId, today);
    const found = lineUp(
      partners,
      await readOwnPlans(
        queries,
        partners.map(({ id }) => id),
      ),
      await readAlignments(queries, partnershipId),
      priorities.map(({ id, name }) => ({ key: id, name, ofPlan: true })),
      today,
    );
    if (found.rows.every(({ current }) => current.length === 0)) return [];
    const href = `/partnerships/${code}/own-plans`;
    const uncarried = priorities.filter(({ name }) => found.uncarried.includes(name));
    const pulling = found.conflicts.filter(({ alignment }) =>
      priorities.some(({ id }) => id === alignment.planPriorityId),
    );
    const matter = (which: 'priority-uncarried' | 'own-plan-pulls'): BoardMatter => ({
      key: which,
      title: (count) =>
        count === 1
          ? speak(language, `flag.matter.${which}.one`)
          : speak(language, `flag.matter.${which}`, { count }),
      why: speak(language, `flag.matter.${which}.why`),
    });
    return [
      ...uncarried.map(
        ({ id, name }): BoardFlag => ({
          ...{ key: `priority-uncarried:${id}`, part: 'gap', matter: matter('priority-uncarried') },
          ...{ name: { text: name, language: 'en' }, detail: null, since: null, outcomeId: null },
          ...{ sentence: speak(language, 'flag.uncarried', { priority: name }), href },
        }),
      ),
      ...pulling.map(({ partner, priority, alignment }): BoardFlag => {
        const said = { partner: partner.name, priority: alignment.outcome, words: priority.words };
        return {
          ...{
            key: `own-plan-pulls:${alignment.id}`,
            part: 'needs-decision',
            matter: matter('own-plan-pulls'),
          },
          ...{
            name: speak(language, 'flag.pulls.name', said),
            detail: speak(language, 'flag.pulls.detail', said),
          },
          ...{ sentence: speak(language, 'flag.pulls', said), since: null, outcomeId: null },
          href: `${href}#conflict-${alignment.id}`,
        };
      }),
    ];
  };
}
