import {
  type BoardFlag,
  type BoardMatter,
  type BoardPart,
  boardParts,
} from '../../contributions/board-flags.ts';
import type { BoardDecision } from './board-decision.ts';

/** One thing on the board's page, with what the board decided about it, newest first. */
export interface FlagOnBoard extends BoardFlag {
  decisions: readonly BoardDecision[];
}

/** Flags of a part that are alike, with what the board decided about all of them at once. */
export interface MatterOnBoard {
  matter: BoardMatter;
  flags: readonly FlagOnBoard[];
  decisions: readonly BoardDecision[];
}

export interface BoardPartShown {
  part: BoardPart;
  flags: readonly FlagOnBoard[];
  matters: readonly MatterOnBoard[];
}

export interface Board {
  parts: readonly BoardPartShown[];
  decisions: readonly BoardDecision[];
}

/**
 * The board's page: every part in order, what was decided on already after what was not, the oldest first. A flag that
 * two subjects raise under one key stands once.
 */
export function assembleBoard(flags: readonly BoardFlag[], decisions: readonly BoardDecision[]): Board {
  const once = new Map(flags.map((flag) => [flag.key, flag]));
  const decided = Map.groupBy(decisions, ({ flagKey }) => flagKey);
  const all = [...once.values()].map((flag) => ({ ...flag, decisions: decided.get(flag.key) ?? [] }));
  const byPart = Map.groupBy(all, ({ part }) => part);
  const part = (name: BoardPart): BoardPartShown => {
    const own = byPart.get(name) ?? [];
    const flags = own.toSorted(undecidedFirst);
    // Matters stand in the order in which subjects raise them, whatever is oldest among them.
    const matters = [...Map.groupBy(own, ({ matter }) => matter.key)].flatMap(([key, [first]]) =>
      first
        ? [
            {
              matter: first.matter,
              flags: flags.filter(({ matter }) => matter.key === key),
              decisions: decided.get(matterKey(key)) ?? [],
            },
          ]
        : [],
    );
    return { part: name, flags, matters };
  };
  return { decisions, parts: boardParts.map(part) };
}

/** What a decision about everything of a matter is recorded against. */
export function matterKey(key: string): string {
  return `matter:${key}`;
}

function undecidedFirst(a: FlagOnBoard, b: FlagOnBoard): number {
  const settled = Number(a.decisions.length > 0) - Number(b.decisions.length > 0);
  return settled || (a.since ?? '9').localeCompare(b.since ?? '9');
}

/** Flags of a part on which nothing was decided yet. */
export function undecided(board: Board, part: BoardPart): number {
  const flags = board.parts.find((one) => one.part === part)?.flags ?? [];
  return flags.filter(({ decisions }) => decisions.length === 0).length;
}

export function countOf(board: Board, part: BoardPart): number {
  return board.parts.find((one) => one.part === part)?.flags.length ?? 0;
}
