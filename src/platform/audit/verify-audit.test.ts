import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { transaction } from '../database/database.ts';
import { readAuditHead, readAuditTrail, recordAudit, recordAudits } from './audit-store.ts';
import { exportHead, readExportedHeads } from './head-file.ts';
import { verifyAudit } from './verify-audit.ts';

const database = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'commonty-audit-'));
const file = join(folder, 'heads.jsonl');
const noon = new Date('2026-11-22T12:00:00Z');

afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  await asIntruder('truncate audit_entry');
  await rm(file, { force: true });
});

const record = (subjectId: string, more: object = {}) =>
  transaction(database, (within) =>
    recordAudit(within, { actor: 'system', action: 'body.changed', subjectId, ...more }),
  );

const verify = async (batch?: number) =>
  verifyAudit(readAuditTrail(database, batch), await readExportedHeads(file));

const exportNow = async () => exportHead(file, (await readAuditHead(database)) as never, noon);

/** Somebody who owns the tables, and so can take the guard away. */
async function asIntruder(...statements: string[]) {
  await database.query('alter table audit_entry disable trigger user');
  for (const statement of statements) await database.query(statement);
  await database.query('alter table audit_entry enable trigger user');
}

/** Makes every hash right again, as an intruder would who knows how they are made. */
const writeAnew = `do $$
  declare one audit_entry; last bytea := sha256('commonty');
  begin
    for one in select * from audit_entry order by position loop
      one.previous_hash := last;
      one.hash := sha256(last || convert_to(audit_text(one), 'UTF8'));
      update audit_entry set previous_hash = one.previous_hash, hash = one.hash where position = one.position;
      last := one.hash;
    end loop;
  end $$`;

describe('the audit trail', () => {
  it('is intact after many entries at once, first and later, each in its place', async () => {
    const many = (from: number) =>
      transaction(database, (within) =>
        recordAudits(
          within,
          { actor: 'system', why: 'A “list”.', partnershipId: 12 },
          [0, 1, 2].map((n) => ({
            action: 'body.changed',
            subjectId: String(from + n),
            after: { n, name: 'È' },
          })),
        ),
      );
    await many(0);
    await record('between');
    await many(3);
    expect(await verify()).toMatchObject({ intact: true, entries: 7 });
    const subjects: string[] = [];
    for await (const entry of readAuditTrail(database)) subjects.push(entry.subjectId);
    expect(subjects).toEqual(['0', '1', '2', 'between', '3', '4', '5']);
  });

  it('is intact where nobody touched it, whatever was written into it', async () => {
    await record('a', { before: { name: 'Èirisgeigh, "9:quoted",' }, after: { list: [1, null, 2.5] } });
    await record('b', { why: 'two\nlines – and 🏴', partnershipId: 12, actingFor: 'pseudonym-7' });
    await record('c', { before: null, after: 'text' });
    await exportNow();
    expect(await verify(2)).toMatchObject({
      intact: true,
      entries: 3,
      heads: 1,
      lastHead: { position: '3' },
    });
  });

  it('is intact while it is empty', async () => {
    expect(await verify()).toEqual({ intact: true, entries: 0, heads: 0, lastHead: null });
  });

  it.each([
    'update audit_entry set why = $$x$$',
    'delete from audit_entry',
    'truncate audit_entry',
  ])('refuses: %s', async (statement) => {
    await record('a');
    await expect(database.query(statement)).rejects.toThrow('The audit trail only grows');
  });

  it('is not written where what was done is rolled back', async () => {
    await expect(
      transaction(database, async (within) => {
        await recordAudit(within, { actor: 'system', action: 'body.changed', subjectId: 'a' });
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await readAuditHead(database)).toBeNull();
  });

  it('has no gap and no fork when many write at once', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, i) => record(`body ${i}`)));
    expect(await verify(7)).toMatchObject({ intact: true, entries: 40 });
  });

  it('asks why where somebody acts for someone else', async () => {
    await expect(record('a', { actingFor: 'pseudonym-7' })).rejects.toThrow('check');
  });
});

describe('a trail that was tampered with', () => {
  beforeEach(async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) await record(name, { after: { name } });
    await exportNow();
    await record('f');
  });

  it.each([
    ['another doer', `update audit_entry set actor = 'somebody' where position = 3`, 'entry 3'],
    [
      'another time',
      `update audit_entry set at = at + interval '1 microsecond' where position = 2`,
      'entry 2',
    ],
    ['another value', `update audit_entry set after = '{"name": "x"}' where position = 4`, 'entry 4'],
    ['a value taken away', `update audit_entry set after = null where position = 4`, 'entry 4'],
    ['another reason', `update audit_entry set why = '' where position = 6`, 'entry 6'],
    ['an entry taken out', 'delete from audit_entry where position = 2', 'entry 2'],
    ['two taken out', 'delete from audit_entry where position in (2, 3)', 'entries 2 to 3'],
    ['the end cut off, before the head', 'delete from audit_entry where position > 3', 'entries 4 to 5'],
    ['everything gone', 'truncate audit_entry', 'entries 1 to 5'],
  ])('is found out, with the place: %s', async (_what, statement, where) => {
    await asIntruder(statement);
    expect(await verify()).toMatchObject({ intact: false, where });
  });

  it('is found out where every hash was made right again', async () => {
    await asIntruder(`update audit_entry set actor = 'somebody' where position = 3`, writeAnew);
    expect(await verify()).toEqual({
      intact: false,
      where: 'entries 1 to 5',
      what: 'differ from the head exported on 2026-11-22T12:00:00.000Z: the trail was written anew',
    });
  });

  it('is narrowed down by earlier heads', async () => {
    await exportNow();
    await record('g');
    await exportNow();
    await asIntruder(`update audit_entry set actor = 'somebody' where position = 7`, writeAnew);
    expect(await verify()).toMatchObject({ intact: false, where: 'entry 7' });
  });
});

describe('the file of heads', () => {
  it('takes each head once', async () => {
    await record('a');
    expect([await exportNow(), await exportNow()]).toEqual([true, false]);
    await record('b');
    await exportNow();
    expect((await readExportedHeads(file)).map(({ position }) => position)).toEqual(['1', '2']);
    expect((await readFile(file, 'utf8')).trim().split('\n')).toHaveLength(2);
  });

  it('is refused, with the line, where somebody wrote into it', async () => {
    await writeFile(file, '{"position":"1"}\n');
    await expect(readExportedHeads(file)).rejects.toThrow(/line 1, is no exported head/);
  });
});
