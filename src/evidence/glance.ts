import type { Judgement } from './judgement.ts';

/** Where measures stand beside the country, in the order a reader should meet them. */
export const standings = ['worse', 'better', 'no-clear-difference', 'either-way', 'unknown'] as const;
export type Standing = (typeof standings)[number];

/** Where they go. `either-way` clearly moves, and neither way is better. */
export const movements = ['worsening', 'improving', 'no-clear-change', 'either-way', 'unknown'] as const;
export type Movement = (typeof movements)[number];

export interface AreaGlance {
  standing: ReadonlyMap<Standing, readonly Judgement[]>;
  movement: ReadonlyMap<Movement, readonly Judgement[]>;
  /** Doing clearly better, or worse, over time than the country; of all the others that cannot be said. */
  faster: readonly Judgement[];
  slower: readonly Judgement[];
  /** Measures with a figure: every one stands in one group of `standing` and in one of `movement`. */
  measured: number;
}

/** Sorts the measures that have a figure into what is better, worse, faster, slower, and what cannot be told. */
export function areaGlance(judgements: readonly Judgement[]): AreaGlance {
  const measured = judgements.filter(({ latest }) => latest !== null);
  return {
    standing: inOrder(standings, Map.groupBy(measured, standingOf)),
    movement: inOrder(movements, Map.groupBy(measured, movementOf)),
    faster: measured.filter(({ pace }) => pace.againstComparator === 'faster'),
    slower: measured.filter(({ pace }) => pace.againstComparator === 'slower'),
    measured: measured.length,
  };
}

export function standingOf({ position }: Judgement): Standing {
  if (position.verdict !== 'not-comparable') return position.verdict;
  return position.reason === 'neutral' && position.direction !== null ? 'either-way' : 'unknown';
}

export function movementOf({ pace }: Judgement): Movement {
  if (pace.verdict === null) return 'either-way';
  return pace.verdict === 'too-few-points' ? 'unknown' : pace.verdict;
}

function inOrder<Name>(
  names: readonly Name[],
  groups: ReadonlyMap<Name, readonly Judgement[]>,
): Map<Name, readonly Judgement[]> {
  return new Map(names.flatMap((name) => (groups.has(name) ? [[name, groups.get(name) ?? []]] : [])));
}
