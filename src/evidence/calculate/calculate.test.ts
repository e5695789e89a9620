import { describe, expect, it } from 'vitest';
import { calculateCommand } from './calculate.ts';
import { Problem } from './problem.ts';

/** Runs the verb on files held in memory. */
async function calculate(call: string, files: Record<string, string | Uint8Array> = {}) {
  const said: string[] = [];
  const told: string[] = [];
  const command = calculateCommand(async (file) => {
    const bytes = files[file];
    if (bytes === undefined) throw new Problem(`${file}: there is no such file.`);
    return typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  });
  const code = await command.run(call.split(' ').filter(Boolean), {
    say: (line) => said.push(line),
    tell: (line) => told.push(line),
    interactive: false,
  });
  return { code, said, told: told.join('\n') };
}

async function json(call: string, csv: string, others: Record<string, string> = {}) {
  const { code, said, told } = await calculate(`${call} in.csv --json`, { 'in.csv': csv, ...others });
  expect(told).toBe('');
  expect(code).toBe(0);
  expect(said).toHaveLength(1);
  return JSON.parse(said[0] as string);
}

async function refusal(call: string, csv: string | Uint8Array, others: Record<string, string> = {}) {
  const { code, said, told } = await calculate(`${call} in.csv --json`, { 'in.csv': csv, ...others });
  expect(code).toBe(2);
  expect(said).toEqual([]);
  return told;
}

