import { describe, expect, it } from 'vitest';
import { emptyDatabase } from '../../../tests/support/database.ts';
import { openDatabase } from './database.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import type { Migration } from './migrations.ts';
import { readMigrations } from './migrations.ts';

const first: Migration = { name: '0001-first', sql: 'create table first (id int)', sha256: 'a1' };
const second: Migration = { name: '0002-second', sql: 'create table second (id int)', sha256: 'b2' };

describe('migrating', () => {
  it('applies what is missing, in order, once', async () => {
    const database = await emptyDatabase();
    expect(await migrate(database, [first])).toEqual(['0001-first']);
    expect(await migrate(database, [first, second])).toEqual(['0002-second']);
    expect(await migrate(database, [first, second])).toEqual([]);
  });

  it('lets one process migrate while others wait, when several start at once', async () => {
    const { url } = await emptyDatabase();
    const starts = Array.from({ length: 6 }, async () => {
      const database = openDatabase(url, { connections: 2 });
      const applied = await migrate(database);
      await database.close();
      return applied;
    });
    const everything = (await readMigrations()).map(({ name }) => name);
    const applied = await Promise.all(starts);
    expect(applied.filter((names) => names.length > 0)).toEqual([everything]);
  });

  it('leaves nothing of a migration that fails, keeps those before it, and gives the lock back', async () => {
    const database = await emptyDatabase();
    const broken = { ...second, sql: 'create table half (id int); select no_such_column' };
    await expect(migrate(database, [first, broken])).rejects.toThrow(
      /0002-second\.sql failed .*no_such_column/,
    );
    const { rows } = await database.query(
      `select to_regclass('half') as half, to_regclass('first')::text as first`,
    );
    expect(rows).toEqual([{ half: null, first: 'first' }]);
    expect(await migrate(database, [first, second])).toEqual(['0002-second']);
  });

  it('refuses a database that a newer version has used', async () => {
    const database = await emptyDatabase();
    await migrate(database, [first, second]);
    await expect(migrate(database, [first])).rejects.toThrow(
      /0002-second, which this version .* does not know/,
    );
  });

  it('refuses a migration that was changed after it was applied', async () => {
    const database = await emptyDatabase();
    await migrate(database, [first]);
    await expect(migrate(database, [{ ...first, sha256: 'c3' }])).rejects.toThrow(
      /0001-first\.sql is not the file/,
    );
  });

  it('can say what is to come without changing anything', async () => {
    const database = await emptyDatabase();
    expect(await pendingMigrations(database)).toContain('0001-foundation');
    expect(await pendingMigrations(database)).toContain('0001-foundation');
  });
});
