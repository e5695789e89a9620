import { describe, expect, it } from 'vitest';
import { childPoverty, figures, series } from './figure.examples.ts';
import { judge } from './judge.ts';

// Fife and Scotland, CPOP child poverty 2014/15 to 2021/22 have no counts: these are round numbers of the same size.
const scotland = series(figures(2014, [14, 15, 16, 17, 18, 18.5, 19.5, 16]));
const place = series(figures(2014, [16, 17, 18.2, 19, 20.1, 20.5, 21.6, 18.1]));

describe('position', () => {
  it('rests on the interval where counts are given', () => {
    const counted = series([{ ...figures(2021, [30])[0], numerator: 300, denominator: 1000 }]);
    const judged = judge(counted, series(figures(2021, [20])));
    expect(judged.position).toMatchObject({
      verdict: 'worse',
      direction: 'higher',
      basis: 'interval',
      reason: null,
    });
    // Wilson limits of 300 in 1,000: 27.24 to 32.91 % (PHEindicatormethods form)
    expect(judged.limits?.lower).toBeCloseTo(27.24, 2);
    expect(judged.limits?.upper).toBeCloseTo(32.91, 2);
  });

  it('rests on the usual swing from year to year where neither interval nor counts are given', () => {
    expect(judge(place, scotland).position).toMatchObject({ verdict: 'worse', basis: 'variation' });
  });

  it('cannot be told from fewer than five shared years without an interval', () => {
    expect(judge(series(figures(2018, [20, 21, 22])), scotland).position).toMatchObject({
      verdict: 'not-comparable',
      reason: 'no-interval',
    });
  });

  it('cannot be told where the comparator has no figure for the same period', () => {
    expect(judge(series(figures(2022, [18])), scotland).position.reason).toBe('no-comparator');
  });

  it('never calls a neutral measure better or worse, but says which way it lies', () => {
    const neutral = { ...childPoverty, polarity: 'neutral' as const };
    const judged = judge(
      series(place.figures, { indicator: neutral }),
      series(scotland.figures, { indicator: neutral }),
    );
    expect(judged.position).toMatchObject({
      verdict: 'not-comparable',
      direction: 'higher',
      reason: 'neutral',
    });
  });

  it('is not asked of the comparator itself', () => {
    expect(judge(scotland, scotland).position.reason).toBe('is-comparator');
  });
});

describe('what is judged', () => {
  it('leaves imputed and projected figures out', () => {
    const imputed = figures(2022, [40]).map((figure) => ({ ...figure, nature: 'imputed' as const }));
    const judged = judge(series([...place.figures, ...imputed]), scotland);
    expect(judged.latest?.value).toBe(18.1);
    expect(judged.newerUnmeasured?.nature).toBe('imputed');
    expect(judged.pace).toEqual(judge(place, scotland).pace);
  });

  it('starts again after a break, and then cannot tell the pace of a few years', () => {
    const broken = series(place.figures, { breaks: [{ starts: '2019-04-01', reason: 'new definition' }] });
    expect(judge(broken, scotland).pace).toMatchObject({ verdict: 'too-few-points', points: 3 });
    expect(judge(place, scotland).pace.points).toBe(8);
  });

  it('uses only years that do not overlap of a rolling average', () => {
    const rolling = place.figures.map((figure, i) => ({
      ...figure,
      period: { kind: 'rolling' as const, starts: `${2012 + i}-01-01`, ends: `${2014 + i}-12-31`, label: '' },
    }));
    expect(judge(series(rolling), null).pace).toMatchObject({ verdict: 'too-few-points', points: 3 });
  });

  it('does not take counts that do not make up the published value for an interval', () => {
    const standardised = series([{ ...figures(2021, [30.4])[0], numerator: 100, denominator: 1000 }]);
    expect(judge(standardised, scotland).limits).toBeNull();
  });
});
