import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { type Database, transaction } from '../../platform/database/database.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import { type DatasetDescription, LoadProblem } from './format.ts';
import { indexReleases } from './release-partition.ts';
import { type FeedingContext, type ReleaseDigest, storeRelease } from './store-release.ts';

const dataset: DatasetDescription = {
  key: 'invented-poverty',
  title: 'Invented poverty',
  publisher: 'Nobody',
  licence: 'None',
  licenceUrl: null,
  attribution: null,
  sourcePage: null,
  description: 'For a test.',
  smallNumberThreshold: 5,
  precedence: 0,
};
const poverty: Indicator = {
  key: 'poverty',
  name: 'Poverty',
  nameGd: null,
  phrase: 'poverty',
  domain: 'Money',
  unit: '%',
  valueKind: 'proportion',
  per: 100,
  polarity: 'high-is-bad',
  decimals: 1,
  definition: 'People in poverty.',
  numeratorDefinition: null,
  denominatorDefinition: null,
  source: 'Nobody',
  caveats: null,
  headline: null,
};
const year2020 = { kind: 'calendar-year', starts: '2020-01-01', ends: '2020-12-31', label: '2020' } as const;
const year2021 = { kind: 'calendar-year', starts: '2021-01-01', ends: '2021-12-31', label: '2021' } as const;

const digestOf = (text: string): ReleaseDigest => ({
  sha256: createHash('sha256').update(text).digest('hex'),
  bytes: text.length,
});

