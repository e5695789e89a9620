import { describe, expect, it } from 'vitest';
import { childPoverty, figures, series } from '../figure.examples.ts';
import type { FigureSeries } from '../figure.ts';
import { judge } from '../judge.ts';
import { domainSummary } from './domain-summary.ts';

const steady = [20, 20.1, 19.9, 20.1, 20, 19.9, 20.1, 20];
const country = series(figures(2014, steady));
const at = (level: number, slope = 0, indicator = childPoverty) =>
  series(
    figures(
      2014,
      steady.map((value, year) => value - 20 + level + slope * year),
    ),
    { indicator },
  );
const said = (own: readonly FigureSeries[], beside: FigureSeries | null = country) =>
  domainSummary(
    own.map((one) => judge(one, beside)),
    'Scotland',
  );

describe('what stands beside the folded charts of a subject', () => {
  it('says what is worse, better and moving, each only where there is any', () => {
    expect(said([at(26, 0.5), at(26), at(14, -0.5)])).toBe(
      '3 measures: 2 worse than Scotland, 1 better than Scotland, 1 getting worse, 1 getting better',
    );
    expect(said([at(14)])).toBe('One measure: 1 better than Scotland');
  });
  it('says only how many there are where nothing stands out', () => {
    expect(said([at(20), at(20)])).toBe('2 measures');
  });
  it('does not hide what cannot be told, nor what has no figure', () => {
    expect(said([series(figures(2021, [20])), series([]), at(26)])).toBe(
      '3 measures: 1 worse than Scotland, nothing can be told of 1, 1 without a figure',
    );
  });
  it('of the country, which has nothing to stand beside, says where it goes', () => {
    const own = at(20, 0.5);
    expect(domainSummary([judge(own, own)], 'Scotland')).toBe('One measure: 1 getting worse');
  });
});
