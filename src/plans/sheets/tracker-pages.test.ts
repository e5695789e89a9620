import type { Hono } from 'hono';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { ids } from '../../../tests/support/partners.ts';
import { actedAt, fillIn, twoTablesWithWards, writePlan } from '../../../tests/support/plans.ts';
import { broughtFile, mainOf, pressed } from '../../../tests/support/sheets.ts';
import { signedIn, uploadServices, uploadSite } from '../../../tests/support/uploads.ts';

let database: TestDatabase;
let site: Hono;
let outcomeId: string;

beforeAll(async () => {
  database = await twoTablesWithWards();
  const officer = await signedIn(database, 'Oighrig', { role: 'officer', partnershipId: 1 });
  ({ site } = uploadSite(await uploadServices(database), officer));
  outcomeId = (await writePlan(site)).outcome;
});

const head = ['Ref', 'Task', 'Owner', 'RAG', 'Start date', 'By when', 'Comments', 'Budget'];
const rows: CellValue[][] = [
  ['S1', 'Safer streets', 'The Police', 'Green', 46_113, '21/11/26', 'Patrols began.', 12],
  ['S2', 'Better lighting', 'Machair Council', 'AMBER – slipping', '01/04/2026', '31.03.2027', '', 3],
  ['S3', 'Wardens', 'Machair Council', 'Not started', null, 'next spring', 'Waiting.', null],
];
const tracker = async (body = rows) =>
  new Uint8Array(
    await writeXlsx({
      sheets: [
        { name: 'Notes', rows: [['Community safety']] },
        { name: 'Tracker', rows: [['Community safety tracker 2026'], [], head, ...body] },
      ],
    }),
  );
const actions = async () => {
  const { rows: found } = await database.query<Record<string, unknown>>(
    `select reference, name, starts_on as starts, ends_on as ends, state,
            (select jsonb_agg(jsonb_build_array(progress, words) order by id) from action_update where action_id = action.id) as said
       from action order by reference`,
  );
  return found;
};
const count = async () =>
  (await database.query<{ count: number }>('select count(*)::int as count from action_update')).rows[0]
    ?.count;
const look = async (path: string) => mainOf(await site.request(path));

