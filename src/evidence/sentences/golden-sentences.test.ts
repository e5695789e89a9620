import { describe, expect, it } from 'vitest';
import { childPoverty, figures, series } from '../figure.examples.ts';
import type { Figure, FigureSeries } from '../figure.ts';
import { inequalityOverTime } from '../inequality.ts';
import { judge } from '../judge.ts';
import { areaSentence } from './area-sentence.ts';
import { inequalitySentence } from './inequality-sentence.ts';
import { measureSentence } from './measure-sentence.ts';
import { pictureSentence } from './picture-sentence.ts';

/** Whole sentences as a reader meets them, without chart or table: alone, none of them may mislead. */

const steady = [20, 20.1, 19.9, 20.1, 20, 19.9, 20.1, 20];
const country = series(figures(2014, steady));
const names = { area: 'Fife', comparator: 'Scotland', today: '2022-11-22' };
const told = (own: FigureSeries, beside: FigureSeries | null = country, say = names) =>
  measureSentence(judge(own, beside), say);
const at = (level: number, slope = 0) => steady.map((value, year) => value - 20 + level + slope * year);
const marked = (from: number, values: readonly number[], mark: Partial<Figure>) =>
  figures(from, values).map((figure) => ({ ...figure, ...mark }));
const hidden = (status: Figure['status']) => marked(2022, [0], { value: null, status });
const named = (phrase: string) => ({ ...childPoverty, phrase });

describe('one measure', () => {
  it('with nothing to tell apart and nothing that changes', () => {
    expect(told(series(figures(2014, steady)))).toBe(
      'For child poverty, Fife is not clearly different from Scotland, and shows no clear change over time (20.0% against 20.0%, 2021/22).',
    );
  });

  it('with one figure only', () => {
    expect(told(series(figures(2021, [12])))).toBe(
      'For child poverty, Fife cannot be compared with Scotland: no interval is published, and there are too few years to see how much it usually swings. There are too few comparable years to tell whether it is changing (12.0% against 20.0%, 2021/22).',
    );
  });

  it('with a break in the series leaves the years before it out, and says so', () => {
    const broken = series(figures(2014, [30, 31, 32, 33, 12, 13, 14, 15]), {
      breaks: [{ starts: '2018-04-01', reason: 'A new survey.' }],
    });
    expect(told(broken)).toBe(
      'For child poverty, Fife cannot be compared with Scotland: no interval is published, and there are too few years to see how much it usually swings. There are too few comparable years to tell whether it is changing (15.0% against 20.0%, 2021/22). Figures before 2018 are not comparable and are left out: A new survey.',
    );
  });

  it.each([
    ['suppressed', 'The figure for 2022/23 is suppressed because it counts few people.'],
    ['missing', 'There is no figure for 2022/23.'],
    ['not-applicable', 'For 2022/23 a figure does not apply here.'],
  ] as const)('whose newest figure is %s is told of the one before', (status, note) => {
    expect(told(series([...figures(2014, at(26)), ...hidden(status)]))).toBe(
      `For child poverty, Fife is worse than Scotland, and shows no clear change over time (26.0% against 20.0%, 2021/22). ${note}`,
    );
  });

  it('that is only suppressed says nothing of its size', () => {
    expect(told(series(hidden('suppressed')))).toBe(
      'For child poverty in Fife nothing measured is given. The figure for 2022/23 is suppressed because it counts few people.',
    );
  });

  it('that is imputed or projected says so, and is judged by what was measured', () => {
    expect(told(series([...figures(2014, at(14)), ...marked(2022, [40], { nature: 'imputed' })]))).toBe(
      'For child poverty, Fife is better than Scotland, and shows no clear change over time (14.0% against 20.0%, 2021/22). The figure for 2022/23 is an estimate by the publisher and is left out of this.',
    );
    const projected = marked(2022, [40, 41], { nature: 'projected' });
    expect(told(series([...figures(2014, at(14)), ...projected]))).toContain(
      'Figures after 2021/22 are projections and are left out of this.',
    );
    expect(told(series(projected))).toBe(
      'For child poverty in Fife nothing measured is given. Figures after 2023/24 are projections and are left out of this.',
    );
  });

  it('that is old says how old, on the day it is read', () => {
    const sentence = (today: string) => told(country, null, { ...names, today });
    expect(sentence('2024-03-31')).not.toContain('years old');
    expect(sentence('2024-04-01')).toContain('The newest measured figure is 2 years old.');
    expect(sentence('2026-11-22')).toBe(
      'For child poverty, Fife cannot be compared: Scotland has no figure for the same period. It shows no clear change over time (20.0%, 2021/22). The newest measured figure is 4 years old.',
    );
  });

  it('with long names in English and Gaelic stays whole', () => {
    const long = series(figures(2014, at(26, 0.5)), {
      indicator: named('emergency admissions to hospital of people aged 65 and over'),
    });
    expect(
      told(long, country, { ...names, area: 'Na h-Eileanan an Iar is Earra-Ghàidheal agus Bòd' }),
    ).toMatch(
      /^For emergency admissions to hospital of people aged 65 and over, Na h-Eileanan an Iar is Earra-Ghàidheal agus Bòd is worse than Scotland, and getting worse faster than Scotland \(29\.5% against 20\.0%, 2021\/22; \+0\.50 points a year, /,
    );
  });

  it.each([
    [0.5, 'and getting worse faster than Scotland ('],
    [-0.5, 'and getting better faster than Scotland ('],
    [0, 'and shows no clear change over time ('],
  ])('that moves by %d a year is told beside a country that stands still', (step, said) => {
    expect(told(series(figures(2014, at(26, step))))).toContain(said);
  });

  it('that worsens while the country worsens faster is told to worsen more slowly', () => {
    expect(told(series(figures(2014, at(30, 0.5))), series(figures(2014, at(20, 1.5))))).toContain(
      'and getting worse more slowly than Scotland (',
    );
  });

  it('of which neither way is good is higher or lower, never better', () => {
    const neutral = { ...childPoverty, polarity: 'neutral' as const };
    const own = series(figures(2014, at(26)), { indicator: neutral });
    expect(told(own)).toBe(
      'For child poverty, Fife is higher than Scotland, and shows no clear change over time (26.0% against 20.0%, 2021/22).',
    );
  });
});

describe('a place over all its measures', () => {
  const area = (...own: readonly FigureSeries[]) =>
    areaSentence(
      own.map((one) => judge(one, country)),
      names,
    );

  it('that is better on everything says so, and that nothing is worse and worsening', () => {
    expect(area(series(figures(2014, at(14))), series(figures(2014, at(12))))).toBe(
      'No measure that can be told is both worse than Scotland and getting worse. Compared with Scotland, Fife is better on 2 of 2 measures, worse on 0 and not clearly different on 0. It is better than Scotland on every measure that can be compared. Getting better: 0. Getting worse: 0. No clear change: 2. Figures are for 2021/22.',
    );
  });

  it('of which nothing can be told does not say that all is well', () => {
    expect(area(series(figures(2021, [20])))).toBe(
      'Compared with Scotland, Fife is better on 0 of 1 measures, worse on 0 and not clearly different on 0. One measure cannot be compared. There are too few comparable years to tell whether anything is changing. Figures are for 2021/22.',
    );
  });

  it('names what is worse and worsening first, and not more than can be read', () => {
    const bad = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].map((phrase) =>
      series(figures(2014, at(26, 0.5)), { indicator: named(`measure ${phrase}`) }),
    );
    expect(area(...bad)).toMatch(
      /^Worse than Scotland and getting worse: measure one, measure two, measure three, measure four, measure five and 2 more\. Compared/,
    );
    expect(area(...bad.slice(0, 6))).toContain('measure five and measure six.');
  });

  it('says which of its figures are old', () => {
    const old = series(figures(2010, at(14)));
    expect(area(series(figures(2014, at(14))), old)).toMatch(
      /Figures are for periods ending between 2018 and 2022\. Older than two years: 1 of 2\.$/,
    );
    expect(area(old)).toMatch(/Figures are for 2017\/18\. The newest measured figure is 4 years old\.$/);
  });
});

