import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { codes, ids, people } from '../../../tests/support/partners.ts';
import {
  actedAt,
  fillIn,
  planOf,
  twoTablesWithWards,
  type WrittenPlan,
  writePlan,
} from '../../../tests/support/plans.ts';
import { createCatalogueReader } from '../../evidence/index.ts';
import { tellOfFiguresJob } from './tell-of-figures.ts';
import { siteFor } from '../../../tests/support/site-for.ts';

let database: TestDatabase;
let officer: Hono;
let written: WrittenPlan;
const measures = `/partnerships/${codes.one}/measures`;
const site = (who: Parameters<typeof siteFor>[1]) => siteFor(database, who, { today: '2026-11-28' });
const textOf = async (who: Parameters<typeof siteFor>[1], path: string) =>
  (await site(who).request(path)).text();
const idOf = async (name: string) =>
  (await database.query<{ id: string }>('select id from measure where name = $1', [name])).rows[0]?.id ?? '';

const own = {
  ...{ name: 'Lonely people', valueType: 'percent', unit: '%', decimals: '1', polarity: 'high-is-bad' },
  ...{ baseline: '20', baselineOn: '31/3/2026', target1: '19', target3: '17.5', target10: '12' },
  ...{ owner: ids.nhs },
};

beforeAll(async () => {
  database = await twoTablesWithWards();
  const sha = 'ab'.repeat(32);
  await database.query(`
    insert into area (id, kind, code, name) overriding system value values (90, 'country', 'D92000001', 'The nation');
    insert into dataset (key, title, publisher, licence, description) values ('d', 'Poor children', 'Nobody', 'None', 'd');
    insert into release (dataset_id, edition, format, file_name, sha256, bytes, loaded_by, rows_read, rows_stored, rows_rejected)
      values (1, '2025', 'f', 'f.csv', '${sha}', 1, 't', 2, 2, 0);
    insert into indicator (key, name, phrase, domain, unit, value_kind, per, polarity, definition, source, headline, decimals) values
      ('child-poverty', 'Child poverty', 'child poverty', 'Poverty', '%', 'proportion', 100, 'high-is-bad', 'd', 's', 1, 1),
      ('employment', 'Employment', 'employment', 'Work', '%', 'proportion', 100, 'high-is-good', 'd', 's', 2, 1);
    insert into series (dataset_id, indicator_id) values (1, 1), (1, 2);
    insert into period (kind, starts, ends, label)
      select 'calendar-year', make_date(year, 1, 1), make_date(year, 12, 31), year::text from generate_series(2019, 2025) as year;
    create table observation_1 partition of observation for values in (1);
    insert into observation (release_id, series_id, area_id, period_id, value, lower, upper, status, nature, source_row, source_column)
      select 1, 1, area, n, 30 - n - (area = 90)::int * 5 + (n % 2) * 0.2, 29 - n - (area = 90)::int * 5, 31 - n - (area = 90)::int * 5, 'v', 'r', n, 3
        from generate_series(1, 7) as n, unnest(array[1, 90]) as area`);
  officer = site(people.officer);
  written = await writePlan(officer);
});

