import type { InequalityOverTime } from '../inequality.ts';

/** Each measure once: by fifths cut within the area itself where the publisher gives them, else by those there are. */
export function ownFifths(all: readonly InequalityOverTime[], kind: string): InequalityOverTime[] {
  // A country's own fifths carry its name in official files and its kind in the demonstration.
  const own = kind === 'country' ? ['country', 'scotland'] : [kind];
  return [...Map.groupBy(all, ({ indicator }) => indicator.key).values()].flatMap(
    (ways) => ways.find(({ within }) => own.includes(within)) ?? ways[0] ?? [],
  );
}