describe('a tracker of somebody’s own', () => {
  let mapping: string;

  it('is explained once: its head is found, its columns guessed, its words given a meaning', async () => {
    const path = await broughtFile(site, await tracker(), { name: 'Safety tracker.xlsx' });
    const asked = await site.request(path);
    const columns = asked.headers.get('Location') ?? '';
    expect([asked.status, columns]).toEqual([303, `${path}/columns`]);
    const page = await (await site.request(columns)).text();
    expect(await markupProblems(page)).toEqual([]);
    expect(page).toMatch(/<option value="Tracker" selected/);
    expect(page).toMatch(/<option value="3" selected[^>]*>Row 3: Ref, Task/);
    for (const [field, place] of [
      ['reference', 0],
      ['name', 1],
      ['lead', 2],
      ['update-progress', 3],
      ['startsOn', 4],
      ['endsOn', 5],
      ['update-words', 6],
    ] as const)
      expect(page, field).toMatch(new RegExp(`name="c-${field}"[^]*?<option value="${place}" selected`));
    const words = await actedAt(
      fillIn(site, columns, { name: 'Community safety', 'd-outcome': outcomeId, 'd-state': 'under-way' }),
    );
    expect(words).toBe(`${path}/words`);
    const means = await (await site.request(words)).text();
    expect(await markupProblems(means)).toEqual([]);
    expect(means).toContain('Progress: “AMBER – slipping”');
    expect(means).toMatch(/name="w-update-progress-0"[^]*?<option value="on-course" selected/);
    expect(await actedAt(fillIn(site, words, { 'w-lead-0': ids.police }))).toBe(path);
    const seen = await look(path);
    expect(seen).toContain('“next spring” is no date. Write it as 2026-11-21.');
    expect(seen).toContain('Tracker, F6');
    const html = await (await site.request(path)).text();
    expect((await pressed(site, path, html, { without: 'yes' })).status).toBe(303);
    expect(await actions()).toEqual([
      {
        ...{ reference: 'S1', name: 'Safer streets', starts: '2026-04-01', ends: '2026-11-21' },
        ...{ state: 'under-way', said: [['on-course', 'Patrols began.']] },
      },
      {
        ...{ reference: 'S2', name: 'Better lighting', starts: '2026-04-01', ends: '2027-03-31' },
        ...{ state: 'under-way', said: [['behind', 'AMBER – slipping']] },
      },
    ]);
    const { rows: saved } = await database.query<{ id: string }>('select id from sheet_mapping');
    mapping = saved[0]?.id ?? '';
  });

  it('takes one click next month, says nothing twice, and leaves alone what was changed here', async () => {
    const next = rows.slice(0, 2).map((row) => [...row]);
    const [first = [], second = []] = next;
    first[6] = 'Patrols every night.';
    second[5] = '30/06/2027';
    await database.query(`update action set name = 'Better lights' where reference = 'S2'`);
    const path = await broughtFile(site, await tracker(next), { name: 'Next.xlsx', mapping });
    const seen = await look(path);
    expect(seen).toContain(
      '1 new, 0 changed, 2 as they are. 0 with something wrong, 1 changed here meanwhile too.',
    );
    expect((await pressed(site, path, await (await site.request(path)).text())).status).toBe(303);
    expect(await actions()).toMatchObject([
      {
        said: [
          ['on-course', 'Patrols began.'],
          ['on-course', 'Patrols every night.'],
        ],
      },
      { name: 'Better lights', ends: '2027-03-31' },
    ]);
    const before = await count();
    await actedAt(fillIn(site, `${path}/take-back`, {}));
    expect(await count()).toBe((before ?? 0) - 1);
    expect((await actions())[0]).toMatchObject({ said: [['on-course', 'Patrols began.']] });
  });

  it('says which column is gone, and is read from a text file in the letters of Windows too', async () => {
    const gone = await broughtFile(
      site,
      new Uint8Array(
        await writeXlsx({ sheets: [{ name: 'Tracker', rows: [[], [], head.with(1, 'Job'), ...rows] }] }),
      ),
      { mapping },
    );
    expect(await look(gone)).toContain('has no column “Task”, which this layout reads.');
    const text = Buffer.from(`${head.join(';')}\r\nS9;Caf\xe9;Machair Council;Green;;;Good;\r\n`, 'latin1');
    const path = await broughtFile(site, new Uint8Array(text), { name: 'tracker.csv' });
    await actedAt(
      fillIn(site, `${path}/columns`, { name: 'Text', 'd-outcome': outcomeId, 'd-state': 'planned' }),
    );
    await actedAt(fillIn(site, `${path}/words`, {}));
    expect(await look(path)).toContain('S9: Café');
  });

  it('of figures gives measures their values, by periods as people write them', async () => {
    await database.query(
      `insert into measure (id, partnership_id, outcome_id, position, name, unit, value_type, polarity, period_months)
       values (gen_random_uuid(), 1, $1, 1, 'Breakfast clubs', 'clubs', 'count', 'high-is-good', 12)`,
      [outcomeId],
    );
    const figures = (last: number) =>
      new TextEncoder().encode(
        `KPI,Year,Actual\r\nBreakfast clubs,2023/24,"1,010"\r\nBreakfast clubs,2024/25,${last}\r\nClubs,2024/25,3\r\nBreakfast clubs,Spring,4\r\n`,
      );
    const path = await broughtFile(site, figures(14), { name: 'figures.csv' });
    const columns = `${path}/columns?rows=values`;
    expect(await markupProblems(await (await site.request(columns)).text())).toEqual([]);
    const html = await (await site.request(columns)).text();
    const sent = await pressed(site, columns, html, { name: 'Figures' });
    expect(sent.headers.get('Location')).toBe(`${path}/words`);
    await actedAt(fillIn(site, `${path}/words`, { 'w-measure-0': '' }));
    const seen = await look(path);
    expect(seen).toContain('2 new, 0 changed, 0 as they are. 2 with something wrong.');
    expect(seen).toContain('“Clubs” is no measure here');
    expect(seen).toContain('Table, B5 : “Spring” is no date.');
    await pressed(site, path, await (await site.request(path)).text(), { without: 'yes' });
    const { rows: layouts } = await database.query<{ id: string }>(
      `select id from sheet_mapping where name = 'Figures'`,
    );
    const next = await broughtFile(site, figures(15), { name: 'next.csv', mapping: layouts[0]?.id ?? '' });
    expect(await look(next)).toContain('0 new, 1 changed, 1 as they are. 2 with something wrong.');
    await pressed(site, next, await (await site.request(next)).text(), { without: 'yes' });
    const { rows: values } = await database.query(
      'select value::text, starts_on as starts, ends_on as ends, corrected_why as why from measure_value order by starts_on',
    );
    expect(values).toEqual([
      { value: '1010', starts: '2023-04-01', ends: '2024-03-31', why: null },
      { value: '15', starts: '2024-04-01', ends: '2025-03-31', why: 'As the tracker “Figures” says' },
    ]);
  });
});
