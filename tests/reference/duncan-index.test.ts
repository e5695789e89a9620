import { describe, expect, it } from 'vitest';
import { duncanIndex } from '../../src/statistics/index.ts';
import { realData } from '../support/real-data.ts';
import { referenceTable } from './reference-data.ts';

const outcomes = ['crime', 'CP', 'Attain', 'PD', 'EA', 'Depop', 'EM'] as const;

describe.skipIf(realData === null)('the Duncan index of every partnership and year', () => {
  const inputs = realData === null ? null : referenceTable('cpop/duncan_index_inputs_2009_2021.csv.gz');
  const found = new Map<string, number | null>();
  if (inputs) {
    const { rows, at, number } = inputs;
    const places = Map.groupBy(
      rows.filter((row) => at(row, 'la') !== ''),
      (row) => `${at(row, 'year')} ${at(row, 'la')}`,
    );
    for (const [place, zones] of places) {
      for (const outcome of outcomes) {
        const areas = zones.map((row) => ({
          deprived: number(row, 'inc.n'),
          others: number(row, 'noninc.n'),
          outcome: number(row, outcome),
        }));
        found.set(`${place} ${outcome}`, duncanIndex(areas).index);
      }
    }
  }

  it('is the published one for 2009 to 2015', () => {
    const { rows, at, number } = referenceTable('cpop/duncan_index_expected_by_year_council.csv');
    let compared = 0;
    let furthest = 0;
    for (const row of rows.filter((candidate) => at(candidate, 'la') !== '')) {
      for (const outcome of outcomes) {
        const published = number(row, outcome);
        const mine = found.get(`${at(row, 'year')} ${at(row, 'la')} ${outcome}`);
        if (Number.isNaN(published)) continue;
        compared += 1;
        furthest = Math.max(furthest, Math.abs((mine ?? Number.POSITIVE_INFINITY) - published));
      }
    }
    expect(compared).toBe(32 * 7 * outcomes.length);
    expect(furthest).toBeLessThan(1e-12);
  });

  it('can be given for all thirteen years', () => {
    expect(found.size).toBe(13 * 32 * outcomes.length);
    expect([...found.values()].filter((index) => index === null)).toEqual([]);
  });

  it('is 0.265682237 with its sign turned for crime in Clackmannanshire in 2021', () => {
    expect(found.get('2021 Clackmannanshire crime')).toBeCloseTo(-0.265682237, 9);
  });
});
