import { Temporal } from 'temporal-polyfill';
import { beforeAll, expect, it } from 'vitest';
import type { TestDatabase } from '../../tests/support/database.ts';
import { codes, ids, people } from '../../tests/support/partners.ts';
import { actedAt, fillIn, planOf, twoTablesWithWards, writePlan } from '../../tests/support/plans.ts';
import { siteFor } from '../../tests/support/site-for.ts';
import { londonToday } from '../platform/london-day.ts';

const recorded = londonToday();
const later = (days: number) => String(Temporal.PlainDate.from(recorded).add({ days }));
const today = later(10);
let database: TestDatabase;
let outcome: string;

beforeAll(async () => {
  database = await twoTablesWithWards();
  await database.query(`
    insert into area (id, kind, code, name) overriding system value values (90, 'country', 'D92000001', 'The nation');
    insert into dataset (key, title, publisher, licence, description) values ('d', 'Poor children', 'Nobody', 'None', 'd');
    insert into release (dataset_id, edition, format, file_name, sha256, bytes, loaded_by, rows_read, rows_stored, rows_rejected, loaded_at)
      values (1, '2025', 'f', 'f.csv', '${'ab'.repeat(32)}', 1, 't', 2, 2, 0, '${later(5)}');
    insert into indicator (key, name, phrase, domain, unit, value_kind, per, polarity, definition, source, headline, decimals) values
      ('child-poverty', 'Child poverty', 'child poverty', 'Poverty', '%', 'proportion', 100, 'high-is-bad', 'd', 's', 1, 1);
    insert into series (dataset_id, indicator_id) values (1, 1);
    insert into period (kind, starts, ends, label)
      select 'calendar-year', make_date(year, 1, 1), make_date(year, 12, 31), year::text from generate_series(2019, 2025) as year;
    create table observation_1 partition of observation for values in (1);
    insert into observation (release_id, series_id, area_id, period_id, value, lower, upper, status, nature, source_row, source_column)
      select 1, 1, 1, n, 30 - n, 29 - n, 31 - n, 'v', 'r', n, 3 from generate_series(1, 7) as n`);
  const officer = siteFor(database, people.officer, { today });
  const written = await writePlan(officer);
  ({ outcome } = written);
  await actedAt(
    fillIn(officer, `${written.draft}/outcomes/${outcome}/measures/indicator`, {
      ...{ indicator: 'child-poverty', target1: '22.5', target3: '20', target10: '10' },
    }),
  );
  await actedAt(
    fillIn(officer, `${written.draft}/outcomes/${outcome}`, {
      ...{ inequality: 'The poorest first.', owners: [ids.council], lead: ids.council, noConflictBy: 'We' },
    }),
  );
  await actedAt(fillIn(officer, `${written.draft}/publish`, { note: 'First', agree: 'yes' }));
});

/** Every place in which the figures of the outcome are told. */
it.each([
  ['the thread', () => `${planOf}/outcomes/${outcome}/thread`],
  ['all threads', () => `${planOf}/threads.csv`],
])('%s knows only figures that were loaded by the day it is as at', async (_, path) => {
  const site = siteFor(database, null, { today });
  const ask = async (query: string) => (await site.request(`${path()}${query}`)).text();
  expect(await ask('')).toContain('The picture of need shows it: Child poverty.');
  for (const day of [recorded, later(4)]) {
    const then = await ask(`?as-at=${day}`);
    expect(then).toContain('lack a baseline, targets or figures');
    expect(then).not.toContain('The picture of need shows it');
  }
  expect(await ask(`?as-at=${later(6)}`)).toContain('The picture of need shows it: Child poverty.');
});

it('the board’s page too', async () => {
  const site = siteFor(database, null, { today });
  const ask = async (query: string) =>
    (await site.request(`/partnerships/${codes.one}/board${query}`)).text();
  expect(await ask('')).toContain('23.0% in 2025: improving.');
  expect(await ask(`?as-at=${recorded}`)).not.toContain('23.0% in 2025');
});

it('the strip on the outcome’s own page too', async () => {
  const site = siteFor(database, null, { today });
  const held = async (query: string) =>
    (await (await site.request(`${planOf}/outcomes/${outcome}${query}`)).text()).match(
      /thread-strip__station--held/g,
    )?.length ?? 0;
  expect(await held('')).toBeGreaterThan(await held(`?as-at=${recorded}`));
});
