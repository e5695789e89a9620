import type { ThreadLink, ThreadLinks } from '../../contributions/thread-links.ts';
import { formatDay, formatNumber, type Language } from '../../web/index.ts';
import { say, speak } from '../messages/message.ts';
import { type Action, isStale, lateMilestones, reachOf } from './action.ts';
import { actionPath, actionsPath } from './action-address.ts';
import { readActionsOfOutcomes } from './action-store.ts';

/** What one link says; where nothing is there, there is nothing to read. */
type Said = Pick<ThreadLink, 'strength' | 'sentence' | 'href' | 'freshOn'>;

/**
 * What is done for each outcome, for how many of those in need, and what was last said of it. Action: thin where one is
 * late or nobody promised it, stale where all under way are not heard of. Reach: thin where some action does not say it.
 * Result: as the newest update says; thin where it is behind or stopped, stale where its action is.
 */
export const actionThreadLinks: ThreadLinks = async ({ queries, language, today, refs }) => {
  const actions = await readActionsOfOutcomes(
    queries,
    refs.map(({ outcomeId }) => outcomeId),
  );
  const byOutcome = Map.groupBy(actions, ({ outcomeId }) => outcomeId);
  return refs.flatMap(({ outcomeId, code }): ThreadLink[] => {
    const own = byOutcome.get(outcomeId) ?? [];
    const href = `${actionsPath(code)}?outcome=${outcomeId}`;
    return [
      { outcomeId, station: 'action', ...actionLink(own, { language, today, href }) },
      { outcomeId, station: 'reach', ...reachLink(own, { language, href }) },
      { outcomeId, station: 'result', ...resultLink(own, { language, today, code }) },
    ];
  });
};

function broken(sentence: ThreadLink['sentence']): Said {
  return { strength: 'broken', sentence, href: null, freshOn: null };
}

/** The newest day on which something was said of any of them. */
function freshest(actions: readonly Action[]): string | null {
  return (
    actions
      .map(({ heard, recordedOn }) => heard?.saidOn ?? recordedOn)
      .toSorted()
      .at(-1) ?? null
  );
}

function actionLink(
  own: readonly Action[],
  { language, today, href }: { language: Language; today: string; href: string },
): Said {
  const live = own.filter(({ state }) => state !== 'stopped');
  if (live.length === 0) return broken(speak(language, 'thread.action.none'));
  const underWay = live.filter(({ state }) => state === 'under-way');
  const counts = {
    underWay: underWay.length,
    late: live.filter((one) => lateMilestones(one, today).length > 0).length,
    unpromised: live.filter(({ promiseId }) => promiseId === null).length,
  };
  const stale = underWay.length > 0 && underWay.every((one) => isStale(one, today));
  return {
    strength: stale ? 'stale' : counts.late + counts.unpromised > 0 ? 'thin' : 'held',
    sentence:
      live.length === 1
        ? speak(language, 'thread.action.one', counts)
        : speak(language, 'thread.action', { count: live.length, ...counts }),
    href,
    freshOn: freshest(live),
  };
}

function reachLink(own: readonly Action[], { language, href }: { language: Language; href: string }): Said {
  const live = own.filter(({ state }) => state !== 'stopped');
  const known = live.filter((one) => reachOf(one) !== null);
  if (known.length === 0) return broken(speak(language, 'thread.reach.none'));
  const counts = { known: known.length, count: live.length };
  const share = ({ need, ...one }: Action) => (need === null ? -1 : (reachOf(one) ?? 0) / need);
  const [widest] = known.toSorted((a, b) => share(b) - share(a));
  const of = widest && widest.need !== null ? { reach: reachOf(widest) ?? 0, need: widest.need } : null;
  return {
    strength: of !== null && known.length === live.length ? 'held' : 'thin',
    sentence:
      of === null
        ? speak(language, 'thread.reach.no-need', counts)
        : speak(language, 'thread.reach', {
            ...counts,
            reach: formatNumber(of.reach, 0),
            need: formatNumber(of.need, 0),
          }),
    href,
    freshOn: freshest(known),
  };
}

function resultLink(
  own: readonly Action[],
  { language, today, code }: { language: Language; today: string; code: string },
): Said {
  const heard = own.flatMap((action) => (action.heard === null ? [] : [{ action, said: action.heard }]));
  const newest = heard.toSorted((a, b) => b.said.saidOn.localeCompare(a.said.saidOn))[0];
  if (newest === undefined) return broken(speak(language, 'thread.result.none'));
  const { action, said } = newest;
  return {
    strength: isStale(action, today)
      ? 'stale'
      : said.progress === 'on-course' || said.progress === 'done'
        ? 'held'
        : 'thin',
    sentence: speak(language, 'thread.result', {
      action: action.name,
      day: formatDay(said.saidOn, language),
      progress: say(language, `action.progress.${said.progress}`).toLowerCase(),
    }),
    href: actionPath(code, action.id),
    freshOn: said.saidOn,
  };
}
