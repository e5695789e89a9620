import { describe, expect, it } from 'vitest';
import { zScores } from '../../src/statistics/index.ts';
import { realData } from '../support/real-data.ts';
import { type ReferenceTable, referenceTable } from './reference-data.ts';

/** Scores the values within groups and compares them with the published ones, where there are any. */
function compare(
  { rows, at, number }: ReferenceTable,
  group: readonly string[],
  value: string,
  published: string,
  highIsBad: (row: readonly string[]) => boolean,
) {
  let compared = 0;
  let furthest = 0;
  for (const members of Map.groupBy(rows, (row) =>
    group.map((heading) => at(row, heading)).join('|'),
  ).values()) {
    const bad = highIsBad(members[0] as string[]);
    const scores = zScores(
      members.map((row) => number(row, value)),
      { highIsBad: bad },
    );
    members.forEach((row, i) => {
      const theirs = number(row, published);
      if (Number.isNaN(theirs)) return;
      compared += 1;
      furthest = Math.max(furthest, Math.abs((scores[i] ?? Number.POSITIVE_INFINITY) - theirs));
    });
  }
  return { compared, furthest };
}

describe.skipIf(realData === null)('scores of the Community Planning Outcomes Profile', () => {
  it('of zones within their partnership and their type are the published ones', () => {
    const table = referenceTable('cpop/igz_latest_with_scores_expected.csv.gz');
    const highIsBad = (row: readonly string[]) => table.at(row, 'High is Positive') === 'No';
    const within = compare(table, ['CPP', 'Indicator'], 'value', 'CPPScore', highIsBad);
    expect(within.compared).toBeGreaterThan(4_000);
    expect(within.furthest).toBeLessThan(1e-9);
    const type = compare(table, ['Typology_Group', 'Indicator'], 'value', 'TypeScore', highIsBad);
    expect(type.compared).toBeGreaterThan(4_000);
    expect(type.furthest).toBeLessThan(1e-9);
  });

  it('of change within a partnership are the published ones', () => {
    // The score over all of Scotland cannot be worked out anew: the file holds half the zones' change.
    const table = referenceTable('cpop/igz_change_with_scores_expected.csv.gz');
    const within = compare(table, ['CPP', 'Indicator'], 'OverallZScore', 'CPPChangeScore', () => false);
    expect(within.compared).toBe(4_844);
    expect(within.furthest).toBeLessThan(1e-9);
  });
});
