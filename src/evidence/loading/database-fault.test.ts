import { expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { transaction } from '../../platform/database/database.ts';
import { databaseFault } from './database-fault.ts';

const database = await freshDatabase();

/** What the server says when it raises this condition. */
const raised = (code: string): Promise<unknown> =>
  database
    .query(`do $$ begin raise exception using errcode = '${code}'; end $$`)
    .catch((cause: unknown) => cause);

it('says what to do when the disk of the database is full', async () => {
  expect(databaseFault(await raised('53100'))).toMatch(/the disk is full, .*make room and load it again/);
});

it('says that the database may only be read', async () => {
  const cause = await transaction(database, ({ query }) => query('create table new (id int)'), {
    readOnly: true,
  }).catch((problem: unknown) => problem);
  expect(databaseFault(cause)).toMatch(/may only be read/);
});

it('says that the database went away, without promising that nothing is stored', async () => {
  const cause = await transaction(database, async ({ query }) => {
    await query('select pg_terminate_backend(pg_backend_pid())');
  }).catch((problem: unknown) => problem);
  expect(databaseFault(cause)).toMatch(/went away before it confirmed/);
  expect(databaseFault(cause)).not.toMatch(/nothing/);
});

it('leaves a fault of our own unexplained, so that it is seen whole', async () => {
  expect(databaseFault(await raised('22012'))).toBeNull();
  expect(databaseFault(new Error('a mistake'))).toBeNull();
});