describe('calculate', () => {
  it('wraps each result with the method and the rows read', async () => {
    // ScotPHO: 10 of 100 gives 5.52 to 17.44 %.
    const envelope = await json('wilson', 'numerator,denominator\n10,100\n0,0\n');
    expect(Object.keys(envelope)).toEqual(['method', 'rows', 'result']);
    expect(envelope).toMatchObject({ method: 'wilson', rows: 2 });
    expect(envelope.result[0].lower).toBeCloseTo(0.0552291370606751, 14);
    expect(envelope.result[1]).toEqual({
      value: null,
      lower: null,
      upper: null,
      reason: 'The denominator is 0, so there is no proportion.',
    });
  });

  it('keeps full precision', async () => {
    // scipy 1.17.1 and the normal equations give the same digits.
    const { result } = await json('theil-sen', 'period,value\n0,1\n3,1.1\n7,1.3');
    expect(result.slope).toBe((1.3 - 1) / 7);
  });

  it('reads byte order marks, CRLF, quotes, odd headings, more columns and no last newline', async () => {
    const csv = '\uFEFFArea,"NUMERATOR", Denominator \r\n"Law, East","10",100\r\n\r\nTor,3,8';
    expect((await json('wilson', csv)).rows).toBe(2);
  });

  it('passes over lines without anything on them, above the heading too', async () => {
    const { rows, result } = await json('wilson', '\n  \r\nnumerator,denominator\n\n10,100\n   \n3,8\n\n');
    expect([rows, result[1].value]).toEqual([2, 0.375]);
    expect(await refusal('wilson', '\n\n')).toContain('in.csv is empty');
  });

  it('reads standard input as -, and options before or after', async () => {
    const csv = 'count,exposure\n10,1000\n';
    const first = await calculate('--per=100000 --json byar -', { '-': csv });
    const second = await calculate('byar - --json --per 100000', { '-': csv });
    expect(JSON.parse(first.said[0] as string).result[0].value).toBe(1000);
    expect(second.said).toEqual(first.said);
  });

  it('takes rates per 1,000 unless told, and standardised rates per 100,000', async () => {
    expect((await json('byar', 'count,exposure\n10,500\n')).result[0].value).toBe(20);
    expect((await json('dsr', 'count,population,standard\n20,1000,5\n')).result.value).toBe(2000);
  });

  it('withholds what cannot be given, says why, and still ends well', async () => {
    expect((await json('byar', 'count,exposure\n0,0\n')).result[0].reason).toContain('exposure is 0');
    expect((await json('dsr', 'count,population,standard\n9,1000,5\n')).result).toEqual({
      value: null,
      lower: null,
      upper: null,
      count: 9,
      reason: 'Fewer than 10 events: too few for a standardised rate.',
    });
    expect((await json('duncan', 'deprived,others,outcome\n1,2,3\n2,2,\n')).result.reason).toContain(
      'more than 20 %',
    );
    expect((await json('dissimilarity', 'group,others\n0,2\n')).result).toMatchObject({ index: null });
    expect((await json('theil-sen', 'period,value\n2012,2\n')).result).toMatchObject({
      slope: null,
      intercept: null,
    });
    expect((await json('mann-kendall', 'value\n2\n')).result).toMatchObject({ s: null, trend: null });
    expect((await json('xmr', 'value\n2\n')).result).toMatchObject({ mean: null, signals: [], trial: true });
    expect((await json('run-chart', 'value\nNA\n')).result).toMatchObject({ median: null, signals: [] });
    expect((await json('funnel', 'numerator,denominator\n0,0\n')).result[0]).toMatchObject({ outside: null });
    expect((await json('z-score', 'group,value\nA,2\n')).result[0].reason).toContain(
      'fewer than two different',
    );
    expect((await json('sii', 'population,rate\n5,2\n')).result).toMatchObject({ sii: null });
  });

  it('scores within groups and keeps the order of rows', async () => {
    const { result } = await json('z-score', 'group,value\nA,1\nB,10\nA,3\nB,\nB,30\n');
    // scipy 1.17.1: zscore([1, 3], ddof=1) = ∓0.7071067811865475
    const expected = [-0.7071067811865475, -0.7071067811865475, 0.7071067811865475, null, 0.7071067811865475];
    expect(result.map(({ z }: { z: number | null }) => z)).toEqual(expected);
    expect(result[3].reason).toBe('The value is missing.');
  });

  it('counts missing values of a single column as rows', async () => {
    const { rows, result } = await json('mann-kendall', 'value\n1\n\n2\nNA\n1.5\n3\n');
    expect(rows).toBe(6);
    expect(result.s).toBe(4);
    expect(
      (await json('xmr', 'value\n1\n\n2\n1\n2\n10\n1\n2\n1\n2\n1\n2\n1\n2\n1\n2\n1\n')).result.signals,
    ).toEqual([{ rule: 'outside-limits', from: 6, to: 6 }]);
  });

  it('puts the fit of like with like once beside the result', async () => {
    const envelope = await json('like-with-like', 'value,predictor\n1,1\n2,2\n3.1,3\n4,4\n');
    expect(Object.keys(envelope)).toEqual(['method', 'rows', 'result', 'fit']);
    expect(Object.keys(envelope.fit)).toEqual(['slope', 'intercept', 'r2', 'n', 'residualStandardError']);
    const poor = await json('like-with-like', 'value,predictor\n1,1\n9,2\n1,3\n9,4\n1,5\n');
    expect(poor.fit.reason).toContain('The predictor accounts for 0.0 % of the variation');
    const none = await json('like-with-like', 'value,predictor\n1,1\n2,2\n');
    expect(none.fit).toMatchObject({ slope: null, reason: 'A line needs at least 3 rows; there are 2.' });
    expect(Object.keys(envelope.result[0])).toEqual(['expected', 'lower', 'upper', 'verdict']);
  });

  it('prints a table for people', async () => {
    const { said } = await calculate('wilson in.csv', { 'in.csv': 'numerator,denominator\n10,100\n0,0\n' });
    expect(said).toEqual([
      'row  value  lower      upper     reason',
      '1    0.1    0.0552291  0.174366',
      '2    –      –          –         The denominator is 0, so there is no proportion.',
    ]);
  });
});