describe('a measure of a draft', () => {
  it('is missed by the validator where there is none', async () => {
    expect(await textOf(people.officer, written.draft)).toContain('No measure says whether it comes closer.');
  });

  it('is an indicator with the newest figure as its baseline', async () => {
    const path = `${written.draft}/outcomes/${written.outcome}/measures/indicator`;
    await actedAt(
      fillIn(officer, path, { indicator: 'child-poverty', target1: '22.5', target3: '20', target10: '10' }),
    );
    const { rows } = await database.query(
      'select baseline_value::text as value, baseline_on::text as on, unit, value_type as type from measure',
    );
    expect(rows).toEqual([{ value: '23.2', on: '2025-12-31', unit: '%', type: 'percent' }]);
  });

  it('or one of the partnership’s own', async () => {
    const path = `${written.draft}/outcomes/${written.outcome}/measures/own`;
    await actedAt(fillIn(officer, path, own));
    const { rows } = await database.query(
      `select years, due_on::text as on, value::text as value from measure_target
        where measure_id = $1 order by years`,
      [await idOf('Lonely people')],
    );
    expect(rows).toEqual([
      { years: 1, on: '2027-03-31', value: '19' },
      { years: 3, on: '2029-03-31', value: '17.5' },
      { years: 10, on: '2036-03-31', value: '12' },
    ]);
  });

  it.each<[Record<string, string>, string]>([
    [{ target3: '19.5' }, 'The target path runs backwards: less of it is good, and 19.5 is more than 19'],
    [{ on3: '31/3/2027' }, '31 March 2027 is not after 31 March 2027'],
    [{ target1: 'nineteen' }, '“nineteen” is no number'],
    [{ target1: '1'.repeat(29) }, 'is no number with at most 15 digits'],
    [{ baseline: '120' }, '“120” is no share'],
    [{ baseline: '', target10: '' }, 'Give the baseline and its day, or neither'],
    [{ valueType: 'count', baseline: '20.5' }, '“20.5” is not whole'],
  ])('is refused with %j', async (changes, said) => {
    const path = `${written.draft}/outcomes/${written.outcome}/measures/own`;
    const response = await fillIn(officer, path, { ...own, ...changes });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(said);
  });

  it('is refused for a period or an area that nothing is known of', async () => {
    const path = `${written.draft}/outcomes/${written.outcome}/measures/indicator`;
    const tried: [Record<string, string>, string][] = [
      [{ indicator: 'child-poverty', baselinePeriod: '2031' }, 'Known are: 2019, 2020'],
      [{ indicator: 'child-poverty', area: '11' }, 'No figure of “Child poverty” is known for Harbour'],
      [{ indicator: 'employment' }, 'No figure of “Employment” is known for Machair'],
    ];
    for (const [changes, said] of tried) {
      const response = await fillIn(officer, path, changes);
      expect(response.status).toBe(422);
      expect(await response.text()).toContain(said);
    }
  });

  it('is nobody’s but the partnership’s', async () => {
    const path = `${measures}/${await idOf('Lonely people')}`;
    expect((await site(null).request(path)).status).toBe(404);
    expect((await site(people.otherOfficer).request(path)).status).toBe(404);
    expect(await textOf(people.officer, path)).toContain('in the working draft only');
  });
});

describe('a figure of an own measure', () => {
  const figure = { period: '2025/26', startsOn: '1/4/2025', endsOn: '31/3/2026', value: '20.1' };

  it('is recorded by whoever reports it, with its limits, once a period', async () => {
    const path = `${measures}/${await idOf('Lonely people')}/values/new`;
    const lead = site(people.nhsLead);
    expect((await site(people.policeLead).request(path)).status).toBe(404);
    await actedAt(fillIn(lead, path, { ...figure, lower: '18', upper: '22' }));
    const again = await fillIn(lead, path, figure);
    expect(await again.text()).toContain('has a figure already');
    expect(await (await fillIn(lead, path, { ...figure, value: '', startsOn: '1/4/2024' })).text()).toContain(
      'Give a figure, or the reason why there is none.',
    );
    await actedAt(
      fillIn(lead, path, {
        ...{ period: '2024/25', startsOn: '1/4/2024', endsOn: '31/3/2025', value: '' },
        notAvailable: 'The survey was not made.',
      }),
    );
  });

  it('is corrected by another, which says that it was', async () => {
    const id = await idOf('Lonely people');
    const { rows } = await database.query<{ id: string }>(
      `select id from measure_value where period = '2025/26'`,
    );
    const path = `${measures}/${id}/values/${rows[0]?.id}/correct`;
    await actedAt(fillIn(officer, path, { value: '19.4', why: 'One street was counted twice.' }));
    const html = await textOf(people.officer, `${measures}/${id}`);
    expect(html).toContain('19.4%');
    expect(html).toContain('20.1% stood until');
    expect(html).toContain('One street was counted twice.');
    expect(html).toContain('The survey was not made.');
  });
});