describe('one measure over all partnerships', () => {
  it('of which nothing is measured says nothing of better or worse', () => {
    expect(pictureSentence(childPoverty, [judge(series([]), country)], 'Scotland', names.today)).toBe(
      'For child poverty, no partnership can be compared with Scotland. The comparable years so far are too few to tell whether it is changing anywhere.',
    );
  });

  it('says which periods its figures are for, and that they are old', () => {
    const judgements = [judge(series(figures(2014, at(14, -0.5))), country), judge(country, country)];
    expect(pictureSentence(childPoverty, judgements, 'Scotland', '2025-01-01')).toMatch(
      /Figures are for 2021\/22\. The newest measured figure is 2 years old\.$/,
    );
  });
});

describe('inequality', () => {
  it('that runs the other way is not called a gap against the deprived, and its age is said', () => {
    const fifths = [40, 50, 60, 80, 100].map((rate, i) =>
      series([{ ...figures(2021, [rate])[0], denominator: 1000 }], {
        breakdown: { quintile: String(i + 1), within: 'council' },
      }),
    );
    const [inequality] = inequalityOverTime(fifths);
    // The vector of docs/methods/sii.md turned round: SII −75, from −99.31 to −50.69.
    expect(inequality && inequalitySentence(inequality, 'Na h-Eileanan Siar', '2026-11-22')).toBe(
      'Across Na h-Eileanan Siar, child poverty is 75.0 percentage points lower at the most deprived end than at the least deprived (50.7 to 99.3, 2021/22). The newest measured figure is 4 years old.',
    );
  });
});
