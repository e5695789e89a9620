import type { BoardFlag, BoardFlags } from '../../contributions/board-flags.ts';
import { formatDay, formatNumber } from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { readOutcomesInForce } from '../outcomes/outcome-in-force.ts';
import { outcomePath } from '../plans/plan-address.ts';
import {
  type Action,
  fundingEndsSoon,
  heardSince,
  isOver,
  isStale,
  isUndecided,
  lateMilestones,
  leadOf,
  reachOf,
} from './action.ts';
import { actionPath } from './action-address.ts';
import { readActions } from './action-store.ts';

/**
 * What of actions the board should see: outcomes for which nothing is done, actions that nobody promised or leads, whose
 * funding ends, that are late or not heard of, and those whose scale nobody decided. Two queries.
 */
export const actionBoardFlags: BoardFlags = async (asked) => {
  const { queries, language, today, partnershipId, code } = asked;
  const actions = await readActions(queries, { partnershipId });
  const outcomes = await readOutcomesInForce(queries, [partnershipId]);
  const served = new Set(
    actions.filter(({ state }) => state !== 'stopped').map(({ outcomeId }) => outcomeId),
  );
  const empty = outcomes
    .filter(({ outcome }) => !served.has(outcome.id))
    .map(
      ({ outcome: { id, name } }): BoardFlag => ({
        key: `outcome-without-action:${id}`,
        part: 'gap',
        sentence: speak(language, 'flag.outcome.no-action', { outcome: name }),
        href: outcomePath(code, id),
        since: null,
        outcomeId: id,
      }),
    );
  return [...empty, ...actions.flatMap((action) => flagsOf(action, { language, today, code }))];
};

type Seen = Pick<Parameters<BoardFlags>[0], 'language' | 'today' | 'code'>;

function flagsOf(action: Action, { language, today, code }: Seen): BoardFlag[] {
  if (isOver(action)) return [];
  const flags: BoardFlag[] = [];
  const flag = (
    kind: string,
    part: BoardFlag['part'],
    since: string | null,
    sentence: BoardFlag['sentence'],
  ) =>
    flags.push({
      key: `action-${kind}:${action.id}`,
      ...{ part, since, sentence, href: actionPath(code, action.id), outcomeId: action.outcomeId },
    });
  const name = { action: action.name };
  if (action.promiseId === null)
    flag('without-promise', 'gap', null, speak(language, 'flag.action.no-promise', name));
  if (leadOf(action) === null) flag('unowned', 'gap', null, speak(language, 'flag.action.unowned', name));
  if (action.fundingEndsOn !== null && fundingEndsSoon(action, today)) {
    const said = { ...name, day: formatDay(action.fundingEndsOn, language) };
    const ended = action.fundingEndsOn < today;
    flag(
      'funding-ends',
      'needs-decision',
      null,
      speak(language, ended ? 'flag.action.funding.ended' : 'flag.action.funding', said),
    );
  }
  const late = lateMilestones(action, today);
  const [oldest] = late;
  if (oldest) {
    const said = { ...name, day: formatDay(oldest.dueOn, language) };
    flag(
      'milestones-late',
      'late',
      oldest.dueOn,
      late.length === 1
        ? speak(language, 'flag.action.late.one', said)
        : speak(language, 'flag.action.late', { ...said, count: late.length }),
    );
  }
  if (isStale(action, today)) {
    const since = heardSince(action);
    const said = { ...name, day: formatDay(since, language) };
    flag('stale', 'late', since, speak(language, 'flag.action.stale', said));
  }
  if (isUndecided(action, today)) {
    const said = {
      ...name,
      reach: formatNumber(reachOf(action) ?? 0, 0),
      need: formatNumber(action.need ?? 0, 0),
    };
    const since = action.lastDecision?.decidedOn ?? null;
    flag('undecided', 'needs-decision', since, speak(language, 'flag.action.undecided', said));
  }
  return flags;
}
