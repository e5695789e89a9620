import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { codes } from '../../../tests/support/partners.ts';
import { actedAt, fillIn, twoTablesWithWards, writePlan } from '../../../tests/support/plans.ts';
import {
  addRow,
  type Book,
  bringFile,
  broughtFile,
  cellsOf,
  mainOf,
  pressed,
  savedBook,
  setCell,
  sheetsOf,
  takeBook,
} from '../../../tests/support/sheets.ts';
import { rawZip, workbookParts } from '../../../tests/support/raw-zip.ts';
import { signedIn, type UploadSite, uploadServices, uploadSite } from '../../../tests/support/uploads.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';

let database: TestDatabase;
let whole: UploadSite;
let site: Hono;
let officer: Actor;
let planId: string;

const outcome = 'Fewer children are poor';
const walking = {
  ...{ Reference: 'W-1', Action: 'Walking groups', Outcome: outcome, 'Lead body': 'NHS Machair' },
  ...{ State: 'Under way', Begins: '2026-04-01', 'Other bodies': 'Chief Constable; Machair Council' },
};
const odd = ' @now\n+1 _x0041_ “é” =cmd|x';

beforeAll(async () => {
  database = await twoTablesWithWards();
  const services = await uploadServices(database);
  officer = await signedIn(database, 'Oighrig', { role: 'officer', partnershipId: 1 });
  whole = uploadSite(services, officer);
  ({ site } = whole);
  const written = await writePlan(site);
  planId = written.draft.split('/').at(-1) ?? '';
});

const actions = async () => {
  const { rows } = await database.query<Record<string, unknown>>(
    'select id, reference, name, state, version, words from action order by reference',
  );
  return rows;
};
const count = async (table: string) => {
  const { rows } = await database.query<{ count: number }>(`select count(*)::int as count from ${table}`);
  return rows[0]?.count;
};
const look = async (path: string) => mainOf(await site.request(path));
const press = async (path: string, ticked: Readonly<Record<string, string>> = {}) =>
  pressed(site, path, await (await site.request(path)).text(), ticked);
const bringBook = async (book: Book) => broughtFile(site, await savedBook(book));
const refusal = async (response: Promise<Response>) => {
  const answered = await response;
  expect(answered.status).toBe(422);
  return mainOf(answered);
};

