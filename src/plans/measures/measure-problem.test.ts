import { describe, expect, it } from 'vitest';
import { compareDecimals, decimalOf, readDecimal } from './decimal.ts';
import type { MeasureWords } from './measure.ts';
import { measureProblems, recordedProblem, targetGaps, valueProblem } from './measure-problem.ts';

const words: MeasureWords = {
  ...{
    name: 'Lonely people',
    indicatorKey: null,
    areaId: null,
    unit: '%',
    valueType: 'percent',
    decimals: 1,
  },
  ...{
    polarity: 'high-is-bad',
    periodMonths: 12,
    ownerBodyId: null,
    disaggregation: null,
    notAvailable: null,
  },
  ...{ baselineValue: '20', baselineOn: '2026-03-31', baselineReleaseId: null },
  targets: [
    { years: 1, dueOn: '2027-03-31', value: '19' },
    { years: 3, dueOn: '2029-03-31', value: '17' },
    { years: 10, dueOn: '2036-03-31', value: '10' },
  ],
};

describe('numbers as they are typed', () => {
  it.each([
    ['12.50', '12.50'],
    ['1,250', '1250'],
    ['\u2212 3', '-3'],
    ['007', '7'],
    ['-0.0', '0.0'],
    ['999999999999999', '999999999999999'],
    ['9999999999999999', null],
    ['1e9', null],
    ['12,5', null],
    ['12.1234567', null],
    ['twelve', null],
    ['', null],
  ])('%j is %j', (typed, read) => {
    expect(readDecimal(typed)).toBe(read);
  });

  it('are compared exactly, whatever their size', () => {
    expect(compareDecimals('0.1', '0.10')).toBe(0);
    expect(compareDecimals('999999999999999.000001', '999999999999999')).toBe(1);
    expect(compareDecimals('-2', '1.5')).toBe(-1);
    expect(decimalOf(-0.04, 1)).toBe('0.0');
  });
});

describe('a value of a measure', () => {
  it.each([
    ['count', '12.5', 'not-whole'],
    ['count', '-1', 'below-nothing'],
    ['percent', '101', 'not-a-share'],
    ['percent', '12.55', 'too-fine'],
    ['rate', '-0.1', 'below-nothing'],
    ['yes-no', '2', 'not-yes-or-no'],
  ] as const)('of type %s is not %s', (type, value, problem) => {
    expect(valueProblem(value, type, 1)).toEqual({ problem, value });
  });

  it('or a reason why there is none, never both and never neither', () => {
    const empty = {
      ...{ period: '2025/26', startsOn: '2025-04-01', endsOn: '2026-03-31', breakReason: null },
      ...{ value: null, lower: null, upper: null, notAvailable: null },
    };
    const found = (changes: object, today = '2026-11-28') =>
      recordedProblem({ ...empty, ...changes }, words, today)?.problem ?? null;
    expect(found({})).toBe('neither');
    expect(found({ notAvailable: 'The survey was late.' })).toBeNull();
    expect(found({ value: '12', notAvailable: 'x' })).toBe('value-and-reason');
    expect(found({ value: '12', lower: '11' })).toBe('limits-half');
    expect(found({ value: '12', lower: '12.5', upper: '13' })).toBe('limits-apart');
    expect(found({ value: '12' }, '2026-03-30')).toBe('not-over');
    expect(found({ value: '12', startsOn: '2026-04-01' })).toBe('ends-early');
  });
});

describe('a target path', () => {
  it('leads the good way, year by year', () => {
    expect(measureProblems(words)).toEqual([]);
    expect(targetGaps(words)).toEqual([]);
  });

  it('is refused where it runs backwards', () => {
    const [one, three, ten] = words.targets;
    const targets = [one, { ...three, value: '19.5' }, ten] as MeasureWords['targets'];
    expect(measureProblems({ ...words, targets })).toEqual([
      { problem: 'backwards', years: 3, value: '19.5', before: 1, was: '19' },
    ]);
    expect(measureProblems({ ...words, polarity: 'high-is-good' }).map(({ problem }) => problem)).toEqual([
      ...['backwards', 'backwards', 'backwards'],
    ]);
    expect(measureProblems({ ...words, polarity: 'neutral', targets })).toEqual([]);
  });

  it('is refused where its years run backwards', () => {
    const targets = words.targets.map((target) =>
      target.years === 3 ? { ...target, dueOn: '2027-03-31' } : target,
    );
    expect(measureProblems({ ...words, targets })).toEqual([
      { problem: 'years-backwards', years: 3, dueOn: '2027-03-31', before: 1, was: '2027-03-31' },
    ]);
  });

  it('tells of gaps that stop nothing', () => {
    const [one, three] = words.targets;
    expect(
      targetGaps({ ...words, targets: [one, { ...three, dueOn: '2033-03-31' }] as MeasureWords['targets'] }),
    ).toEqual([
      { gap: 'years-apart', years: 3, dueOn: '2033-03-31', baselineOn: '2026-03-31' },
      { gap: 'no-target', years: 10 },
    ]);
    expect(targetGaps({ ...words, baselineValue: null, baselineOn: null, targets: [] })).toEqual([
      { gap: 'no-baseline' },
      { gap: 'no-targets' },
    ]);
  });
});
