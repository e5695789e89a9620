import { describe, expect, it } from 'vitest';
import { childPoverty, figures, series } from '../figure.examples.ts';
import { judge } from '../judge.ts';
import { dataGapsSentence } from './data-gaps-sentence.ts';
import { measureGaps, wholeYears } from './data-gaps.ts';
import type { DataGaps } from './read-data-gaps.ts';

const today = '2026-03-30';
const scotland = series(figures(2014, [14, 15, 16, 17, 18, 18.5, 19.5, 20]));
const place = series(figures(2014, [16, 17, 18.2, 19, 20.1, 20.5, 21.6, 22.1]));
const names = { area: 'Fife', kind: 'council area', comparator: 'Scotland' };

describe('the gaps of a measure', () => {
  it('are none where it is measured, compared and paced', () => {
    expect(measureGaps(judge(place, scotland), today)).toMatchObject({
      measured: { label: '2021/22' },
      age: 3,
      suppressed: [],
      missing: [],
      uncompared: null,
      tooFew: null,
    });
  });

  it('keep suppressed, missing, not applicable, estimated and projected apart', () => {
    const [first, second, third, fourth, fifth, sixth] = figures(2015, [1, 2, 3, 4, 5, 6]);
    if (!second || !third || !fourth || !fifth || !sixth) throw new Error('Six figures were asked for.');
    const mixed = series(
      [
        { ...first, value: null, status: 'suppressed' },
        { ...second, value: null, status: 'missing' },
        { ...third, value: null, status: 'not-applicable' },
        { ...fourth, nature: 'imputed' },
        fifth,
        { ...sixth, nature: 'projected' },
      ],
      { breaks: [{ starts: '2019-04-01', reason: 'a new definition' }] },
    );
    const gaps = measureGaps(judge(mixed, scotland), today);
    const labels = ['suppressed', 'missing', 'notApplicable', 'imputed', 'projected'] as const;
    expect(labels.map((kind) => gaps[kind].map(({ label }) => label))).toEqual([
      ['2015/16'],
      ['2016/17'],
      ['2017/18'],
      ['2018/19'],
      ['2020/21'],
    ]);
    expect(gaps).toMatchObject({ measured: { label: '2019/20' }, uncompared: 'no-interval', tooFew: 1 });
  });

  it('do not count a country as not comparable with itself', () => {
    expect(measureGaps(judge(scotland, scotland), today).uncompared).toBeNull();
  });

  it.each([
    ['2022-03-31', '2026-03-30', 3],
    ['2022-03-31', '2026-03-31', 4],
    ['2025-12-31', '2026-03-30', 0],
    ['2027-03-31', '2026-03-30', 0],
  ])('from %s to %s are %i years', (from, to, years) => {
    expect(wholeYears(from, to)).toBe(years);
  });
});

describe('the head of the data gaps page', () => {
  const full = measureGaps(judge(place, scotland), today);
  const fresh = { ...full, age: 1, indicator: { ...childPoverty, phrase: 'recorded crime' } };
  const gaps = (changed: Partial<DataGaps>): DataGaps => ({
    country: null,
    headline: [fresh],
    others: [],
    absentForKind: [],
    absentHere: [],
    ...changed,
  });
  const absent = { ...childPoverty, id: 1 };

  it('says that everything is known and new', () => {
    expect(dataGapsSentence(gaps({}), names)).toBe(
      'The one measure of the picture has a measured figure for Fife. None of the newest figures is 3 years old or more.',
    );
  });

  it('names what is old, what cannot be compared and what cannot be paced', () => {
    const short = {
      ...fresh,
      indicator: { ...childPoverty, phrase: 'the median weekly pay of full-time workers' },
      uncompared: 'no-interval' as const,
      tooFew: 2,
    };
    expect(dataGapsSentence(gaps({ headline: [fresh, full, short], absentForKind: [absent] }), names)).toBe(
      '3 of the 4 measures of the picture have a measured figure for Fife. One is published for no council area at all. The newest figure is 3 years old or more for child poverty. A comparison with Scotland cannot be made for the median weekly pay of full-time workers. There are too few comparable years to see a change in the median weekly pay of full-time workers.',
    );
  });

  it('says that all is old', () => {
    expect(dataGapsSentence(gaps({ headline: [full, full] }), names)).toContain(
      'Every newest figure is 3 years old or more.',
    );
  });

  it('says that nothing was measured here', () => {
    const never = { ...full, measured: null, age: null };
    expect(
      dataGapsSentence(gaps({ headline: [never], absentHere: [absent] }), { ...names, area: 'Sgìre an Iar' }),
    ).toBe('None of the 2 measures of the picture has a measured figure for Sgìre an Iar.');
  });

  it('says that no measure is loaded', () => {
    expect(dataGapsSentence(gaps({ headline: [] }), names)).toBe(
      'No measures are loaded, so nothing can be told about any place.',
    );
  });
});
