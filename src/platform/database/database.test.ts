import { beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { type Database, transaction } from './database.ts';

describe('a transaction', () => {
  let database: Database;
  beforeAll(async () => {
    database = await freshDatabase();
    await database.query('create table note (words text not null, written date)');
  });

  const notes = async () =>
    (await database.query<{ words: string }>('select words from note order by 1')).rows;

  it('keeps everything when its work returns', async () => {
    const answer = await transaction(database, async ({ query }) => {
      await query('insert into note values ($1, $2)', ['kept', '2022-11-13']);
      return 'done';
    });
    expect(answer).toBe('done');
    expect(await notes()).toEqual([{ words: 'kept' }]);
  });

  it('keeps nothing when its work throws, and passes the error on', async () => {
    const work = transaction(database, async ({ query }) => {
      await query('insert into note values ($1, null)', ['lost']);
      throw new Error('halfway');
    });
    await expect(work).rejects.toThrow('halfway');
    expect(await notes()).toEqual([{ words: 'kept' }]);
  });

  it('hands back a usable connection after a failed statement', async () => {
    await expect(transaction(database, ({ query }) => query('select no_such_column'))).rejects.toThrow(
      'no_such_column',
    );
    const rows = await Promise.all(Array.from({ length: 8 }, () => database.query('select 1 as one')));
    expect(rows.map(({ rowCount }) => rowCount)).toEqual(Array(8).fill(1));
  });

  it('sees one moment throughout when it asks for repeatable read', async () => {
    await transaction(
      database,
      async ({ query }) => {
        const before = await query('select count(*) from note');
        await database.query('insert into note values ($1, null)', ['meanwhile']);
        expect((await query('select count(*) from note')).rows).toEqual(before.rows);
      },
      { isolation: 'repeatable read', readOnly: true },
    );
    expect(await notes()).toHaveLength(2);
  });

  it('gives a legal day as it is written, not as an instant', async () => {
    const { rows } = await database.query('select written from note where written is not null');
    expect(rows).toEqual([{ written: '2022-11-13' }]);
  });
});