describe('storing a release', () => {
  let database: Database;
  beforeAll(async () => {
    database = await freshDatabase();
    await database.query(`insert into instance (kind) values ('demonstration')`);
    await database.query(
      `insert into area (kind, code, name) values ('council', 'S12000046', 'Glasgow City'), ('council', 'S12000017', 'Highland')`,
    );
    await database.query(
      `insert into area_code (code, area_id, is_current, source) select code, id, true, 'test' from area
        union all select 'S12000043', id, false, 'test' from area where code = 'S12000046'`,
    );
  });

  const store = (text: string, feed: (context: FeedingContext) => void, edition = '') =>
    transaction(database, ({ client }) =>
      storeRelease(
        client,
        { dataset, edition, format: 'test', fileName: 'test.csv', loadedBy: 'tester' },
        async (context) => {
          feed(context);
          await context.drain();
          return digestOf(text);
        },
      ),
    );
  const given = (
    part: Partial<Observation> & Pick<Observation, 'series' | 'area' | 'period'>,
  ): Observation => ({
    value: 10,
    lower: null,
    upper: null,
    numerator: null,
    denominator: null,
    status: 'value',
    nature: 'raw',
    sourceRow: 2,
    sourceColumn: 3,
    ...part,
  });
  const area = (context: FeedingContext, code: string) =>
    context.areaByCode(code, { line: 2, column: 'area' });
  const stored = async () =>
    (
      await database.query(
        `select area.code, period.label, value, lower, upper, numerator, denominator, status, nature, source_row, source_column
           from observation join area on area.id = area_id join period on period.id = period_id
           join release on release.id = release_id and superseded_at is null order by 1, 2`,
      )
    ).rows;

  it('keeps every field as given, and four kinds of nothing apart', async () => {
    const release = await store('first', (context) => {
      const series = context.series(poverty, {});
      const [before, after] = [context.period(year2020), context.period(year2021)];
      const [glasgow, highland] = [area(context, 'S12000043'), area(context, 'S12000017')];
      context.countRow(4);
      context.observe(
        given({
          series,
          area: glasgow,
          period: before,
          value: 25,
          lower: 20.5,
          upper: 30,
          numerator: 1,
          denominator: 4,
        }),
      );
      context.observe(
        given({ series, area: glasgow, period: after, value: 0, nature: 'projected', sourceRow: 3 }),
      );
      context.observe(given({ series, area: highland, period: before, value: null, status: 'suppressed' }));
      context.observe(
        given({ series, area: highland, period: after, value: null, status: 'not-applicable' }),
      );
      context.reject({ line: 9, column: 'value', value: '?', reason: 'nobody knows' });
    });
    expect(release).toMatchObject({ rowsRead: 4, rowsStored: 4, rowsRejected: 1 });
    const nothing = { value: null, lower: null, upper: null, numerator: null, denominator: null };
    expect(await stored()).toEqual([
      {
        code: 'S12000017',
        label: '2020',
        ...nothing,
        status: 's',
        nature: 'r',
        source_row: 2,
        source_column: 3,
      },
      {
        code: 'S12000017',
        label: '2021',
        ...nothing,
        status: 'n',
        nature: 'r',
        source_row: 2,
        source_column: 3,
      },
      {
        ...{
          code: 'S12000046',
          label: '2020',
          value: 25,
          lower: 20.5,
          upper: 30,
          numerator: 1,
          denominator: 4,
        },
        ...{ status: 'v', nature: 'r', source_row: 2, source_column: 3 },
      },
      {
        code: 'S12000046',
        label: '2021',
        ...nothing,
        value: 0,
        status: 'v',
        nature: 'p',
        source_row: 3,
        source_column: 3,
      },
    ]);
    expect(
      (await database.query('select line, column_name, value, reason from release_rejection')).rows,
    ).toEqual([{ line: 9, column_name: 'value', value: '?', reason: 'nobody knows' }]);
  });

  it('supersedes the release before it and keeps that one, with the same series and periods', async () => {
    const series = 'select count(*)::int as n from series union all select count(*)::int from period';
    const before = (await database.query(series)).rows;
    const second = await store('second', (context) => {
      const handle = context.series(poverty, {});
      context.observe(
        given({
          series: handle,
          area: area(context, 'S12000046'),
          period: context.period(year2020),
          value: 24,
        }),
      );
      context.breakBefore(handle, '2020-01-01', 'a new survey');
    });
    expect((await database.query(series)).rows).toEqual(before);
    expect(await stored()).toMatchObject([{ code: 'S12000046', value: 24 }]);
    const { rows } = await database.query(
      'select superseded_by, superseded_at is null as current, rows_stored::int from release order by id',
    );
    expect(rows).toEqual([
      { superseded_by: second.releaseId, current: false, rows_stored: 4 },
      { superseded_by: null, current: true, rows_stored: 1 },
    ]);
    expect((await database.query('select count(*)::int as n from observation')).rows).toEqual([{ n: 5 }]);
    expect((await database.query('select starts, reason from series_break')).rows).toEqual([
      { starts: '2020-01-01', reason: 'a new survey' },
    ]);
    expect((await database.query('select data_version::int as v from instance')).rows).toEqual([{ v: 2 }]);
  });

  it('leaves an entry in the audit trail for each release, and none for a load that failed', async () => {
    const trail = await database.query(
      'select actor, action, subject_id, before, after from audit_entry order by position',
    );
    const [first, second] = (await database.query<{ id: number }>('select id from release order by id')).rows;
    expect(trail.rows).toMatchObject([
      { action: 'release.loaded', subject_id: `release ${first?.id}`, before: { superseded: [] } },
      { actor: 'command-line', subject_id: `release ${second?.id}`, before: { superseded: [first?.id] } },
    ]);
    expect(trail.rows[1]?.after).toMatchObject({ fileName: 'test.csv', rowsStored: 1, rowsRejected: 0 });
    // The trail is for ever: the name of whoever gave the command is not in it.
    expect(JSON.stringify(trail.rows)).not.toContain('tester');
    await expect(
      store('wrong', (context) => {
        context.series(poverty, {});
        throw new Error('the file ends here');
      }),
    ).rejects.toThrow('ends here');
    expect((await database.query('select count(*)::int as n from audit_entry')).rows).toEqual([{ n: 2 }]);
  });

  const wrong: [string, (context: FeedingContext) => void, RegExp][] = [
    [
      'a figure given twice',
      (context) => {
        const one = given({
          series: context.series(poverty, { sex: 'female' }),
          area: area(context, 'S12000046'),
          period: context.period(year2020),
        });
        context.observe(one);
        context.observe({ ...one, sourceRow: 7 });
      },
      /gives ‘poverty’, sex female for S12000046 \(once S12000043\) in 2020 a second time/,
    ],
    ['an unknown area', (context) => area(context, 'S12999999'), /names an area nobody knows/],
    [
      'limits that do not enclose the value',
      (context) =>
        context.observe(
          given({
            series: context.series(poverty, {}),
            area: 1,
            period: context.period(year2020),
            lower: 11,
          }),
        ),
      /do not enclose/,
    ],
    [
      'a proportion of more than all, where that is asked for',
      (context) => {
        context.writer.refuseWhatCannotBe = true;
        context.observe(
          given({
            series: context.series(poverty, {}),
            area: 1,
            period: context.period(year2020),
            numerator: 5,
            denominator: 4,
          }),
        );
      },
      /counts more \(5\) than there are \(4\)/,
    ],
    [
      'a value where none can be',
      (context) =>
        context.observe(
          given({
            series: context.series(poverty, {}),
            area: 1,
            period: context.period(year2020),
            status: 'suppressed',
          }),
        ),
      /marked as having none/,
    ],
  ];
  it.each(wrong)('refuses %s and leaves nothing behind', async (_, feed, message) => {
    const trace = `select (select count(*) from release)::int as releases, (select count(*) from observation)::int as rows,
      (select count(*) from series)::int as series, (select count(*) from pg_inherits)::int as partitions`;
    const before = (await database.query(trace)).rows;
    const attempt = store('wrong', feed);
    await expect(attempt).rejects.toThrow(message);
    await expect(attempt).rejects.toBeInstanceOf(LoadProblem);
    expect((await database.query(trace)).rows).toEqual(before);
  });

  it('sends a long feed in parts and rolls all of it back when the end is wrong', async () => {
    const before = (await database.query('select count(*)::int as n from observation')).rows;
    const attempt = transaction(database, ({ client }) =>
      storeRelease(
        client,
        { dataset, edition: 'long', format: 'test', fileName: 'test.csv', loadedBy: 'tester' },
        async (context) => {
          const period = context.period(year2020);
          for (let group = 0; group < 3000; group++) {
            context.observe(
              given({ series: context.series(poverty, { group: String(group) }), area: 1, period }),
            );
            if (group % 500 === 0) await context.drain();
          }
          context.observe(given({ series: context.series(poverty, { group: '0' }), area: 1, period }));
          return digestOf('long');
        },
      ),
    );
    await expect(attempt).rejects.toThrow('a second time');
    expect((await database.query('select count(*)::int as n from observation')).rows).toEqual(before);
  });

  it('indexes a release at once, or later and then only once', async () => {
    expect(await indexReleases(database)).toEqual([]);
    const { releaseId } = await transaction(database, ({ client }) =>
      storeRelease(
        client,
        { dataset, edition: 'later', format: 'test', fileName: 'test.csv', loadedBy: 'tester' },
        async (context) => {
          const series = context.series(poverty, {});
          context.observe(given({ series, area: 1, period: context.period(year2020) }));
          return digestOf('later');
        },
        { indexLater: true },
      ),
    );
    expect(await indexReleases(database)).toEqual([releaseId]);
    expect(await indexReleases(database)).toEqual([]);
    const { rows } = await database.query(
      `select indexdef from pg_indexes where tablename = 'observation_${releaseId}' order by 1`,
    );
    expect(rows).toMatchObject([
      { indexdef: expect.stringContaining('(area_id, series_id)') },
      { indexdef: expect.stringContaining('(series_id, period_id)') },
    ]);
  });
});
