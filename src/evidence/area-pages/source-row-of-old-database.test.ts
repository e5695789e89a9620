import { describe, expect, it } from 'vitest';
import { publicSite } from '../../../tests/journeys/public-pages-site.ts';
import { emptyDatabase } from '../../../tests/support/database.ts';
import { migrate } from '../../platform/database/migrate.ts';
import { readMigrations } from '../../platform/database/migrations.ts';

/** A database as it was left before sheets were kept: one figure from a workbook, one cell of it rejected. */
async function databaseWithoutSheets() {
  const database = await emptyDatabase();
  const all = await readMigrations();
  const before = all.slice(
    0,
    all.findIndex(({ name }) => name === '0003-source-sheet'),
  );
  await migrate(database, before);
  await database.query(`
    insert into instance (kind, ready_at) values ('real', now());
    insert into area (id, kind, code, name) values (1, 'council', 'S12000015', 'Fife');
    insert into area_code (code, area_id, is_current, source) values ('S12000015', 1, true, 'test');
    insert into dataset (id, key, title, publisher, licence, description) values (1, 'old', 'Old', 'Nobody', 'None', 'Old.');
    insert into release (id, dataset_id, format, file_name, sha256, bytes, loaded_by, rows_read, rows_stored, rows_rejected)
      values (1, 1, 'cpop-workbook', 'old.xlsx', repeat('a', 64), 1, 'somebody', 1, 1, 1);
    insert into release_rejection values (1, 7, 'B', 'lots', 'is no number');
    insert into indicator (id, key, name, phrase, domain, unit, value_kind, polarity, definition, source)
      values (1, 'crime', 'Crime', 'crime', 'Safety', 'crimes', 'count', 'high-is-bad', 'Crimes.', 'Nobody');
    insert into series (id, dataset_id, indicator_id) values (1, 1, 1);
    insert into period (id, kind, starts, ends, label) values (1, 'calendar-year', '2020-01-01', '2020-12-31', '2020');
    create table observation_1 partition of observation for values in (1);
    insert into observation values (1, 1, 1, 1, 12, null, null, null, null, 'v', 'r', 5, 2);
  `);
  return { database, before: before.length };
}

describe('a database from before sheets were kept', () => {
  it('migrates, and its figures say that their sheet was not kept rather than a wrong one', async () => {
    const { database, before } = await databaseWithoutSheets();
    expect((await migrate(database))[0]).toBe('0003-source-sheet');
    expect((await readMigrations()).length).toBeGreaterThan(before);
    const site = publicSite(database);
    const ask = async (path: string) => {
      const response = await site.fetch(new Request(`http://localhost${path}`));
      return { status: response.status, text: await response.text() };
    };
    const page = await ask('/data/old/releases/1/rows/5?column=2');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Which of its sheets was not kept');
    expect((await ask('/data/old/releases/1/rows/5?column=2&sheet=Crime')).status).toBe(404);
    const figures = (await ask('/areas/S12000015.csv')).text.replaceAll('\uFEFF', '').split('\r\n');
    expect(figures[0]).toMatch(/,source_row,source_column,source_sheet$/);
    expect(figures[1]).toMatch(/,old,1,5,2,$/);
    const provenance = (await ask('/data/old.csv')).text;
    expect(provenance).toContain(',,7,B,lots,is no number');
  });
});
