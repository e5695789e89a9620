import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { ids } from '../../../tests/support/partners.ts';
import {
  actedAt,
  fillIn,
  twoTablesWithWards,
  type WrittenPlan,
  writePlan,
} from '../../../tests/support/plans.ts';
import {
  addRow,
  type Book,
  broughtFile,
  mainOf,
  pressed,
  savedBook,
  setCell,
  takeBook,
} from '../../../tests/support/sheets.ts';
import { signedIn, uploadServices, uploadSite } from '../../../tests/support/uploads.ts';

let database: TestDatabase;
let site: Hono;
let written: WrittenPlan;
let planId: string;

const outcome = 'Fewer children are poor';
const measure = {
  ...{ Outcome: outcome, Measure: 'Breakfast clubs', Unit: 'clubs', 'Kind of value': 'Count', Decimals: 0 },
  ...{ 'What is good': 'More is good', 'Months of a value': 12, Owner: 'Machair Council' },
  ...{ Baseline: 10, 'Baseline until': '2025-03-31', 'Target 3': 30, 'Target 3 by': '2029-03-31' },
};
const value = {
  Measure: 'Breakfast clubs',
  Period: '2025/26',
  From: '2025-04-01',
  To: '2026-03-31',
  Value: 14,
};

beforeAll(async () => {
  database = await twoTablesWithWards();
  const officer = await signedIn(database, 'Oighrig', { role: 'officer', partnershipId: 1 });
  ({ site } = uploadSite(await uploadServices(database), officer));
  written = await writePlan(site);
  planId = written.draft.split('/').at(-1) ?? '';
});

const bring = async (book: Book) => broughtFile(site, await savedBook(book));
const look = async (path: string) => mainOf(await site.request(path));
const press = async (path: string, ticked: Readonly<Record<string, string>> = {}) =>
  pressed(site, path, await (await site.request(path)).text(), ticked);
const one = async (sql: string) => (await database.query<Record<string, unknown>>(sql)).rows[0];
const measures = `select name, unit, baseline_value::text as baseline,
  (select jsonb_agg(jsonb_build_array(years, value) order by years) from measure_target where measure_id = measure.id) as targets
  from measure`;
const values = 'select value::text as value, version, corrected_why as why from measure_value';

describe('measures in a workbook', () => {
  it('come with their targets and their first values', async () => {
    const book = await takeBook(site, planId, 'template');
    addRow(book, 'Measures', measure);
    addRow(book, 'Measure values', value);
    const path = await bring(book);
    expect(await look(path)).toContain('2 new, 0 changed');
    expect((await press(path)).status).toBe(303);
    expect(await one(measures)).toEqual({
      ...{ name: 'Breakfast clubs', unit: 'clubs', baseline: '10', targets: [[3, 30]] },
    });
    expect(await one(values)).toEqual({ value: '14', version: 1, why: null });
    expect(await look(await bring(book))).toContain('Nothing would change');
  });

  it('keep to the rules of their forms, named by cell', async () => {
    const book = await takeBook(site, planId);
    setCell(book, 'Measures', ['Measure', 'Breakfast clubs'], 'Target 10', 20);
    setCell(book, 'Measures', ['Measure', 'Breakfast clubs'], 'Target 10 by', '2036-03-31');
    addRow(book, 'Measures', { ...measure, Measure: 'Half', 'Target 1': 5, Decimals: 9 });
    addRow(book, 'Measure values', {
      ...value,
      Period: 'x',
      From: '2024-04-01',
      To: '2025-03-31',
      Value: 1.5,
    });
    addRow(book, 'Measure values', { ...value, Period: 'y', From: '2026-04-01', To: '2099-03-31' });
    setCell(book, 'Measure values', ['Period', '2025/26'], 'Value', 15);
    const seen = await look(await bring(book));
    expect(seen).toContain('Measures, R2 :');
    expect(seen).toContain('“9” is out of range. Write a number from 0 to 6.');
    expect(seen).toContain('Measure values, J2 : Say why the value is corrected.');
    expect(seen).toContain('Measure values, E3 :');
    expect(seen).toContain('Measure values, D4 :');
    expect(seen).toContain('0 new, 0 changed, 0 as they are. 5 with something wrong.');
  });

  it('are corrected with a reason, published figures staying, and taken back', async () => {
    await actedAt(fillIn(site, `${written.draft}/publish`, { note: 'First' }));
    const before = await one(`select sha256 from plan_version`);
    const book = await takeBook(site, planId);
    setCell(book, 'Measure values', ['Period', '2025/26'], 'Value', 15);
    setCell(book, 'Measure values', ['Period', '2025/26'], 'Why corrected', 'Two clubs were counted once.');
    setCell(book, 'Measures', ['Measure', 'Breakfast clubs'], 'Measure', 'Clubs for breakfast');
    setCell(book, 'Measures', ['Measure', 'Clubs for breakfast'], 'Target 3', 40);
    const path = await bring(book);
    expect(await look(path)).toContain('Value: 14 → 15');
    expect((await press(path)).status).toBe(303);
    expect(await one(values)).toEqual({ value: '15', version: 2 + 1, why: 'Two clubs were counted once.' });
    expect(await one(measures)).toMatchObject({ name: 'Clubs for breakfast', targets: [[3, 40]] });
    expect(await one(`select sha256 from plan_version`)).toEqual(before);
    await actedAt(fillIn(site, `${path}/take-back`, {}));
    expect(await one(values)).toMatchObject({
      value: '14',
      why: 'Taken back with the spreadsheet plan.xlsx',
    });
    expect(await one(measures)).toMatchObject({ name: 'Breakfast clubs', targets: [[3, 30]] });
  });

  it('leave a signed promise as it is, and the action that comes from it', async () => {
    await database.query(`
      insert into promise (id, partnership_id, outcome_id, body_id, words, kind, due_on, state, proposed_on, signed_as, signed_on)
        values ('00000000-0000-7000-8000-0000000000e1', 1, '${written.outcome}', '${ids.council}', 'Staff for clubs', 'data',
                '2027-03-31', 'signed', '2026-01-01', 'Chief executive', '2026-02-01');
      insert into action (id, partnership_id, outcome_id, promise_id, name, state)
        values (gen_random_uuid(), 1, '${written.outcome}', '00000000-0000-7000-8000-0000000000e1', 'Open clubs', 'planned');
      insert into action_owner (id, partnership_id, action_id, body_id, lead)
        select gen_random_uuid(), 1, id, '${ids.council}', true from action`);
    const before = await one('select * from promise');
    const book = await takeBook(site, planId);
    setCell(book, 'Actions', ['Action', 'Open clubs'], 'State', 'Done');
    expect((await press(await bring(book))).status).toBe(303);
    expect(await one('select * from promise')).toEqual(before);
    expect(await one('select state, promise_id from action')).toEqual({
      ...{ state: 'done', promise_id: '00000000-0000-7000-8000-0000000000e1' },
    });
  });
});
