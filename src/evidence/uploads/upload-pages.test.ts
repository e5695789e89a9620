import { randomBytes, randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { markupProblems } from '../../../tests/support/markup.ts';
import { rawZip, workbookParts } from '../../../tests/support/raw-zip.ts';
import { tidyAreas, tidyHeader, tidyMapping } from '../../../tests/support/tidy-loading.ts';
import { signedIn, type UploadSite, uploadServices, uploadSite } from '../../../tests/support/uploads.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import { parseMapping } from '../loading/mapping.ts';
import { saveMapping } from '../loading/mapping-store.ts';
import type { UploadServices } from './upload-services.ts';

let database: TestDatabase;
let services: UploadServices;
let site: UploadSite;
let mairi: Actor;

beforeAll(async () => {
  database = await freshDatabase();
  await tidyAreas(database);
  await saveMapping(database, 'poverty', parseMapping(tidyMapping));
  services = await uploadServices(database);
  mairi = await signedIn(database, 'Màiri', { role: 'analyst', partnershipId: null });
  site = uploadSite(services, mairi);
});

const table = (...rows: string[]) => `${[tidyHeader, ...rows].join('\n')}\n`;
const rows = {
  glasgow: 'S12000046,2020/21,25,10,40,20,30',
  fife: 'S12000047,2020/21,20,8,40,15,25',
  highland: 'S12000017,2020/21,*,,,,',
};

/** Every figure in force, exactly. */
async function figures(): Promise<unknown[]> {
  const { rows } = await database.query(
    `select series_id, area_id, period_id, value, lower, upper, numerator, denominator, status, nature, source_row,
            source_column, source_sheet
       from observation join release on release.id = release_id where superseded_at is null
      order by series_id, area_id, period_id`,
  );
  return rows;
}

async function trail(): Promise<string[]> {
  const { rows } = await database.query<{ action: string }>(
    'select action from audit_entry where actor = $1 order by position',
    [mairi.pseudonym],
  );
  return rows.map(({ action }) => action);
}

describe('a file of figures', () => {
  it('is checked, shown as it will be stored, loaded, superseded and taken back, each step in the trail', async () => {
    const first = await site.brought('poverty.csv', table(rows.glasgow, rows.highland), 'poverty');
    expect(await figures()).toEqual([]);
    const checked = await site.text(first);
    expect(await markupProblems(checked)).toEqual([]);
    expect(checked).toContain('ready to load');
    expect(checked).toContain('all of its 2 figures are new');
    expect(checked).toContain('25%');
    expect(checked).toContain('suppressed');
    expect(checked).toContain('row 2, column 3');

    expect((await site.step(first, 'load')).status).toBe(303);
    const before = await figures();
    expect(before).toHaveLength(2);
    expect(before[0]).toMatchObject({
      value: 25,
      lower: 20,
      upper: 30,
      status: 'v',
      source_row: 2,
      source_column: 3,
    });
    expect(await site.text(first)).toMatch(/tag--green">loaded/);

    const corrected = table(rows.glasgow.replace(',25,10', ',27.5,11'), rows.fife);
    const second = await site.brought('poverty corrected.csv', corrected, 'poverty');
    const change = await site.text(second);
    expect(change).toMatch(/takes the place of release \d+ \(poverty\.csv/);
    for (const [what, count] of [
      ['Changed', 1],
      ['New', 1],
      ['No longer given', 1],
      ['The same', 0],
    ])
      expect(change).toMatch(new RegExp(`${what}</th><td class="table__number">${count}<`));
    await site.step(second, 'load');
    expect(await figures()).not.toEqual(before);
    expect(await site.text(first)).toContain('a newer release has taken their place');

    expect((await site.step(second, 'undo')).status).toBe(303);
    expect(await figures()).toEqual(before);
    const undone = await site.text(second);
    expect(undone).toContain('taken back');
    expect(await markupProblems(undone)).toEqual([]);
    const { rows: releases } = await database.query(
      `select file_name, uploaded, undoes, restores, superseded_at is null as current, loaded_by
         from release order by id`,
    );
    expect(releases).toMatchObject([
      { file_name: 'poverty.csv', uploaded: true, undoes: null, current: false },
      { file_name: 'poverty corrected.csv', undoes: null, current: false },
      {
        file_name: 'poverty.csv',
        uploaded: true,
        undoes: expect.any(Number),
        restores: expect.any(Number),
        current: true,
        loaded_by: mairi.pseudonym,
      },
    ]);
    expect(await trail()).toEqual([
      ...['file.received', 'upload.brought', 'upload.checked', 'upload.load-asked', 'release.loaded'],
      ...['file.received', 'upload.brought', 'upload.checked', 'upload.load-asked', 'release.loaded'],
      ...['upload.undo-asked', 'release.undone'],
    ]);
  });

  it('is never named with who brought it where everybody looks', async () => {
    const everybodys = uploadSite(services, null);
    for (const path of ['/data/tidy', '/data/tidy.csv', '/data.csv']) {
      const page = await everybodys.text(path);
      expect(page).toContain('an analyst for the nation');
      expect(page).not.toContain('Màiri');
      expect(page).not.toContain(mairi.pseudonym);
    }
    expect(await everybodys.text('/data/tidy')).toMatch(/Takes back release \d+/);
    expect(await site.text('/data/uploads')).toContain('Màiri');
  });

  it('taken back with nothing before it leaves no figure, and can be loaded again', async () => {
    const other = { ...tidyMapping, dataset: { ...tidyMapping.dataset, key: 'alone' } };
    await saveMapping(database, 'alone', parseMapping(other));
    const before = await figures();
    const path = await site.brought('alone.csv', table(rows.fife), 'alone');
    await site.step(path, 'load');
    const after = await figures();
    expect(after).toHaveLength(before.length + 1);
    expect(await site.text(path)).toContain('its figures leave the pages');
    await site.step(path, 'undo');
    expect(await figures()).toEqual(before);
    await site.step(path, 'load');
    expect(await figures()).toEqual(after);
  });

  it('with cells that are wrong has every one of them listed, as a file too, and changes nothing', async () => {
    const before = await figures();
    const wrong = table(
      rows.glasgow.replace(',25,', ',"1,234",'),
      rows.fife,
      rows.fife.replace('S12000047', 'S12009999'),
      rows.highland.replace('2020/21', 'March'),
      rows.glasgow.replace(',25,10,40', ',25,50,40').replace('2020/21', '2021/22'),
    );
    const path = await site.brought('wrong.csv', wrong, 'poverty');
    const page = await site.text(path);
    expect(await markupProblems(page)).toEqual([]);
    expect(page).toContain('4 cells are wrong');
    expect(page).toContain('1,234');
    expect(page).toContain('is no number as Commonty reads them');
    expect(page).toContain('load the lookup that holds it first, or correct the code');
    expect(page).not.toContain('Load the figures');
    const file = await site.text(`${path}/cells.csv`);
    expect(file.split('\r\n')[1]).toContain('yes,,2,value,"1,234",is no number as Commonty reads them');
    expect(file.trim().split('\r\n')).toHaveLength(5);
    expect((await site.step(path, 'load')).status).toBe(409);
    expect(await figures()).toEqual(before);
  });

  it('brought or loaded twice is one upload and one release', async () => {
    const content = table(rows.fife.replace('2020/21', '2019/20'));
    const same = await Promise.all([1, 2, 3].map(() => site.bring('twice.csv', content, 'poverty')));
    await services.runner.idle();
    const paths = new Set(same.map((response) => response.headers.get('Location')));
    expect(paths.size).toBe(1);
    const [path = ''] = paths;
    const count = async () => (await database.query('select from release')).rowCount;
    const before = (await count()) ?? 0;
    const loads = await Promise.all([1, 2, 3].map(() => site.post(`${path}/load`)));
    expect(loads.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(loads.filter(({ status }) => status === 409)).toHaveLength(2);
    await services.runner.idle();
    expect(await count()).toBe(before + 1);
    expect((await site.bring('again.csv', content, 'poverty')).headers.get('Location')).toBe(path);
  });

  it('in no known layout can be read by a mapping after all', async () => {
    const path = await site.brought('unknown.csv', table(rows.fife.replace('2020/21', '2018/19')));
    expect(await site.text(path)).toContain('is in no layout Commonty knows');
    const again = await site.post(`${path}/check`, { mapping: 'poverty' });
    expect(again.status).toBe(303);
    await services.runner.idle();
    expect(await site.text(path)).toContain('ready to load');
    expect((await site.post(`${path}/check`, { mapping: 'none' })).status).toBe(409);
  });

  it('that was not loaded can be removed, and nothing of it stays', async () => {
    const path = await site.brought('removed.csv', table(rows.fife.replace('2020/21', '2017/18')), 'poverty');
    const { rows: known } = await database.query<{ sha256: string }>(
      `select sha256 from stored_file where original_name = 'removed.csv'`,
    );
    expect((await site.step(path, 'withdraw')).headers.get('Location')).toBe('/data/uploads');
    expect((await site.get(path)).status).toBe(404);
    expect(await services.store.has(known[0]?.sha256 ?? '')).toBe(false);
    for (const step of ['load', 'check', 'undo', 'withdraw'])
      expect((await site.post(`${path}/${step}`)).status).toBe(404);
  });
});

describe('a file that is refused', () => {
  const macros = rawZip([...workbookParts(''), { name: 'xl/vbaProject.bin', content: 'x' }]);
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['a wrong ending', 'poverty.exe', table(rows.fife), /ends in “\.exe”/],
    ['no ending', 'poverty', table(rows.fife), /has no ending/],
    ['nothing in it', 'poverty.csv', '', /The file is empty/],
    [
      'garbage in it',
      'poverty.csv',
      Buffer.concat([Buffer.from([0, 1, 2]), randomBytes(2000)]),
      /no table and no workbook/,
    ],
    ['too much in it', 'poverty.csv', Buffer.alloc(6 * 1024 * 1024, 'a'), /larger than 5 MB/],
    ['far too much in it', 'poverty.csv', Buffer.alloc(14 * 1024 * 1024, 'a'), /far larger than 5 MB/],
    ['a bomb in it', 'poverty.csv.gz', gzipSync(Buffer.alloc(40_000_000)), /refused as a trap/],
    ['macros in it', 'poverty.xlsx', macros, /holds macros/],
    ['a NUL byte in it', 'poverty.csv', `${table(rows.fife)}\0`, /Line 3 of the file holds a NUL/],
    ['a name of control characters', 'a\u0007.csv', table(rows.fife), /cannot be shown/],
    ['a name of 300 characters', `${'a'.repeat(296)}.csv`, table(rows.fife), /longer than 200 characters/],
    ['a table called a workbook', 'poverty.xlsx', table(rows.fife), /its content is a table as text/],
    ['markup in its name', '<script>alert(1)</script>.exe', table(rows.fife), /ends in “\.exe”/],
  ])('with %s: the form is shown again with why', async (_what, name, content, message) => {
    const before = await figures();
    const response = await site.bring(name, content, 'poverty');
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toMatch(message);
    expect(page).toContain('ds_error-summary');
    // What is far too large may be cut off before anything of the form was read.
    if (!/far larger/.test(page)) expect(page).toMatch(/<option value="poverty" selected/);
    expect(page).not.toContain('<script>alert');
    expect(await markupProblems(page)).toEqual([]);
    expect(await figures()).toEqual(before);
  });

  it('is asked for where none was chosen, or a mapping was made up', async () => {
    expect(await (await site.bring('', '', '')).text()).toContain('Choose the file to bring');
    expect(await (await site.post('/data/uploads')).text()).toContain('Choose the file to bring');
    const forged = await site.bring('poverty.csv', table(rows.fife), '../../etc');
    expect(forged.status).toBe(422);
    expect(await forged.text()).toContain('There is no saved mapping “../../etc”');
  });

  it.each([
    ['a header alone', table(), /holds no figure/],
    ['a cut off row', `${table(rows.fife)}S12000047`, /cut off here/],
    ['another header', 'a,b\n1,2\n', /is missing/],
  ])('as unusable: %s', async (_what, content, message) => {
    const path = await site.brought(`${randomUUID()}.csv`, content, 'poverty');
    const page = await site.text(path);
    expect(page).toContain('cannot be loaded');
    expect(page).toMatch(message);
    expect(await markupProblems(page)).toEqual([]);
  });

  it('as a lookup: it would change every page and could not be taken back', async () => {
    const path = await site.brought('lookup.csv', 'Postcode,Data Zone Code\n"AB1 0AA",S01006514\n');
    expect(await site.text(path)).toContain('cannot be loaded');
  });
});

describe('who may know of a file', () => {
  it('is nobody but its uploader while it is in quarantine, and any analyst of the nation afterwards', async () => {
    const away = await uploadServices(database, { clamd: { host: '127.0.0.1', port: 1 } });
    const unscanned = uploadSite(away, mairi);
    const response = await unscanned.bring(
      'waiting.csv',
      table(rows.fife.replace('2020/21', '2016/17')),
      'poverty',
    );
    const path = response.headers.get('Location') ?? '';
    const page = await unscanned.text(path);
    expect(page).toContain('in quarantine');
    expect(await markupProblems(page)).toEqual([]);
    expect((await unscanned.post(`${path}/load`)).status).toBe(409);
    expect((await unscanned.post(`${path}/check`)).status).toBe(409);

    const iain = await signedIn(database, 'Iain', { role: 'analyst', partnershipId: null });
    unscanned.as(iain);
    expect((await unscanned.get(path)).status).toBe(404);
    for (const step of ['load', 'check', 'undo', 'withdraw'])
      expect((await unscanned.post(`${path}/${step}`)).status).toBe(404);
    expect(await unscanned.text('/data/uploads')).not.toContain('waiting.csv');

    // The scanner is back: another Commonty on the same folder has none.
    const scanned = uploadSite({ ...away, clamd: null }, mairi);
    expect((await scanned.post(`${path}/check`)).status).toBe(303);
    await away.runner.idle();
    scanned.as(iain);
    expect(await scanned.text(path)).toContain('ready to load');
  });

  it.each([
    ['not-an-id', 404],
    [randomUUID(), 404],
    ['00000000-0000-0000-0000-000000000000%00', 404],
  ])('%s is not there', async (id, status) => {
    expect((await site.get(`/data/uploads/${id}`)).status).toBe(status);
  });

  it('an analyst of one partnership may not: evidence is everybody’s', async () => {
    const local = await signedIn(database, 'Local', { role: 'analyst', partnershipId: 1 });
    const theirs = uploadSite(services, local);
    expect((await theirs.get('/data/uploads')).status).toBe(403);
    expect((await theirs.bring('poverty.csv', table(rows.fife), 'poverty')).status).toBe(403);
  });
});