describe('a published measure', () => {
  it('is everybody’s, with what it shows, its path and its files', async () => {
    await actedAt(fillIn(officer, `${written.draft}/publish`, { note: 'First' }));
    const poverty = `${measures}/${await idOf('Child poverty')}`;
    const lonely = `${measures}/${await idOf('Lonely people')}`;
    for (const path of [measures, poverty, lonely, `${planOf}/outcomes/${written.outcome}`, planOf]) {
      const html = await textOf(null, path);
      expect(await markupProblems(html), path).toEqual([]);
    }
    const html = await textOf(null, poverty);
    // What the evidence has of it by place; nothing by deprivation is loaded, so nothing is promised.
    expect(html).toContain('<a href="/indicators/child-poverty">in every place</a>');
    expect(html).not.toContain('by deprivation in');
    expect(await textOf(null, lonely)).not.toContain('in every place');
    await database.query(
      `insert into series (dataset_id, indicator_id, breakdown) values (1, 1, '{"quintile": "1"}');
       update instance set data_version = data_version + 1`,
    );
    expect(await textOf(null, poverty)).toContain('by deprivation in Machair');
    await database.query(`delete from series where breakdown <> '{}'`);
    await database.query('update instance set data_version = data_version + 1');
    expect(html).toContain('Child poverty: 23.2% in 2025. It is improving: ');
    for (const verdict of ['is likely to be met', 'could be met', 'is unlikely to be met'])
      expect(html).toContain(`${verdict}: today’s pace leads to`);
    expect(html).toContain('That is worse than in the country');
    for (const ending of ['csv', 'json', 'xlsx', 'svg'])
      expect((await site(null).request(`${poverty}.${ending}`)).status, ending).toBe(200);
    expect(await textOf(null, `${poverty}.csv`)).toContain('target,3,');
    // What a verdict rests on is told row by row, so that it can be worked out again from the file.
    expect(await textOf(null, `${poverty}.csv`)).toMatch(/figure,.*,raw,/);
    expect(await textOf(null, `${measures}.csv`)).toContain('Lonely people');
    expect(await textOf(null, `${planOf}/outcomes/${written.outcome}`)).toContain('Is it coming closer?');
    expect(await textOf(null, lonely)).toContain('too few comparable figures to tell');
    for (const path of [`${measures}/x`, `${measures}/${written.outcome}`])
      expect((await site(null).request(path)).status).toBe(404);
    expect((await site(null).request(poverty.replace(codes.one, codes.two))).status).toBe(404);
  });

  it('is told of to officers once, where a load changed anything', async () => {
    await database.query(
      `insert into account (id, name, email) values ($1, 'Officer', 'officer@example.scot') on conflict do nothing`,
      [people.officer.accountId],
    );
    await database.query(
      `insert into role_grant (id, account_id, role, partnership_id, granted_by)
       values (gen_random_uuid(), $1, 'officer', 1, 't') on conflict do nothing`,
      [people.officer.accountId],
    );
    const job = tellOfFiguresJob({
      database,
      catalogue: createCatalogueReader(database),
      baseUrl: 'https://example.scot',
    });
    const mails = async () =>
      (
        await database.query<{ text: string }>(
          `select text_body as text from mail_message where kind = 'duty'`,
        )
      ).rows;
    await job.run({});
    expect(await mails()).toEqual([]);
    await database.query(`update observation set value = 24.9 where area_id = 1 and period_id = 7`);
    await database.query('update instance set data_version = data_version + 1');
    await job.run({});
    await job.run({});
    const sent = await mails();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text).toContain('Child poverty: the baseline was 23.2% and is given as 24.9% now.');
    await database.query('update instance set data_version = data_version + 1');
    await job.run({});
    expect(await mails()).toHaveLength(1);
  });

  it('stays in the plan as it stood when its figures are revised, and says so', async () => {
    await database.query(`update observation set value = 24.9 where area_id = 1 and period_id = 7`);
    await database.query('update instance set data_version = data_version + 1');
    const html = await textOf(null, planOf);
    expect(html).toContain('Newest figure as it stood: 23.2% in 2025');
    expect(html).toContain('Figures have been revised since the plan was published (2025)');
    const page = await textOf(null, `${measures}/${await idOf('Child poverty')}`);
    expect(page).toContain('it is 24.9% now');
  });

  it('whose indicator was withdrawn says so, keeps what was published, and asks for another', async () => {
    await database.query(`delete from observation where area_id = 1`);
    await database.query('update instance set data_version = data_version + 1');
    const page = await textOf(null, `${measures}/${await idOf('Child poverty')}`);
    expect(page).toContain('the indicator it rests on is not published any more');
    expect(await markupProblems(page)).toEqual([]);
    expect(await textOf(null, planOf)).toContain('Newest figure as it stood: 23.2% in 2025');
    expect(await textOf(people.officer, written.draft)).toContain(
      'A measure rests on an indicator that is not published any more.',
    );
    await actedAt(fillIn(officer, `${written.draft}/publish`, { note: 'Withdrawn' }));
    expect(await textOf(null, measures)).toContain('Its indicator was not published any more.');
  });

  it('is left out of the versions to come', async () => {
    const id = await idOf('Lonely people');
    await actedAt(
      fillIn(officer, `${written.draft}/measures/${id}/remove`, { why: 'Nobody asks any more.' }),
    );
    expect(await textOf(null, measures)).toContain('Lonely people');
    await actedAt(fillIn(officer, `${written.draft}/publish`, { note: 'Less' }));
    expect(await textOf(null, measures)).not.toContain('Lonely people');
  });
});
