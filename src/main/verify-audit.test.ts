import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshDatabase } from '../../tests/support/database.ts';
import type { AuditEntry } from '../platform/audit/audit-entry.ts';
import { readAuditTrail, recordAudit } from '../platform/audit/audit-store.ts';
import { keepAuditHeads, headFile } from '../platform/audit/keep-heads.ts';
import { mailAuditHead } from '../platform/audit/mail-head.ts';
import { transaction } from '../platform/database/database.ts';
import { createLogger } from '../platform/logging.ts';
import { verifyAuditTrail } from './verify-audit.ts';

const database = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'commonty-verify-'));
afterAll(() => rm(folder, { recursive: true }));

beforeEach(() => {
  // The test runner has a setting of the same name.
  vi.stubEnv('BASE_URL', '');
  vi.stubEnv('DATABASE_URL', database.url);
  vi.stubEnv('COMMONTY_AUDIT_HEADS_FOLDER', folder);
});
afterEach(() => vi.unstubAllEnvs());

async function call(...args: string[]) {
  const said: string[] = [];
  const told: string[] = [];
  const output = { say: (l: string) => said.push(l), tell: (l: string) => told.push(l), interactive: false };
  const code = await verifyAuditTrail.run(args, output);
  return { code, said: said.join('\n'), told: told.join('\n') };
}

const record = (subjectId: string) =>
  transaction(database, (within) =>
    recordAudit(within, { actor: 'command-line', action: 'body.changed', subjectId }),
  );

const headOf = (mail: { subject: string; text_body: string } | undefined) =>
  /^\d+:[0-9a-f]{64}$/m.exec(mail?.text_body ?? '')?.[0] ?? 'none';

describe('commonty verify-audit with heads from mails', () => {
  it('compares the trail with the line of a mail, on the command line and pasted into a file', async () => {
    await record('mailed');
    const job = mailAuditHead(database, 'auditor@example.scot', 'https://plans.example.scot');
    await job.run({});
    await job.run({});
    const { rows } = await database.query<{ subject: string; text_body: string }>(
      'select subject, text_body from mail_message',
    );
    expect(rows.map(({ subject }) => subject)).toEqual(['Audit trail of plans.example.scot at entry 1']);
    const head = headOf(rows[0]);
    expect(await call('--head', head)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/1 exported heads agree, the last at entry 1 \(.* and 1 from --head\)/),
    });
    const pasted = join(folder, 'pasted.txt');
    await writeFile(pasted, `> ${head}\r\n\n${head}\n`);
    expect(await call('--heads', pasted)).toMatchObject({
      code: 0,
      said: expect.stringContaining('2 exported'),
    });
  });

  it('finds a trail that was written anew, and one that ends before the head', async () => {
    const other = `1:${'0'.repeat(64)}`;
    expect(await call('--head', other)).toMatchObject({
      code: 1,
      said: 'NOT INTACT: entry 1: differ from the head given for entry 1: the trail was written anew.',
    });
    expect(await call('--head', `9:${'0'.repeat(64)}`)).toMatchObject({
      code: 1,
      said: expect.stringContaining('entries 2 to 9: missing: the head given for entry 9 knows them'),
    });
  });

  it('refuses what is no head', async () => {
    expect(await call('--head', '1:abc')).toMatchObject({
      code: 2,
      told: expect.stringContaining('--head "1:abc" is no head'),
    });
  });
});

describe('commonty verify-audit', () => {
  beforeAll(async () => {
    await database.query('alter table audit_entry disable trigger user');
    await database.query('truncate audit_entry');
    await database.query('alter table audit_entry enable trigger user');
  });

  it('says what a check without exported heads is worth', async () => {
    await record('a');
    const { code, said, told } = await call();
    expect({ code, told }).toEqual({ code: 0, told: '' });
    expect(said).toContain('Intact: 1 entries');
    expect(said).toContain('No exported head to compare with');
  });

  it('compares the trail with the heads that were exported', async () => {
    await record('b');
    await keepAuditHeads(database, headFile(folder, 'demonstration'), createLogger('silent')).stop();
    expect(await call()).toMatchObject({
      code: 0,
      said: expect.stringMatching(/1 exported heads agree, .* at entry 2/),
    });
    await database.query('alter table audit_entry disable trigger user');
    await database.query(`update audit_entry set actor = 'nobody' where position = 2`);
    expect(await call()).toMatchObject({
      code: 1,
      said: 'NOT INTACT: entry 2: is not what was recorded.',
    });
  });

  it('refuses a file of heads that is not there or is none, and arguments it does not know', async () => {
    expect(await call('--heads', join(folder, 'none'))).toMatchObject({ code: 2 });
    const file = join(folder, 'broken.jsonl');
    await writeFile(file, 'no head\n');
    await expect(call('--heads', file)).rejects.toThrow('line 1, is no exported head: no head');
    expect(await call('--everything')).toMatchObject({ code: 2 });
    expect(await call('--help')).toMatchObject({ code: 0 });
  });

  it('checks a file of the pages by itself', async () => {
    const trail: AuditEntry[] = [];
    for await (const entry of readAuditTrail(database)) trail.push(entry);
    const file = join(folder, 'audit-trail.json');
    await writeFile(file, JSON.stringify({ rows: trail.slice(0, 1) }));
    expect(await call('--export', file)).toMatchObject({
      code: 0,
      said: expect.stringContaining('Intact: 1 entries'),
    });
    await writeFile(file, JSON.stringify({ rows: trail }));
    expect(await call('--export', file)).toMatchObject({
      code: 1,
      said: 'NOT INTACT: entry 2: is not what was recorded.',
    });
    await writeFile(file, '{}');
    expect(await call('--export', file)).toMatchObject({
      code: 2,
      told: expect.stringContaining('is no audit trail'),
    });
    expect(await call('--export', join(folder, 'none'))).toMatchObject({ code: 2 });
  });
});