describe('the workbook of a plan', () => {
  it('is a template with lists, sheets and what it is of', async () => {
    const page = await (await site.request(sheetsOf)).text();
    expect(await markupProblems(page)).toEqual([]);
    const book = await takeBook(site, planId, 'template');
    expect([...book.keys()]).toEqual([
      ...['Read me', 'Outcomes', 'Partners and localities', 'Measures', 'Measure values'],
      ...['Actions', 'Milestones', 'Updates'],
    ]);
    expect(book.get('Outcomes')?.[1]?.[0]).toBe(outcome);
    expect(book.get('Partners and localities')?.[1]).toEqual(['Chief Constable', 'Harbour']);
    expect(book.get('Actions')).toHaveLength(1);
    expect(book.get('Read me')?.flat()).toContain(codes.one);
  });

  it('brings actions in: previewed, nothing written, then once', async () => {
    const book = await takeBook(site, planId, 'template');
    addRow(book, 'Actions', { ...walking, Description: odd.trim() });
    addRow(book, 'Updates', {
      ...{ Action: 'W-1', 'Said on': '21/11/2026', Progress: 'on course', 'What was said': '=Twelve groups' },
    });
    addRow(book, 'Milestones', { Action: 'W-1', Milestone: 'Ten groups', Due: '2027-03-31' });
    const path = await bringBook(book);
    const preview = await (await site.request(path)).text();
    expect(await markupProblems(preview)).toEqual([]);
    expect(preview).toContain('3 new, 0 changed, 0 as they are. 0 with something wrong.');
    expect(await actions()).toEqual([]);
    const done = await pressed(site, path, preview);
    expect([done.status, done.headers.get('Location')]).toEqual([303, path]);
    expect((await pressed(site, path, preview)).status).toBe(303);
    expect(await actions()).toMatchObject([{ reference: 'W-1', version: 1, words: odd.trim() }]);
    expect([await count('milestone'), await count('action_update')]).toEqual([1, 1]);
    const result = await site.request(path);
    expect(await markupProblems(await result.clone().text())).toEqual([]);
    expect(await mainOf(result)).toContain('Brought in on');
    // The very same file again.
    expect(await look(await bringBook(book))).toContain('Nothing would change');
  });

  it('goes out and comes in again without a change, whatever its texts begin with', async () => {
    const book = await takeBook(site, planId);
    expect(cellsOf(book, 'Actions').rows[1]).toContain(odd.trim());
    expect(await look(await bringBook(book))).toContain('Nothing would change');
    expect((await actions())[0]?.['version']).toBe(1);
  });

  it('names what is wrong by its cell, and goes without it only where somebody says so', async () => {
    const book = await takeBook(site, planId);
    const line = addRow(book, 'Actions', { ...walking, Reference: 'W-2', Ends: 'next spring' });
    addRow(book, 'Actions', { ...walking, Reference: 'W-3', Outcome: 'Peace', State: 'Going' });
    addRow(book, 'Updates', { Action: 'W-3', 'Said on': '2099-01-01' });
    setCell(book, 'Actions', ['Reference', 'W-1'], 'Action', 'Walking groups in the Harbour');
    const path = await bringBook(book);
    const preview = await look(path);
    expect(preview).toContain(`Actions, I${line} : “next spring” is no date. Write it as 2026-11-21.`);
    expect(preview).toContain('“Peace” is no outcome here.');
    expect(preview).toContain(
      '“Going” is none of the choices. Write one of: Planned, Under way, Done, Stopped.',
    );
    expect(preview).toContain('Updates, C3 : It is empty, and must not be.');
    const csv = await (await site.request(`${path}/refused.csv`)).text();
    expect(csv).toContain(`Actions,${line},I,Ends,W-2: Walking groups,next spring,`);
    expect((await press(path)).status).toBe(422);
    expect((await actions())[0]).toMatchObject({ name: 'Walking groups' });
    expect((await press(path, { without: 'yes' })).status).toBe(303);
    expect(await actions()).toMatchObject([{ name: 'Walking groups in the Harbour', version: 2 }]);
  });

  it('shows a row that somebody changed meanwhile, and leaves it alone unless told otherwise', async () => {
    const book = await takeBook(site, planId);
    const [{ id } = {}] = await actions();
    await actedAt(
      fillIn(site, `/partnerships/${codes.one}/actions/${String(id)}/change`, { name: 'Walks for all' }),
    );
    setCell(book, 'Actions', ['Reference', 'W-1'], 'Action', 'Runs');
    const path = await bringBook(book);
    expect(await look(path)).toContain('Action: Walks for all → Runs');
    expect((await press(path)).status).toBe(409);
    expect(await actions()).toMatchObject([{ name: 'Walks for all' }]);
    expect((await press(path, { overwrite: 'yes' })).status).toBe(303);
    expect(await actions()).toMatchObject([{ name: 'Runs' }]);
    // The master copy is brought again next month: what it left itself is no conflict.
    setCell(book, 'Actions', ['Reference', 'W-1'], 'Action', 'Runs and walks');
    expect(await look(await bringBook(book))).toContain('1 changed, ');
  });

  it('writes nothing where something changed since it was looked at', async () => {
    const book = await takeBook(site, planId);
    setCell(book, 'Actions', ['Reference', 'W-1'], 'Action', 'Later');
    const path = await bringBook(book);
    const preview = await (await site.request(path)).text();
    await database.query(`update action set name = 'Meanwhile'`);
    const answered = await pressed(site, path, preview);
    expect(answered.status).toBe(409);
    expect(await mainOf(answered)).toContain('Something changed since you looked');
    expect(await actions()).toMatchObject([{ name: 'Meanwhile' }]);
  });

  it('is taken back whole, but for what was changed since', async () => {
    const book = await takeBook(site, planId);
    setCell(book, 'Actions', ['Reference', 'W-1'], 'Action', 'Changed by the sheet');
    setCell(book, 'Actions', ['Reference', 'W-1'], 'Other bodies', null);
    addRow(book, 'Actions', { ...walking, Reference: 'W-8' });
    addRow(book, 'Actions', { ...walking, Reference: 'W-9' });
    addRow(book, 'Updates', {
      ...{ Action: 'W-8', 'Said on': '2026-11-01', Progress: 'Behind', 'What was said': 'Slow' },
    });
    const path = await bringBook(book);
    expect((await press(path)).status).toBe(303);
    await database.query(`update action set name = 'Kept' where reference = 'W-9'`);
    await actedAt(fillIn(site, `${path}/take-back`, {}));
    expect(await actions()).toMatchObject([
      { reference: 'W-1', name: 'Meanwhile' },
      { reference: 'W-9', name: 'Kept' },
    ]);
    const { rows } = await database.query<{ others: number }>(
      `select count(*)::int as others from action_owner join action on action.id = action_id
        where reference = 'W-1' and not lead`,
    );
    expect(rows[0]?.others).toBe(2);
    expect(await look(path)).toContain('Left as they are (1)');
    const { rows: trail } = await database.query<{ action: string }>(
      `select action from audit_entry where action ~ '^sheet[.].*(back|in)$' order by position desc limit 2`,
    );
    expect(trail.map(({ action }) => action)).toEqual(['sheet.taken-back', 'sheet.brought-in']);
    expect(await count(`action_history where reference = 'W-8'`)).toBeGreaterThan(0);
  });

  it('lets an action’s state follow what is newly said of it, once, and back again', async () => {
    const book = await takeBook(site, planId);
    addRow(book, 'Updates', {
      ...{ Action: 'W-1', 'Said on': '2026-11-25', Progress: 'Done', 'What was said': 'All groups walk.' },
    });
    const path = await bringBook(book);
    expect(await look(path)).toContain('State: Under way → Done');
    expect((await press(path)).status).toBe(303);
    expect((await actions())[0]).toMatchObject({ reference: 'W-1', state: 'done' });
    expect(await look(await bringBook(book))).toContain('Nothing would change');
    const without = await takeBook(site, planId);
    without.set('Actions', (without.get('Actions') ?? []).slice(0, 1));
    expect(await look(await bringBook(without))).toContain('Nothing would change');
    await actedAt(fillIn(site, `${path}/take-back`, {}));
    expect((await actions())[0]).toMatchObject({ reference: 'W-1', state: 'under-way' });
    const { rows } = await database.query<{ action: string }>(
      `select action from audit_entry where subject_id = (select id::text from action where reference = 'W-1')
        order by position desc limit 3`,
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'action.taken-back',
      'action.updated',
      'action.changed',
    ]);
  });

  it('is refused with a clear word where it is of another year, plan or partnership', async () => {
    const changed = async (label: string, value: string | number) => {
      const book = await takeBook(site, planId);
      const row = book.get('Read me')?.find(([first]) => first === label);
      if (row) row[1] = value;
      addRow(book, 'Actions', { ...walking, Reference: 'X-1' });
      return refusal(bringFile(site, await savedBook(book)));
    };
    const before = [await actions(), await count('sheet_import'), await count('stored_file')];
    expect(await changed('Template version', 0)).toContain('made from an older template (version “0”');
    expect(await changed('Template version', '7')).toContain('made from a newer template');
    expect(await changed('Partnership code', codes.two)).toContain('of another partnership');
    expect(await changed('Plan ID', officer.accountId)).toContain('of a plan that is not here');
    expect(await changed('Copy', 'lost')).toContain('does not say what it should beside “Copy”');
    expect([await actions(), await count('sheet_import'), await count('stored_file')]).toEqual(before);
  });

  it('leaves what a removed column would say as it is, and says so', async () => {
    const book = await takeBook(site, planId);
    const { rows, at } = cellsOf(book, 'Actions');
    const place = at('Description');
    for (const row of rows) row.splice(place, 1);
    rows[0]?.push('Cost');
    const seen = await look(await bringBook(book));
    expect(seen).toContain('Nothing would change');
    expect(seen).toContain('has no column “Description”: what it would say stays as it is');
    expect(seen).toContain('has a column “Cost”, which is not read');
  });

  it('takes no id of another partnership, and shows nothing of it', async () => {
    await database.query(
      `insert into plan (id, partnership_id, kind, title) values ('00000000-0000-7000-8000-0000000000f1', 2, 'loip', 'Theirs');
       insert into plan_priority (id, partnership_id, plan_id, position, name)
         values ('00000000-0000-7000-8000-0000000000f2', 2, '00000000-0000-7000-8000-0000000000f1', 1, 'P');
       insert into plan_outcome (id, partnership_id, plan_id, priority_id, position, name, scope)
         values ('00000000-0000-7000-8000-0000000000f3', 2, '00000000-0000-7000-8000-0000000000f1',
                 '00000000-0000-7000-8000-0000000000f2', 1, 'Their outcome', 'local');
       insert into action (id, partnership_id, outcome_id, reference, name, state)
         values ('00000000-0000-7000-8000-0000000000f4', 2, '00000000-0000-7000-8000-0000000000f3', 'T-1', 'Their secret', 'planned')`,
    );
    const book = await takeBook(site, planId);
    addRow(book, 'Actions', {
      ...{ ...walking, Reference: 'W-7', 'Commonty ID': '00000000-0000-7000-8000-0000000000f4' },
    });
    const seen = await look(await bringBook(book));
    expect(seen).toContain('There is no such record in this plan.');
    expect(seen).not.toContain('Their secret');
  });

  it('is nobody’s but the officers’, and leads’ to take home', async () => {
    const path = await bringBook(await takeBook(site, planId));
    const lead = await signedIn(database, 'Lachlan', { role: 'partner-lead', partnershipId: 1 });
    const other = await signedIn(database, 'Eilidh', { role: 'officer', partnershipId: 2 });
    whole.as(lead);
    expect([(await site.request(sheetsOf)).status, (await site.request(path)).status]).toEqual([200, 404]);
    expect(await look(sheetsOf)).not.toContain('Bring a spreadsheet');
    expect((await bringFile(site, 'a,b\n1,2\n', { name: 'a.csv' })).status).toBe(404);
    whole.as(other);
    expect((await site.request(sheetsOf)).status).toBe(404);
    expect((await site.request(path.replace(codes.one, codes.two))).status).toBe(404);
    whole.as(officer);
  });

  it('is thrown away with its content', async () => {
    const path = await bringBook(await takeBook(site, planId));
    const files = await count('stored_file');
    await actedAt(fillIn(site, `${path}/throw-away`, {}));
    expect((await site.request(path)).status).toBe(404);
    expect(await count('stored_file')).toBe((files ?? 0) - 1);
  });

  it('keeps nothing of a file that is dangerous, damaged or too large once it is unpacked', async () => {
    const before = await count('sheet_import');
    const virus = `a,b\nX5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR${'-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'},1\n`;
    expect(await refusal(bringFile(site, virus, { name: 'a.csv' }))).toContain(
      'The scanner found “EICAR” in the file.',
    );
    expect(await refusal(bringFile(site, 'PK\u0003\u0004 cut', { name: 'cut.xlsx' }))).toContain(
      'There is a problem',
    );
    expect(await refusal(bringFile(site, 'only a head\n', { name: 'head.csv' }))).toContain(
      'nothing in the file',
    );
    const pictures = Array.from({ length: 7 }, (_, n) => ({
      ...{ name: `xl/media/${n}.bin`, content: Buffer.alloc(16 * 1024 * 1024) },
    }));
    const large = rawZip([...workbookParts('<row r="1"/>'), ...pictures]);
    expect(await refusal(bringFile(site, new Uint8Array(large), { name: 'large.xlsx' }))).toContain(
      'holds 113 MB once it is unpacked; at most 100 MB are taken',
    );
    expect(await count('sheet_import')).toBe(before);
    expect(
      await count(
        `stored_file where state <> 'refused' and original_name in ('a.csv', 'cut.xlsx', 'head.csv', 'large.xlsx')`,
      ),
    ).toBe(0);
  });

  it('goes with its content after 30 days of waiting', async () => {
    const path = await bringBook(await takeBook(site, planId));
    await database.query(
      `update sheet_import set created_at = now() - interval '31 days' where state = 'open'`,
    );
    await bringFile(site, 'a,b\n1,2\n', { name: 'next.csv' });
    expect((await site.request(path)).status).toBe(404);
    expect(await count(`sheet_import where state = 'open'`)).toBe(1);
    expect(
      await count('stored_file f where not exists (select from sheet_import where file_id = f.id)'),
    ).toBe(await count(`stored_file where state = 'refused'`));
  });
});
