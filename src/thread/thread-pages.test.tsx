import type { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import type { TestDatabase } from '../../tests/support/database.ts';
import { markupProblems } from '../../tests/support/markup.ts';
import { people } from '../../tests/support/partners.ts';
import { actedAt, fillIn, planOf, twoTablesWithWards, writePlan } from '../../tests/support/plans.ts';
import { siteFor } from '../../tests/support/site-for.ts';

const today = '2026-11-28';
let database: TestDatabase;
let everybody: Hono;
let outcome: string;

const page = async (path: string) => {
  const response = await everybody.request(path);
  const html = await response.text();
  expect(response.status, html).toBe(200);
  return html;
};

beforeAll(async () => {
  database = await twoTablesWithWards();
  everybody = siteFor(database, null, { today });
});

it('says where a thread begins while no plan is in force', async () => {
  const html = await page(`${planOf}/threads`);
  expect(html).toContain('There is no thread to show yet');
  expect((await everybody.request(`${planOf}/threads.svg`)).status).toBe(404);
});

it('shows every station of a published outcome, what is there and what is missing', async () => {
  const officer = siteFor(database, people.officer, { today });
  const written = await writePlan(officer);
  ({ outcome } = written);
  const draft = await (await officer.request(written.draft)).text();
  expect(draft).toContain('Fewer children are poor');
  // Nothing of a draft is in the thread that everybody sees.
  expect((await everybody.request(`${planOf}/outcomes/${outcome}/thread`)).status).toBe(404);
  await publishAnyhow(officer, written.draft, written.outcome);

  const html = await page(`${planOf}/outcomes/${outcome}/thread`);
  expect(html).toContain('The thread of Fewer children are poor');
  expect(html).toContain('It belongs to the priority “Poverty”.');
  for (const missing of ['No partner has promised anything towards it.', 'No action is recorded for it.'])
    expect(html).toContain(missing);
  expect(await markupProblems(html)).toEqual([]);

  const all = await page(`${planOf}/threads`);
  expect(all).toContain('Fewer children are poor');
  expect(await markupProblems(all)).toEqual([]);
  const strip = await page(`${planOf}/outcomes/${outcome}`);
  expect(strip).toContain('Walk the whole thread');
});

it('tells of people’s words that stand behind an outcome, thinly', async () => {
  const officer = siteFor(database, people.officer, { today });
  const { rows } = await database.query<{ id: string }>('select id from plan');
  const draft = `${planOf}/draft/${rows[0]?.id}`;
  await actedAt(
    fillIn(officer, `${draft}/outcomes/${outcome}/evidence`, {
      ...{ kind: 'voice', words: 'Food runs out by Thursday.', link: 'https://meeting.example/notes' },
    }),
  );
  await actedAt(fillIn(officer, `${draft}/publish`, { note: 'What people said' }));
  const html = await page(`${planOf}/outcomes/${outcome}/thread`);
  expect(html).toContain('What people said stands behind it as evidence');
  expect(html).toContain('One piece of evidence stands behind it, told in words.');
  expect(html).not.toContain('frozen as it stood');
});

it('gives the same as a picture and a table', async () => {
  const svg = await (await everybody.request(`${planOf}/threads.svg`)).text();
  expect(svg).toContain('Fewer children are poor');
  const csv = await (await everybody.request(`${planOf}/threads.csv`)).text();
  const rows = csv.trim().split(/\r?\n/).slice(1);
  expect(rows).toHaveLength(12);
  expect(csv).toMatch(/,promise,broken,/);
});

/** Gives a plan what the Act requires and publishes it. */
async function publishAnyhow(officer: Hono, draft: string, id: string) {
  await actedAt(
    fillIn(officer, `${draft}/outcomes/${id}`, {
      inequality: 'The poorest first.',
      owners: [await councilId()],
      lead: await councilId(),
      noConflictBy: 'The executive group',
    }),
  );
  const form = await fillIn(officer, `${draft}/publish`, { note: 'First', agree: 'yes' });
  expect(form.status, await form.clone().text()).toBe(303);
}

async function councilId() {
  const { rows } = await database.query<{ id: string }>(`select id from body where name = 'Machair Council'`);
  return rows[0]?.id ?? '';
}
