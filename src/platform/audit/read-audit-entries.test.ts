import { beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import type { Actor } from '../authorisation/actor.ts';
import { asActor } from '../authorisation/as-actor.ts';
import type { Queries } from '../database/database.ts';
import {
  type AuditSelection,
  type AuditSlice,
  readAuditActions,
  readAuditEntries,
} from './read-audit-entries.ts';

const entries = 20_000;
const everything: AuditSelection = {
  partnershipId: null,
  subjectId: null,
  action: null,
  person: null,
  from: null,
  before: null,
};
const auditor = (partnershipId: number | null): Actor => ({
  accountId: '00000000-0000-7000-8000-0000000000aa',
  name: 'Iain',
  email: 'iain@one.example',
  pseudonym: 'p',
  sessionId: 's',
  grants: [{ role: 'auditor', partnershipId, bodyId: null }],
  actingFor: null,
});

describe('reading a long trail', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await freshDatabase();
    // One entry a minute from 2025 on, in 32 partnerships, by 40 people, of 100 kinds; hashes are not looked at here.
    await database.query(
      `insert into audit_entry (position, at, actor, acting_for, why, partnership_id, action, subject_id, previous_hash, hash)
       select n, timestamptz '2025-01-01Z' + n * interval '1 minute', 'person-' || n % 40,
              case when n % 500 = 0 then 'person-for' end, 'why', n % 32 + 1,
              'kind-' || chr(97 + n % 10) || '.done-' || chr(97 + n / 10 % 10), 'subject-' || n % 1000,
              sha256('x'), sha256(n::text::bytea)
         from generate_series(1, $1::integer) n`,
      [entries],
    );
    await database.query('analyze audit_entry');
  });

  /** Blocks of the database a page of entries was read from. */
  const blocksRead = (who: Actor, selection: Partial<AuditSelection>, slice: AuditSlice) =>
    asActor(
      database,
      who,
      async (transaction) => {
        let blocks = 0;
        const explained: Queries = {
          query: async (text, values) => {
            const { rows } = await transaction.query<{ 'QUERY PLAN': { Plan: Record<string, number> }[] }>(
              `explain (analyze, buffers, format json) ${text}`,
              values,
            );
            const plan = rows[0]?.['QUERY PLAN'][0]?.Plan ?? {};
            blocks += (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
            return transaction.query(text, values);
          },
        };
        const read = await readAuditEntries(explained, { ...everything, ...selection }, slice);
        return { blocks, found: read.length };
      },
      { readOnly: true },
    );

  it.each<[string, number | null, Partial<AuditSelection>, AuditSlice, number]>([
    ['the newest of the nation', null, {}, { limit: 51 }, 51],
    ['the oldest of the nation', null, {}, { limit: 51, olderThan: '52' }, 51],
    ['the newest of a partnership', 7, { partnershipId: 7 }, { limit: 51 }, 51],
    ['the middle of a partnership', 7, { partnershipId: 7 }, { limit: 51, olderThan: '9000' }, 51],
    ['newer ones of a partnership', 7, { partnershipId: 7 }, { limit: 51, newerThan: '9000' }, 51],
    ['a record', null, { subjectId: 'subject-77' }, { limit: 51 }, 20],
    ['an action in a partnership', 7, { partnershipId: 7, action: 'kind-a.done-b' }, { limit: 51 }, 25],
    ['an action', null, { action: 'kind-a.done-b' }, { limit: 51, olderThan: '15000' }, 51],
    ['a person', null, { person: 'person-7' }, { limit: 51, olderThan: '15000' }, 51],
    ['a person acted for', null, { person: 'person-for' }, { limit: 51 }, 40],
    ['a person who is none', null, { person: 'nobody' }, { limit: 51 }, 0],
    [
      'a day long ago',
      null,
      { from: '2025-01-02T00:00:00Z', before: '2025-01-02T00:30:00Z' },
      { limit: 51 },
      30,
    ],
    [
      'a day long ago, of a partnership',
      7,
      { partnershipId: 7, from: '2025-01-02T00:00:00Z', before: '2025-01-03T00:00:00Z' },
      { limit: 51 },
      45,
    ],
    ['days to come', null, { from: '2030-01-01T00:00:00Z' }, { limit: 51 }, 0],
  ])('reads no more than it shows: %s', async (_what, of, selection, slice, found) => {
    const read = await blocksRead(auditor(of), selection, slice);
    expect(read.found).toBe(found);
    // A page of entries stands in as many blocks at most, each found through a few of an index.
    expect(read.blocks).toBeLessThan(250);
  });

  it('knows every kind of action there is where it is asked', async () => {
    const kinds = (of: number | null) =>
      asActor(database, auditor(of), (transaction) => readAuditActions(transaction, of), { readOnly: true });
    expect(await kinds(null)).toHaveLength(100);
    expect(await kinds(7)).toHaveLength(25);
    expect(await kinds(31)).not.toEqual(await kinds(32));
  });

  it('goes on in time where the clock of the server was set back', async () => {
    await database.query(`
      alter table audit_entry disable trigger user;
      update audit_entry set at = now() + interval '1 hour' where position = ${entries};
      alter table audit_entry enable trigger user`);
    await database.query(
      `select record_audit('system', null, null, 'body.changed', 'late', null, null, null)`,
    );
    const { rows } = await database.query<{ later: boolean }>(
      `select max(at) >= now() + interval '59 minutes' as later from audit_entry where subject_id = 'late'`,
    );
    expect(rows[0]).toEqual({ later: true });
  });
});
