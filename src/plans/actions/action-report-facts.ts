import type { ReportFact, ReportFacts } from '../../contributions/report-facts.ts';
import { type Action, isOver, isStale, leadOf } from './action.ts';
import { actionPath } from './action-address.ts';
import { readActions } from './action-store.ts';
import { toldSilence, toldUpdate } from './told-update.ts';

/**
 * Public actions that were open in these days, each with what was last said of it and accepted; one of which nothing was
 * said for long says so. One query.
 */
export const actionReportFacts: ReportFacts = async (asked) => {
  const { queries, language, partnershipId, code, from, until, today } = asked;
  const actions = await readActions(queries, { partnershipId });
  return actions
    .filter((action) => action.published && wasOpen(action, from, until))
    .map((action): ReportFact => {
      const { id, heard, name, outcomeId } = action;
      const about = { name, lead: leadOf(action)?.bodyName ?? null };
      const stale = heard === null ? !isOver(action) : isStale(action, today);
      return {
        ...{ key: `action:${id}`, part: 'action', outcomeId, href: actionPath(code, id) },
        sentence:
          heard === null ? toldSilence(about, 'unheard', null, language) : toldUpdate(about, heard, language),
        ...(stale ? { stale: true } : {}),
      };
    });
};

/** Not over before these days, and not to begin after them. */
function wasOpen(action: Action, from: string, until: string): boolean {
  if (action.startsOn !== null && action.startsOn > until) return false;
  const ended = action.endsOn ?? action.heard?.saidOn ?? action.recordedOn;
  return !isOver(action) || ended >= from;
}
