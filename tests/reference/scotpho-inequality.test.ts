import { describe, expect, it } from 'vitest';
import { sii } from '../../src/statistics/index.ts';
import { realData } from '../support/real-data.ts';
import { referenceTable } from './reference-data.ts';

const fifths = ['1', '2', '3', '4', '5'] as const;

/**
 * Published with other weights than the denominators in the file: patients per general practitioner (the
 * denominator is practitioners) and dying in hospital.
 */
const otherWeights = new Set(['1', '6']);

describe.skipIf(realData === null)('inequality as ScotPHO publishes it', () => {
  it('agrees in every complete group of fifths that has a result', () => {
    const { rows, at, number } = referenceTable('scotpho/scotpho_inequality_quintiles_2023-02.csv.gz');
    const groups = Map.groupBy(rows, (row) =>
      ['code', 'year', 'ind_id', 'quint_type'].map((heading) => at(row, heading)).join(' '),
    );
    const differing: string[] = [];
    let tested = 0;
    for (const [key, members] of groups) {
      const byFifth = new Map(members.map((row) => [at(row, 'quintile')[0], row]));
      const ordered = fifths.map((fifth) => byFifth.get(fifth)).filter((row) => row !== undefined);
      const total = byFifth.get('T');
      if (!total || otherWeights.has(at(total, 'ind_id'))) continue;
      if (ordered.length < 5 || Number.isNaN(number(total, 'sii'))) continue;
      const found = sii(
        ordered.map((row) => ({ population: number(row, 'denominator'), rate: number(row, 'measure') })),
      );
      tested += 1;
      // Published rates are rounded to one decimal: the results can differ by 1 % or 0.3.
      const near = (mine: number | null, theirs: number, slack = 0.3) =>
        mine !== null && Math.abs(mine - theirs) <= Math.max(slack, 0.01 * Math.abs(theirs));
      if (!near(found.sii, number(total, 'sii'))) differing.push(`${key}: sii ${found.sii}`);
      const range = number(total, 'abs_range');
      if (!Number.isNaN(range) && !near(found.absoluteRange, range)) differing.push(`${key}: range`);
      // ScotPHO divides by the published rate of all, which for standardised rates is not the mean of the fifths.
      const overall = number(total, 'measure');
      const rii = found.sii === null ? null : found.sii / overall;
      if (overall >= 100 && !near(rii, number(total, 'rii'), 0.06)) differing.push(`${key}: rii ${rii}`);
      const par = number(total, 'par');
      if (overall >= 100 && !Number.isNaN(par) && !near(found.par, par))
        differing.push(`${key}: par ${found.par} ${par}`);
    }
    expect(tested).toBe(18_935);
    expect(differing).toEqual([]);
  });
});