describe('the pace an analyst asks for', () => {
  const falling =
    'period,value\n2012/13,21.4\n2014/15,20.2\n2013/14,21.0\n2015/16,20.3\n2016/17,19.1\n2017/18,18.0\n';

  it('is the same however years are written and ordered', async () => {
    const one = await json('pace --high-is-bad', falling);
    const other = await json('pace --high-is-bad', falling.replaceAll(/\/(\d\d)/g, '-$1'));
    expect(one.result).toEqual(other.result);
    expect(one.result).toMatchObject({ verdict: 'improving', againstComparator: null, points: 6 });
    expect((await json('pace', falling)).result.verdict).toBe('worsening');
  });

  it('counts the years of a gap', async () => {
    const steady = 'period,value\n2010,10\n2011,12\n2012,14\n2016,22\n2020,30\n';
    expect((await json('pace', steady)).result).toMatchObject({
      perYear: 2,
      lower: 2,
      upper: 2,
      verdict: 'improving',
    });
  });

  it('uses only rolling averages that share no year', async () => {
    const rolling = Array.from({ length: 13 }, (_, i) => `${2000 + i} to ${2002 + i},${i}`).join('\n');
    expect((await json('pace', `period,value\n${rolling}\n`)).result).toMatchObject({
      points: 5,
      perYear: 1,
    });
  });

  it('has too few points to tell under five', async () => {
    expect(
      (await json('pace', 'period,value\n2012,1\n2013,2\n2014,3\n2015,4\n2016,\n')).result,
    ).toMatchObject({
      perYear: null,
      lower: null,
      upper: null,
      verdict: 'too-few-points',
    });
  });

  it('is compared with the series of a second file', async () => {
    const flat = falling.replaceAll(/,\d+\.\d/g, ',30');
    const found = await json('pace --high-is-bad --comparator scotland.csv', falling, {
      'scotland.csv': flat,
    });
    expect(found.result.againstComparator).toBe('faster');
    const short = await json('pace --comparator scotland.csv', falling, {
      'scotland.csv': 'period,value\n2012/13,4\n',
    });
    expect(short.result.againstComparator).toBe('cannot-tell');
  });

  it('gives the change with its limits where values have limits', async () => {
    const csv = 'period,value,lower,upper\n2012,10,8,13\n2013,11,,\n2014,14,12,17\n';
    const { result } = await json('pace', csv);
    expect(result.change).toMatchObject({ from: '2012', to: '2014', value: 4 });
    expect(result.change.lower).toBeCloseTo(4 - Math.hypot(2, 3), 12);
    expect(result.change.upper).toBeCloseTo(4 + Math.hypot(3, 2), 12);
  });
});

