import { describe, expect, it } from 'vitest';
import { childPoverty, figures, series } from '../figure.examples.ts';
import { inequalityOverTime } from '../inequality.ts';
import { judge } from '../judge.ts';
import { areaSentence } from './area-sentence.ts';
import { inequalitySentence } from './inequality-sentence.ts';
import { measureSentence } from './measure-sentence.ts';
import { pictureSentence } from './picture-sentence.ts';

const scotland = series(figures(2014, [14, 15, 16, 17, 18, 18.5, 19.5, 20]));
const place = series(figures(2014, [16, 17, 18.2, 19, 20.1, 20.5, 21.6, 22.1]));
const today = '2022-11-22';
const names = { area: 'Fife', comparator: 'Scotland', today };

describe('the sentence of a measure', () => {
  it('says position, pace and both values', () => {
    expect(measureSentence(judge(place, scotland), names)).toBe(
      'For child poverty, Fife is worse than Scotland, and getting worse (22.1% against 20.0%, 2021/22; +0.87 points a year, +0.77 to +1.03).',
    );
  });

  it('says what cannot be told', () => {
    expect(measureSentence(judge(series(figures(2020, [20, 21])), scotland), names)).toBe(
      'For child poverty, Fife cannot be compared with Scotland: no interval is published, and there are too few years to see how much it usually swings. There are too few comparable years to tell whether it is changing (21.0% against 20.0%, 2021/22).',
    );
  });

  it('says that a newer figure is only an estimate', () => {
    const imputed = figures(2022, [40]).map((figure) => ({ ...figure, nature: 'imputed' as const }));
    expect(measureSentence(judge(series([...place.figures, ...imputed]), scotland), names)).toContain(
      'The figure for 2022/23 is an estimate by the publisher and is left out of this.',
    );
  });

  it('says that the newest figure is suppressed, never that it is zero', () => {
    const hidden = figures(2022, [0]).map((figure) => ({
      ...figure,
      value: null,
      status: 'suppressed' as const,
    }));
    expect(measureSentence(judge(series([...place.figures, ...hidden]), scotland), names)).toContain(
      'The figure for 2022/23 is suppressed because it counts few people.',
    );
  });

  it('says where a break leaves years out', () => {
    const broken = series(place.figures, { breaks: [{ starts: '2019-04-01', reason: 'a new definition' }] });
    expect(measureSentence(judge(broken, scotland), names)).toContain(
      'Figures before 2019 are not comparable and are left out: a new definition.',
    );
  });

  it('tells only the pace of the comparator itself', () => {
    expect(
      measureSentence(judge(scotland, scotland), { area: 'Scotland', comparator: 'Scotland', today }),
    ).toBe(
      'For child poverty, Scotland is getting worse (20.0%, 2021/22; +0.89 points a year, +0.75 to +1.00).',
    );
  });

  it('says that there is nothing', () => {
    expect(measureSentence(judge(series([]), scotland), names)).toBe(
      'There is no figure for child poverty in Fife.',
    );
  });
});

describe('the sentence of an area', () => {
  it('counts what is better, worse and untold, and names what is worse and worsening', () => {
    const short = series(figures(2020, [20, 21]), { indicator: { ...childPoverty, phrase: 'fuel poverty' } });
    expect(areaSentence([judge(place, scotland), judge(short, scotland)], names)).toBe(
      'Worse than Scotland and getting worse: child poverty. Compared with Scotland, Fife is better on 0 of 2 measures, worse on 1 and not clearly different on 0. One measure cannot be compared. Getting better: 0. Getting worse: 1. No clear change: 0. Too few comparable years to tell: 1. Figures are for 2021/22.',
    );
  });

  it('compares the country with nothing', () => {
    expect(
      areaSentence([judge(scotland, scotland)], { area: 'Scotland', comparator: 'Scotland', today }),
    ).toBe(
      'Getting worse: child poverty. Measures of the picture with a figure for Scotland: 1. Getting better: 0. Getting worse: 1. No clear change: 0. Figures are for 2021/22.',
    );
  });

  it('says that there is nothing to tell', () => {
    expect(areaSentence([judge(series([]), scotland)], names)).toBe(
      'No measure of the picture has a figure for Fife.',
    );
  });
});

describe('the sentence of the picture', () => {
  it('counts partnerships', () => {
    expect(
      pictureSentence(
        childPoverty,
        [judge(place, scotland), judge(series(figures(2021, [20])), scotland)],
        'Scotland',
        today,
      ),
    ).toBe(
      'For child poverty, the picture is better than in Scotland in 0 of 2 partnerships, worse in 1 and not clearly different in 0. In 1 it cannot be compared. It is getting better in 0 and worse in 1; in 0 there is no clear change. In 1 the years so far cannot tell. Figures are for 2021/22.',
    );
  });
});

describe('the sentence of inequality', () => {
  // Test vector of docs/methods/sii.md: equal fifths, rates 100, 80, 60, 50, 40 → SII 75 (50.69 to 99.31)
  const fifths = (rates: readonly number[]) =>
    inequalityOverTime(
      rates.map((rate, i) =>
        series([{ ...figures(2021, [rate])[0], denominator: 1000 }], {
          breakdown: { quintile: String(i + 1), within: 'council' },
        }),
      ),
    )[0];

  it('says how far apart the ends are', () => {
    const inequality = fifths([100, 80, 60, 50, 40]);
    expect(inequality && inequalitySentence(inequality, 'Fife', today)).toBe(
      'Across Fife, child poverty is 75.0 percentage points higher at the most deprived end than at the least deprived (50.7 to 99.3, 2021/22).',
    );
  });

  it('does not hide a reversed gradient', () => {
    const inequality = fifths([40, 50, 60, 80, 100]);
    expect(inequality && inequalitySentence(inequality, 'Fife', today)).toContain(
      '75.0 percentage points lower at the most deprived end',
    );
  });

  it('says where the ends cannot be told apart', () => {
    const inequality = fifths([50, 40, 60, 45, 52]);
    expect(inequality && inequalitySentence(inequality, 'Fife', today)).toContain('does not clearly differ');
  });

  it('says nothing without all five fifths', () => {
    const inequality = fifths([100, 80, 60]);
    expect(inequality && inequalitySentence(inequality, 'Fife', today)).toBeNull();
  });
});
