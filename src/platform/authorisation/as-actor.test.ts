import { beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { recordAudit } from '../audit/audit-store.ts';
import { transaction } from '../database/database.ts';
import type { Actor, Grant } from './actor.ts';
import { asActor } from './as-actor.ts';

/** Two partnerships, with a table of the kind every subject has. */
async function twoPartnerships(): Promise<TestDatabase> {
  const database = await freshDatabase();
  await database.query(`
    insert into instance (kind) values ('demonstration');
    insert into area (id, kind, code, name) overriding system value
      values (1, 'council', 'D12000001', 'One'), (2, 'council', 'D12000002', 'Two');
    insert into partnership (area_id, tile_column, tile_row, short_name) values (1, 0, 0, 'One'), (2, 1, 0, 'Two');
    create table promise_kept (id uuid primary key, partnership_id integer not null references partnership,
      published_at timestamptz, words text not null);
    call keep_known('promise_kept');
    call keep_tenant('promise_kept', published => true);
    insert into promise_kept (id, partnership_id, published_at, words) values
      ('00000000-0000-7000-8000-000000000001', 1, now(), 'published by one'),
      ('00000000-0000-7000-8000-000000000002', 1, null, 'draft of one'),
      ('00000000-0000-7000-8000-000000000003', 2, null, 'draft of two')`);
  return database;
}

const actor = (...grants: Grant[]): Actor => ({
  accountId: '00000000-0000-7000-8000-0000000000aa',
  name: 'Mòrag',
  email: 'morag@one.example',
  pseudonym: 'p-1',
  sessionId: 's-1',
  grants,
  actingFor: null,
});
const officerOf = (partnershipId: number | null) => actor({ role: 'officer', partnershipId, bodyId: null });

describe('what an actor does', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await twoPartnerships();
  });

  const seenBy = (who: Actor | null) =>
    asActor(database, who, async ({ query }) => {
      const { rows } = await query<{ words: string }>('select words from known.promise_kept order by id');
      return rows.map(({ words }) => words);
    });

  it.each<[string, Actor | null, string[]]>([
    ['nobody', null, ['published by one']],
    ['a resident', actor({ role: 'resident', partnershipId: 1, bodyId: null }), ['published by one']],
    ['an officer', officerOf(1), ['published by one', 'draft of one']],
    ['an officer of the other', officerOf(2), ['published by one', 'draft of two']],
    ['a national administrator', officerOf(null), ['published by one', 'draft of one', 'draft of two']],
    [
      'an auditor of both',
      actor(
        { role: 'auditor', partnershipId: 1, bodyId: null },
        { role: 'auditor', partnershipId: 2, bodyId: null },
      ),
      ['published by one', 'draft of one', 'draft of two'],
    ],
  ])('sees published rows, and drafts of their own partnerships only: %s', async (_who, who, words) => {
    expect(await seenBy(who)).toEqual(words);
  });

  const change = (who: Actor | null, id: number) =>
    asActor(database, who, async ({ query }) => {
      const { rowCount } = await query(`update promise_kept set words = words || '!' where id = $1`, [
        `00000000-0000-7000-8000-00000000000${id}`,
      ]);
      return rowCount;
    });

  it.each<[string, Actor | null, number]>([
    ['somebody who has not signed in', null, 1],
    ['an officer of another partnership', officerOf(2), 1],
    ['an officer of another partnership, of a draft', officerOf(2), 2],
    ['an auditor', actor({ role: 'auditor', partnershipId: 1, bodyId: null }), 1],
    ['a board member', actor({ role: 'board-member', partnershipId: 1, bodyId: null }), 2],
  ])('changes nothing as %s', async (_who, who, id) => {
    expect(await change(who, id)).toBe(0);
  });

  it('cannot put a row into another partnership, nor move one there', async () => {
    const move = (sql: string) => asActor(database, officerOf(1), ({ query }) => query(sql));
    await expect(
      move(`insert into promise_kept (id, partnership_id, words)
            values ('00000000-0000-7000-8000-000000000009', 2, 'forged')`),
    ).rejects.toThrow('row-level security');
    await expect(move('update promise_kept set partnership_id = 2')).rejects.toThrow('row-level security');
  });

  it.each([
    'delete from promise_kept_history',
    `insert into promise_kept_history select *, now() from promise_kept`,
    'alter table promise_kept disable row level security',
    `update instance set kind = 'real'`,
    'insert into audit_entry select * from audit_entry',
    `update area set name = 'x'`,
    'create table mine (a integer)',
  ])('is refused what only the owner may do: %s', async (sql) => {
    await expect(asActor(database, officerOf(null), ({ query }) => query(sql))).rejects.toThrow(
      /permission denied|must be owner/,
    );
  });

  it('leaves nothing of it behind on the connection', async () => {
    await asActor(database, officerOf(1), async () => undefined);
    // Asked in a transaction: it gets the connection that the actor's came back on.
    const { rows } = await transaction(database, ({ query }) =>
      query(`select current_user = session_user as owner, current_setting('commonty.reads', true) as reads`),
    );
    expect(rows[0]).toEqual({ owner: true, reads: '' });
  });

  it('is recorded in the audit trail, which they read for their partnership only', async () => {
    await asActor(database, officerOf(1), (transaction) =>
      recordAudit(transaction, { actor: 'p-1', partnershipId: 1, action: 'promise.kept', subjectId: 'a' }),
    );
    const read = (who: Actor) =>
      asActor(database, who, async ({ query }) => (await query('select from audit_entry')).rowCount);
    expect([await read(officerOf(1)), await read(officerOf(2)), await read(officerOf(null))]).toEqual([
      1, 0, 1,
    ]);
  });
});

