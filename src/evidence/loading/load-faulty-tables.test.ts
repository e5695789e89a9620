import { beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import {
  tidyAreas,
  tidyHeader as header,
  tidyLoading,
  tidyMapping,
  tidyRow as row,
} from '../../../tests/support/tidy-loading.ts';

const database = await freshDatabase();
const { given, tidy, trace } = tidyLoading(database);
beforeAll(() => tidyAreas(database));

const text = (...lines: string[]) => `${lines.join('\n')}\n`;
/** A file with one row that has this in its value. */
const valued = (value: string) => text(header, `S12000017,2020/21,${value},,,,`);
const timed = (period: string) => text(header, `S12000017,${period},1,,,,`);
const semicolons = { separator: ';' };

describe('what people hand over and mean well is read', () => {
  const two = ['S12000049 2020/21 v 25', 'S12000017 2020/21 s'];
  const suppressed = 'S12000017,2020/21,*,,,,';
  const wanted: [string, string | Buffer, object][] = [
    ['semicolons', text(header, row, suppressed).replaceAll(',', ';'), semicolons],
    ['tabs', text(header, row, suppressed).replaceAll(',', '\t'), { separator: '\t' }],
    ['a byte order mark and CRLF', `\uFEFF${header}\r\n${row}\r\n${suppressed}\r\n`, {}],
    ['the line ends of old Macintoshes', `${header}\r${row}\r${suppressed}\r`, {}],
    ['blank lines at the end', text(header, row, suppressed, '', ' ', '\t'), {}],
    ['rows of separators, as spreadsheets leave', text(header, row, suppressed, ',,,,,,', ',,,,,,'), {}],
    [
      'Windows-1252, where the mapping says so',
      Buffer.from(text(`${header},note`, `${row},caf\xe9`, `${suppressed},`), 'latin1'),
      { encoding: 'windows-1252' },
    ],
    ['line breaks within quotes', text(`${header},note`, `${row},"a\nb\r\nc"`, `${suppressed},""`), {}],
  ];
  it.each(wanted)('%s', async (name, content, changes) => {
    const { code, told } = await tidy(await given('wanted.csv', content), { ...changes, edition: name });
    expect({ code, told }).toMatchObject({ code: 0 });
    const { rows } = await database.query<{ figure: string }>(
      `select concat_ws(' ', area.code, label, status, value) as figure from observation
         join area on area.id = area_id join period on period.id = period_id join release on release.id = release_id
        where edition = $1 order by source_row`,
      [name],
    );
    expect(rows.map(({ figure }) => figure)).toEqual(two);
  });

  const spelt = ['2018/19–2020/21', '2018/19 to 2020/21', '2018/19 - 2020/21'];
  it.each(spelt)('the years %s, however they are joined', async (period) => {
    expect(await tidy(await given('spelt.csv', timed(period)), { edition: period })).toMatchObject({
      code: 0,
    });
    const { rows } = await database.query(
      `select label from observation join period on period.id = period_id
         join release on release.id = release_id where edition = $1`,
      [period],
    );
    expect(rows).toEqual([{ label: '2018/19 to 2020/21' }]);
  });

  it('quarters of calendar years, with a space too', async () => {
    const wanted = { edition: 'quarter', periodKind: 'calendar-year' };
    expect(await tidy(await given('quarter.csv', timed('2020 Q1')), wanted)).toMatchObject({ code: 0 });
    const { rows } = await database.query(`select label, starts from period where kind = 'quarter'`);
    expect(rows).toEqual([{ label: '2020 quarter 1', starts: '2020-01-01' }]);
  });

  it('counts lines as an editor does, however many stand within quotes', async () => {
    const path = await given(
      'lines.csv',
      text(`${header},note`, `${row},"a\nb"`, `S12000017,2020/21,x,,,,,"c\r\nd"`),
    );
    expect((await tidy(path)).told).toContain('lines.csv, line 4, column value, ‘x’: is no number');
  });
});

describe('what cannot be right is refused with what to do, and leaves nothing', () => {
  const refused: [string, string, RegExp, object?][] = [
    [
      'the wrong separator',
      text(header, row).replaceAll(',', ';'),
      /line 1, column area: is missing; .*parted by semicolons: say "separator": ";"/,
    ],
    [
      'a header that names a wanted column twice',
      text(`${header},value`, `${row},99`),
      /line 1, column value: stands in the header more than once/,
    ],
    ['a header and nothing else', text(header), /holds no figure/],
    ['a header and blank rows', text(header, ',,,,,,', ''), /holds no figure/],
    [
      'thousands separators',
      valued('"1,234"'),
      /line 2, column value, ‘1,234’: is no number .*write 1234\.5/,
    ],
    ['a percentage sign', valued('25%'), /‘25%’: is no number .*without %/],
    ['a currency sign', valued('£25'), /‘£25’: is no number .*currency signs/],
    ['a decimal comma', valued('"25,5"'), /‘25,5’: is no number/],
    ['a dash', valued('-'), /‘-’: is no number, and no word .*say under words whether it means suppressed/],
    ['two dots', valued('..'), /‘\.\.’: is no number, and no word/],
    ['a colon', valued(':'), /‘:’: is no number, and no word/],
    ['a spreadsheet’s error', valued('#DIV/0!'), /‘#DIV\/0!’: is no number/],
    ['an infinite number', valued('1e999'), /‘1e999’: is no number/],
    ['a negative proportion', valued('-5'), /‘-5’: is less than nothing/],
    ['a proportion past the whole', valued('125'), /‘125’: is more than the whole, 100/],
    ['a negative numerator', text(header, 'S12000017,2020/21,25,-10,40,,'), /‘-10’: counts fewer than none/],
    ['a negative denominator', text(header, 'S12000017,2020/21,25,10,-40,,'), /‘-40’: has a negative/],
    ['a proportion of nobody', text(header, 'S12000017,2020/21,25,0,0,,'), /is a proportion of nobody/],
    ['a numerator above', text(header, 'S12000017,2020/21,25,41,40,,'), /‘41 of 40’: counts more/],
    [
      'limits swapped',
      text(header, 'S12000017,2020/21,25,,,30,20'),
      /has limits 30 to 20 that do not enclose/,
    ],
    ['limits of nothing', text(header, 'S12000017,2020/21,*,,,20,30'), /‘20’: has a limit although/],
    [
      'the count of a hidden value',
      text(header, 'S12000017,2020/21,*,3,40,,'),
      /‘3’: is the count of a supp/,
    ],
    ['an empty area', text(header, ',2020/21,1,,,,'), /line 2, column area, ‘’: names no area/],
    ['an empty period', timed(''), /line 2, column period, ‘’: names no period/],
    ['a month', timed('Mar-2021'), /‘Mar-2021’: is no period Commonty can read: .*single months/],
    ['a day', timed('31/03/2021'), /‘31\/03\/2021’: is a day: .*"point".*it would be 2021-03-31/],
    ['a year before any count', timed('1066'), /‘1066’: lies before 1801/],
    ['a year of nought', timed('0000'), /line 2, column period, ‘0000’: lies before/],
    ['a range backwards', timed('2020-2018'), /‘2020-2018’: is no period/],
    ['a quarter among financial years', timed('2020-Q1'), /‘2020-Q1’: is a quarter, .*calendar-year/],
    [
      'a day written the British way',
      timed('31/03/2021'),
      /is no day: .*it would be 2021-03-31/,
      { periodKind: 'point' },
    ],
    [
      'a day that never was',
      timed('2021-02-30'),
      /line 2, column period, ‘2021-02-30’: is no day/,
      { periodKind: 'point' },
    ],
    [
      'columns of another file',
      text(header, row),
      /line 1, column Area: is missing; the header has area, period, value/,
      { columns: { area: 'Area', period: 'Year', value: 'Percent' } },
    ],
  ];
  it.each(refused)('%s', async (_, content, message, changes = {}) => {
    const path = await given('refused.csv', content);
    const before = await trace();
    const { code, said, told } = await tidy(path, changes);
    expect(told).toMatch(message);
    expect(told).toContain('Nothing of it was stored.');
    expect({ code, said }).toEqual({ code: 2, said: '' });
    expect(await trace()).toEqual(before);
  });
});

describe('codes that were replaced', () => {
  it('give today’s area its history when they stand in other years', async () => {
    const path = await given(
      'codes.csv',
      text(header, 'S12000015,2017/18,1,,,,', 'S12000047,2018/19,2,,,,', 'S12000046,2017/18,3,,,,'),
    );
    expect(await tidy(path, { edition: 'codes' })).toMatchObject({ code: 0 });
    const { rows } = await database.query(
      `select area.code, label, value from observation join area on area.id = area_id
         join period on period.id = period_id join release on release.id = release_id
        where edition = 'codes' order by source_row`,
    );
    expect(rows).toEqual([
      { code: 'S12000047', label: '2017/18', value: 1 },
      { code: 'S12000047', label: '2018/19', value: 2 },
      { code: 'S12000049', label: '2017/18', value: 3 },
    ]);
  });

  it('never double: old and new in one year are refused, by the line of the second', async () => {
    const path = await given(
      'doubled.csv',
      text(header, 'S12000015,2020/21,1,,,,', 'S12000047,2020/21,1,,,,'),
    );
    const before = await trace();
    expect(await tidy(path)).toMatchObject({
      code: 2,
      told: expect.stringMatching(
        /line 3, column value, ‘1’: gives ‘poverty’ for S12000047 \(once S12000015\) in 2020\/21 a second/,
      ),
    });
    expect(await trace()).toEqual(before);
  });
});

describe('the same file again', () => {
  const content = text(header, row);
  const again = { edition: 'again' };

  it('changes nothing, under another name either', async () => {
    expect(await tidy(await given('first.csv', content), again)).toMatchObject({ code: 0 });
    const before = await trace();
    expect((await tidy(await given('renamed.csv', content), again)).said).toContain('no change');
    expect(await trace()).toEqual(before);
  });

  it('is a new release by a corrected mapping, and when it was corrected itself; the old one is kept', async () => {
    const before = await trace();
    const calendar = { ...again, periodKind: 'calendar-year' };
    expect(
      (await tidy(await given('first.csv', content), { ...again, words: { missing: ['', '-'] } })).said,
    ).toContain('stored as release');
    expect((await tidy(await given('first.csv', content.replace(',25,', ',26,')), calendar)).said).toContain(
      'stored as release',
    );
    expect(await trace()).toMatchObject({
      releases: Number(before['releases']) + 2,
      current: before['current'],
    });
  });

  it('is stored once by two loads at the same moment', async () => {
    const path = await given('moment.csv', content);
    const both = await Promise.all([tidy(path, { edition: 'moment' }), tidy(path, { edition: 'moment' })]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const { rows } = await database.query(`select from release where edition = 'moment'`);
    expect(rows).toHaveLength(1);
    expect(both.map(({ said }) => /no change/.test(said)).sort()).toEqual([false, true]);
  });
});

describe('a mapping that is none', () => {
  const wrong: [string, string, string, RegExp][] = [
    ['broken JSON', 'broken.json', '{"dataset": {"key": "x",}\n', /broken\.json: is no valid JSON .*line 1/],
    ['an empty file', 'empty.json', '', /empty\.json: is no valid JSON/],
    ['a list', 'list.json', '[]', /list\.json: is no mapping/],
    [
      'a misspelt entry',
      'typo.json',
      JSON.stringify({ ...tidyMapping, colums: {} }),
      /typo\.json: is no mapping:[^]*"colums"/,
    ],
  ];
  it.each(wrong)('%s', async (_, name, content, message) => {
    const { load } = tidyLoading(database);
    const file = await given('good.csv', text(header, row));
    const { code, told } = await load([file, '--mapping', await given(name, content)]);
    expect({ code, told }).toEqual({ code: 2, told: expect.stringMatching(message) });
  });

  it('a file that is not there, and a name that nobody saved', async () => {
    const { load } = tidyLoading(database);
    const file = await given('good.csv', text(header, row));
    expect((await load([file, '--mapping', 'gone.json'])).told).toContain('gone.json: is not there');
    expect((await load([file, '--mapping', 'nobody'])).told).toContain(
      'nobody: is neither the name of a saved',
    );
  });
});
