import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../src/platform/authorisation/actor.ts';
import type { TestDatabase } from './support/database.ts';
import { markupProblems } from './support/markup.ts';
import { codes, ids, people } from './support/partners.ts';
import { actedAt, fillIn, twoTablesWithWards, writePlan } from './support/plans.ts';
import { siteFor } from './support/site-for.ts';

const today = '2026-11-28';
const one = `/partnerships/${codes.one}`;
let database: TestDatabase;
let outcome: string;
let round: string;

/** The page, refused where it is of a size that no screen shows at once. */
async function page(who: Actor | null, path: string): Promise<string> {
  const response = await siteFor(database, who, { today }).request(path);
  expect(response.status, path).toBe(200);
  const html = await response.text();
  expect(html.length, path).toBeLessThan(600_000);
  return html;
}

beforeAll(async () => {
  database = await twoTablesWithWards();
  const officer = siteFor(database, people.officer, { today });
  const { draft } = await writePlan(officer);
  await actedAt(fillIn(officer, `${draft}/publish`, { note: 'The first version.' }));
  const found = await database.query<{ id: string }>('select id from plan_outcome limit 1');
  outcome = found.rows[0]?.id ?? '';
  await database.query(
    `insert into action (id, partnership_id, outcome_id, name, words, starts_on, prevention, state, funding_ends_on,
                         reach, reach_source, need, need_source, published_at, recorded_from)
     select gen_random_uuid(), 1, $1, 'Action ' || lpad(n::text, 5, '0'), 'Words', '2024-01-01', 'primary', 'under-way',
            '2027-01-01', n, 'Count', 20000, 'Count', '2025-01-01', '2025-01-01'
       from generate_series(1, 10000) n`,
    [outcome],
  );
  for (const [table, columns, values] of [
    ['action_owner', 'body_id, lead', `'${ids.nhs}', true`],
    ['milestone', 'position, words, due_on', `1, 'A step', '2026-01-01'`],
  ])
    await database.query(
      `insert into ${table} (id, partnership_id, action_id, published_at, recorded_from, ${columns})
       select gen_random_uuid(), 1, id, '2025-01-01', '2025-01-01', ${values} from action`,
    );
  await database.query('analyze action, action_owner, milestone');
  round = await actedAt(fillIn(officer, `${one}/reporting/new`, { name: 'Winter', dueOn: '20/12/2026' }));
}, 120_000);

describe('a plan with ten thousand actions', () => {
  it('lists them page by page, and says how many there are', async () => {
    const first = await page(null, `${one}/actions`);
    expect(first).toContain('1 to 50 of 10000 actions');
    expect(first).toContain('Action 00001');
    expect(await markupProblems(first)).toEqual([]);
    expect(await page(null, `${one}/actions?page=200`)).toContain('Action 10000');
  });

  it('is told on its plan, outcome and threads by counts', async () => {
    await page(null, `${one}/plan`);
    await page(null, `${one}/plan/outcomes/${outcome}`);
    await page(null, `${one}/plan/outcomes/${outcome}/thread`);
    await page(null, `${one}/plan/threads`);
  });

  it('stays a board’s page and a pack that can be read', async () => {
    await page(people.officer, `${one}/board`);
    const pack = await page(people.officer, `${one}/board/pack`);
    expect(pack).toContain('more stand on the board’s page');
    await page(people.officer, `${one}/board/decisions/new`);
  });

  it('stays a desk that can be read', async () => {
    for (const who of [people.officer, people.nhsLead])
      expect(await markupProblems(await page(who, '/desk'))).toEqual([]);
  });

  it('is asked about in one round, read page by page', async () => {
    const first = await page(people.officer, round);
    expect(first).toContain('1 to 100 of 10000 actions');
    expect(await markupProblems(first)).toEqual([]);
    expect(await page(people.officer, `${round}?page=100`)).toContain('Action 10000');
    // A page beyond the last is the last.
    expect(await page(people.officer, `${round}?page=999`)).toContain('Action 10000');
    await page(people.nhsLead, round);
  });
});