describe('a row that is kept as it was known', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await twoPartnerships();
  });

  const on = (instant: string, sql: string) =>
    asActor(database, officerOf(1), async ({ query }) => {
      await query(`select set_config('commonty.recording_at', $1, true)`, [instant]);
      await query(sql);
    });
  const id = '00000000-0000-7000-8000-0000000000b1';
  const known = (asAt: string | null, who: Actor | null = officerOf(1)) =>
    asActor(
      database,
      who,
      async ({ query }) =>
        (
          await query<{ words: string; version: number }>(
            'select words, version from known.promise_kept where id = $1',
            [id],
          )
        ).rows[0] ?? null,
      { asAt, readOnly: true },
    );

  it('shows each of its states at its time, and none before and after', async () => {
    await on(
      '2024-01-01T12:00:00Z',
      `insert into promise_kept (id, partnership_id, published_at, words) values ('${id}', 1, null, 'first')`,
    );
    await on(
      '2025-01-01T12:00:00Z',
      `update promise_kept set words = 'second', published_at = now() where id = '${id}'`,
    );
    await on('2025-06-01T12:00:00Z', `update promise_kept set words = words where id = '${id}'`);
    await on('2026-01-01T12:00:00Z', `delete from promise_kept where id = '${id}'`);
    expect(await known('2023-12-31T23:59:59Z')).toBeNull();
    expect(await known('2024-06-01T00:00:00Z')).toEqual({ words: 'first', version: 1 });
    expect(await known('2024-06-01T00:00:00Z', null)).toBeNull();
    expect(await known('2025-01-01T12:00:00Z')).toEqual({ words: 'second', version: 2 });
    expect(await known('2025-12-31T00:00:00Z', null)).toEqual({ words: 'second', version: 2 });
    expect(await known('2026-01-01T12:00:00Z')).toBeNull();
    expect(await known(null)).toBeNull();
  });

  it('moves the version of what is published once a transaction, and only when it commits', async () => {
    const version = async () =>
      (await database.query<{ at: string }>('select publication_version::text as at from instance')).rows[0]
        ?.at;
    const before = Number(await version());
    await on('2026-02-01T12:00:00Z', `update promise_kept set words = words || '.'`);
    expect(Number(await version())).toBe(before + 1);
    await expect(
      asActor(database, officerOf(1), async ({ query }) => {
        await query(`update promise_kept set words = 'x'`);
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(Number(await version())).toBe(before + 1);
  });
});
