import type { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { planCode, writeLargePlan } from '../../../bench/plans/large-plan.ts';
import { counted } from '../../../tests/support/counted.ts';
import { freshDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { addRow, type Book, openBook, pressed, savedBook } from '../../../tests/support/sheets.ts';
import { signedIn, uploadServices, uploadSite } from '../../../tests/support/uploads.ts';

const sheets = `/partnerships/${planCode}/plan/sheets`;

interface Table {
  database: TestDatabase;
  site: Hono;
  planId: string;
  sent(): number;
}

/** A published plan with a few of everything, and its officer. */
async function aTable(): Promise<Table> {
  const database = await freshDatabase();
  await writeLargePlan(database, { outcomes: 12, measures: 24, actions: 12, updates: 24 });
  const officer = await signedIn(database, 'Oighrig', { role: 'officer', partnershipId: 1 });
  const counting = counted(database);
  const services = await uploadServices(counting.database as TestDatabase);
  const { site } = uploadSite(services, officer);
  const { rows } = await database.query<{ id: string }>('select id from plan');
  return { database, site, planId: rows[0]?.id ?? '', sent: counting.sent };
}

async function takeBook({ site, planId }: Table, what = 'plan'): Promise<Book> {
  return openBook(await (await site.request(`${sheets}/plans/${planId}/${what}.xlsx`)).arrayBuffer());
}

async function bring({ site }: Table, book: Book): Promise<string> {
  const body = new FormData();
  body.append('mapping', '');
  body.append('file', new File([await savedBook(book)], 'large.xlsx'));
  const response = await site.request(sheets, { method: 'POST', body });
  if (response.status !== 303) throw new Error(await response.text());
  return response.headers.get('Location') ?? '';
}

const page = async ({ site }: Table, path: string) => (await site.request(path)).text();
const count = async ({ database }: Table, table: string) =>
  (await database.query<{ count: number }>(`select count(*)::int as count from ${table}`)).rows[0]?.count;

function withRows(book: Book, rows: number): Book {
  const [, [first] = []] = book.get('Outcomes') ?? [];
  for (let n = 0; n < rows; n += 1) {
    addRow(book, 'Actions', {
      ...{ Reference: `B-${n}`, Action: `Action ${n}`, Outcome: first ?? '', State: 'Under way' },
      ...{ 'Lead body': 'Machair Council', 'Other bodies': 'NHS Machair', Begins: '2026-04-01' },
    });
    addRow(book, 'Updates', {
      ...{ Action: `B-${n}`, 'Said on': '2026-11-01', Progress: 'On course', 'What was said': `Week ${n}` },
    });
  }
  return book;
}

/** Queries of bringing so many rows in, of looking at them again, and of taking them back. */
async function queriesOf(rows: number): Promise<number[]> {
  const table = await aTable();
  const path = await bring(table, withRows(await takeBook(table, 'template'), rows));
  const steps: number[] = [];
  const step = async (work: () => Promise<Response>) => {
    const before = table.sent();
    const response = await work();
    expect(response.status).toBeLessThan(400);
    await response.text();
    steps.push(table.sent() - before);
  };
  await step(async () => table.site.request(path));
  const preview = await page(table, path);
  await step(() => pressed(table.site, path, preview));
  expect([await count(table, 'action'), await count(table, 'action_update')]).toEqual([12 + rows, 24 + rows]);
  const back = await page(table, `${path}/take-back`);
  await step(() => pressed(table.site, `${path}/take-back`, back));
  expect([await count(table, 'action'), await count(table, 'action_update')]).toEqual([12, 24]);
  return steps;
}

describe('a large spreadsheet', () => {
  it('of 10,000 actions with 10,000 updates asks the database as often as one of three', async () => {
    expect(await queriesOf(10_000)).toEqual(await queriesOf(3));
  }, 300_000);

  it('of more rows than are taken is told by its number', async () => {
    const table = await aTable();
    const book = await takeBook(table, 'template');
    for (let n = 0; n < 20_001; n += 1) addRow(book, 'Milestones', { Action: 'x', Milestone: String(n) });
    await expect(bring(table, book)).rejects.toThrow(
      'The sheet “Milestones” has 20,002 rows; at most 20,000',
    );
  });

  it('that fails in the middle leaves nothing', async () => {
    const table = await aTable();
    const path = await bring(table, withRows(await takeBook(table, 'template'), 50));
    const preview = await page(table, path);
    await table.database.query(`
      create function fail() returns trigger language plpgsql as $$ begin raise exception 'pulled out'; end $$;
      create trigger fail before insert on sheet_change for each row when (new.line = 40) execute function fail()`);
    expect((await pressed(table.site, path, preview)).status).toBe(500);
    expect([await count(table, 'action'), await count(table, 'sheet_change')]).toEqual([12, 0]);
    await table.database.query('drop trigger fail on sheet_change');
    expect((await pressed(table.site, path, preview)).status).toBe(303);
    expect(await count(table, 'action')).toBe(62);
  });
});

describe('what goes out', () => {
  const odd = [
    '=1+1',
    '+44',
    '-5',
    '@x',
    ' _x000D_ ',
    'a; b',
    "'quoted'",
    'é\u0301\u00A0x',
    '0012',
    '2026-01-01',
    '1e5',
  ];

  it('comes in again without a change, whatever stands in it', async () => {
    const table = await aTable();
    const { database } = table;
    for (const [n, text] of odd.entries())
      await database.query(
        `with one as (select id from action order by id offset $1 limit 1)
         update action set name = $2, words = $2 || E'\\n' || $2, reference = $2, reach = $1, reach_source = $2,
                need = $1 + 1, need_source = $2, service_before = $2, service_after = $2, prevention = 'primary',
                locality_id = 11, funding_ends_on = '2030-02-28', starts_on = '1999-12-31'
          from one where action.id = one.id`,
        [n, text],
      );
    await database.query(`
      update measure set name = '=' || name, not_available = null, disaggregation = '-by age' where position % 2 = 0;
      update measure set name = 'The same name' where position % 5 = 0;
      insert into measure_target (id, partnership_id, measure_id, years, due_on, value)
        select gen_random_uuid(), 1, id, 10, '2036-03-31', 123456789012345.678901 from measure
        on conflict (measure_id, years) do nothing;
      insert into measure_value (id, partnership_id, measure_id, period, starts_on, ends_on, value, lower_limit, upper_limit)
        select gen_random_uuid(), 1, id, '2010', '2010-01-01', '2010-12-31', 12.50, 0.1, 99.999999 from measure;
      insert into measure_value (id, partnership_id, measure_id, period, starts_on, ends_on, not_available)
        select gen_random_uuid(), 1, id, '@2011', '2011-01-01', '2011-12-31', '+not asked' from measure;
      insert into milestone (id, partnership_id, action_id, position, words, due_on, done_on)
        select gen_random_uuid(), 1, id, n, '=step ' || n, '2026-01-01'::date + n, case when n = 1 then '2026-01-05'::date end
          from action cross join generate_series(1, 2) n`);
    const book = await takeBook(table);
    for (const sheet of ['Measures', 'Measure values', 'Actions', 'Milestones', 'Updates'])
      expect(book.get(sheet)?.length, sheet).toBeGreaterThan(10);
    const seen = await page(table, await bring(table, book));
    expect(seen).toContain('Nothing would change');
    expect(seen).not.toContain('What was not read');
  });
});
