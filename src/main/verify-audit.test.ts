import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshDatabase } from '../../tests/support/database.ts';
import { recordAudit } from '../platform/audit/audit-store.ts';
import { keepAuditHeads, headFile } from '../platform/audit/keep-heads.ts';
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

describe('commonty verify-audit', () => {
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
});