describe('bad input', () => {
  it.each([
    [
      'wilson',
      'numerator,denominator\n10,100\nten,100\n',
      'in.csv, line 3, column "numerator": "ten" is not a number',
    ],
    ['wilson', 'numerator,denominator\n-1,100\n', 'line 2, column "numerator": -1 is below 0'],
    [
      'wilson',
      'numerator,denominator\n11,10\n',
      'line 2, column "numerator": 11 is more than the denominator, 10',
    ],
    ['wilson', 'numerator,denominator\n"1,000",10000\n', 'column "numerator": "1,000" is not a number'],
    ['wilson', 'numerator,denominator\n*,10\n', 'column "numerator": "*" is not a number'],
    ['wilson', 'numerator,denominator\n,10\n', 'column "numerator": the cell is empty'],
    ['wilson', 'numerator,denominator\nNaN,10\n', 'column "numerator": "NaN" is not a number'],
    ['wilson', 'numerator,denominator\n1e999,10\n', 'column "numerator": "1e999" is not a number'],
    ['wilson', 'numerator\n1\n', 'line 1, column "denominator": the column is missing'],
    ['wilson', 'numerator,numerator,denominator\n1,1,2\n', 'column "numerator": the heading stands twice'],
    ['wilson', 'numerator,denominator\n1\n', 'line 2: 1 cells under 2 headings'],
    ['wilson', 'numerator,denominator\n1,2,3\n', 'line 2: 3 cells under 2 headings'],
    ['wilson', 'numerator,denominator\n', 'in.csv has a heading and no rows'],
    ['wilson', '', 'in.csv is empty'],
    ['wilson', 'numerator,denominator\n"1,2\n', 'line 2: a quote opens here and is never closed'],
    ['wilson', 'numerator,denominator\n"1"0,20\n', 'line 2: "0" follows a closing quote'],
    ['byar', 'count,exposure\n1,-5\n', 'line 2, column "exposure": -5 is below 0'],
    ['sii --groups 5', 'population,rate\n1,5\n1,4\n', 'ends after 2 groups; --groups asks for 5'],
    [
      'theil-sen',
      'period,value\n2012,1\n2012,2\n',
      'line 3, column "period": "2012" stands already on line 2',
    ],
    ['theil-sen', 'period,value\nsoon,1\n', 'line 2, column "period": "soon" is no period'],
    [
      'pace',
      'period,value\n2012,1\n2012/13,2\n',
      'line 3, column "period": "2012/13" is another kind of period',
    ],
    ['pace', 'period,value,lower,upper\n2012,1,2,3\n', 'line 2, column "lower": 2 is above the value, 1'],
    ['like-with-like', 'value,predictor,weight\n1,1,-1\n', 'line 2, column "weight": -1 is below 0'],
    ['wilson', 'numerator,denominator\n1e300,1e308\n', 'column "numerator": 1e300 is too large'],
    ['z-score', 'group,value\nA,1\nA,-2e-101\n', 'line 3, column "value": -2e-101 is too small'],
    ['byar --per 1e300', 'count,exposure\n1e99,1e-99\n', 'byar.0.value came to Infinity'],
    ['theil-sen', `period,value\n${'1,1\n'.repeat(10_001)}`, 'line 10002, column "period": more than 10,000'],
    ['funnel', 'numerator,denominator\n3,2\n', 'line 2, column "numerator": 3 is more than the denominator'],
  ])('of %s is refused with its place: %#', async (call, csv, message) => {
    expect(await refusal(call, csv)).toContain(message);
  });

  it('in a comparator is refused under its own name', async () => {
    const told = await refusal('pace --comparator other.csv', 'period,value\n2012,1\n', {
      'other.csv': 'period,value\n2012,x\n',
    });
    expect(told).toContain('other.csv, line 2, column "value": "x" is not a number');
    const twice = await refusal('pace --comparator other.csv', 'period,value\n2012,1\n', {
      'other.csv': 'period,value\n2012,1\n2012,2\n',
    });
    expect(twice).toContain('other.csv, line 3, column "period": "2012" stands already on line 2');
  });

  it('is refused where it is no UTF-8', async () => {
    expect(await refusal('wilson', Uint8Array.of(0x6e, 0xe0, 0xf2))).toContain('in.csv is not UTF-8 text');
  });

  it.each([
    ['', 'name a method and a file'],
    ['wilsons in.csv', 'there is no method "wilsons"'],
    ['wilson', 'needs a CSV file'],
    ['wilson gone.csv', 'gone.csv: there is no such file'],
    ['wilson in.csv more.csv', '"more.csv" is one too many'],
    ['wilson in.csv --per 5', 'wilson has no option --per'],
    ['wilson in.csv -x', 'There is no option -x'],
    ['wilson in.csv --loud', 'wilson has no option --loud'],
    ['byar in.csv --per', '--per needs a value'],
    ['byar in.csv --per 0', '--per is a number above 0; it was given "0"'],
    ['byar in.csv --per=ten', 'it was given "ten"'],
    ['sii in.csv --groups 7', '--groups is 5 or 10; it was given "7"'],
    ['xmr in.csv --screen --screen', '--screen is given twice'],
    ['xmr in.csv --screen=yes', '--screen takes no value'],
  ])('a call of "%s" is refused', async (call, message) => {
    const { code, said, told } = await calculate(call, { 'in.csv': 'numerator,denominator\n1,2\n' });
    expect(code).toBe(2);
    expect(said).toEqual([]);
    expect(told).toContain(message);
  });
});
