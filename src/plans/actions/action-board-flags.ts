import type { BoardFlag, BoardFlags } from '../../contributions/board-flags.ts';
import type { ContributedWords } from '../../contributions/contribution-request.ts';
import { formatDay, formatNumber } from '../../web/index.ts';
import { boardMatter, type MatterOfPlans } from '../board-matter.ts';
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
        matter: boardMatter('outcome-without-action', language),
        name: { text: name, language: 'en' },
        detail: null,
        sentence: speak(language, 'flag.outcome.no-action', { outcome: name }),
        href: outcomePath(code, id),
        since: null,
        outcomeId: id,
      }),
    );
  const names = new Map(outcomes.map(({ outcome }) => [outcome.id, outcome.name]));
  return [
    ...empty,
    ...actions.flatMap((action) =>
      flagsOf(action, names.get(action.outcomeId) ?? null, { language, today, code }),
    ),
  ];
};

type Seen = Pick<Parameters<BoardFlags>[0], 'language' | 'today' | 'code'>;

type ActionMatter = MatterOfPlans extends infer Key ? (Key extends `action-${string}` ? Key : never) : never;

/** `outcome`: its name where it is in force. Actions often go by the same name: what they are for tells them apart. */
function flagsOf(action: Action, outcome: string | null, { language, today, code }: Seen): BoardFlag[] {
  if (isOver(action)) return [];
  const flags: BoardFlag[] = [];
  const served = outcome === null ? [] : [speak(language, 'brief.action.for', { outcome })];
  const flag = (
    matter: ActionMatter,
    part: BoardFlag['part'],
    { since, sentence, detail }: Pick<BoardFlag, 'since' | 'sentence' | 'detail'>,
  ) =>
    flags.push({
      key: `${matter}:${action.id}`,
      ...{ part, matter: boardMatter(matter, language), name: { text: action.name, language: 'en' } },
      detail: joined([...(detail ? [detail] : []), ...served]),
      ...{ since, sentence, href: actionPath(code, action.id), outcomeId: action.outcomeId },
    });
  const name = { action: action.name };
  const day = (on: string) => formatDay(on, language);
  if (action.promiseId === null)
    flag('action-without-promise', 'gap', {
      ...{ since: null, detail: null },
      sentence: speak(language, 'flag.action.no-promise', name),
    });
  // A draft's outcome is in force once the plan is.
  if (outcome === null && action.published)
    flag('action-without-outcome', 'gap', {
      ...{ since: null, detail: null },
      sentence: speak(language, 'flag.action.no-outcome', name),
    });
  if (leadOf(action) === null)
    flag('action-unowned', 'gap', {
      ...{ since: null, detail: null },
      sentence: speak(language, 'flag.action.unowned', name),
    });
  if (action.fundingEndsOn !== null && fundingEndsSoon(action, today)) {
    const ends = day(action.fundingEndsOn);
    const ended = action.fundingEndsOn < today;
    flag('action-funding-ends', 'needs-decision', {
      since: null,
      detail: speak(language, ended ? 'brief.action.funding.ended' : 'brief.action.funding', { day: ends }),
      sentence: speak(language, ended ? 'flag.action.funding.ended' : 'flag.action.funding', {
        ...name,
        day: ends,
      }),
    });
  }
  const late = lateMilestones(action, today);
  const [oldest] = late;
  if (oldest) {
    const said = { count: late.length, day: day(oldest.dueOn) };
    const one = late.length === 1;
    flag('action-milestones-late', 'late', {
      since: oldest.dueOn,
      detail: one
        ? speak(language, 'brief.action.late.one', said)
        : speak(language, 'brief.action.late', said),
      sentence: one
        ? speak(language, 'flag.action.late.one', { ...name, ...said })
        : speak(language, 'flag.action.late', { ...name, ...said }),
    });
  }
  if (isStale(action, today)) {
    const since = heardSince(action);
    flag('action-stale', 'late', {
      since,
      detail: speak(language, 'brief.action.stale', { day: day(since) }),
      sentence: speak(language, 'flag.action.stale', { ...name, day: day(since) }),
    });
  }
  if (isUndecided(action, today)) {
    const said = {
      reach: formatNumber(reachOf(action) ?? 0, 0),
      need: formatNumber(action.need ?? 0, 0),
    };
    flag('action-undecided', 'needs-decision', {
      since: action.lastDecision?.decidedOn ?? null,
      detail: speak(language, 'brief.action.undecided', said),
      sentence: speak(language, 'flag.action.undecided', { ...name, ...said }),
    });
  }
  return flags;
}

function joined(said: readonly ContributedWords[]): ContributedWords | null {
  const [first] = said;
  return first ? { text: said.map(({ text }) => text).join(' '), language: first.language } : null;
}
