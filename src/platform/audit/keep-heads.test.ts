import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { freshDatabase } from '../../../tests/support/database.ts';
import { transaction } from '../database/database.ts';
import { createLogger } from '../logging.ts';
import { recordAudit } from './audit-store.ts';
import { readExportedHeads } from './head-file.ts';
import { headFile, keepAuditHeads } from './keep-heads.ts';

const database = await freshDatabase();
const folder = await mkdtemp(join(tmpdir(), 'commonty-heads-'));
afterAll(() => rm(folder, { recursive: true }));

const logged: string[] = [];
const logger = createLogger('info', { write: (line) => logged.push(line) });
const record = (subjectId: string) =>
  transaction(database, (within) =>
    recordAudit(within, { actor: 'system', action: 'body.changed', subjectId }),
  );
const positions = async (file: string) => (await readExportedHeads(file)).map(({ position }) => position);

it('exports at the start, again and again, and at the end', async () => {
  const file = headFile(join(folder, 'not', 'there', 'yet'), 'real');
  await record('a');
  const keeper = keepAuditHeads(database, file, logger, 5);
  await expect.poll(() => positions(file)).toEqual(['1']);
  await record('b');
  await expect.poll(() => positions(file)).toEqual(['1', '2']);
  await record('c');
  await keeper.stop();
  expect(await positions(file)).toEqual(['1', '2', '3']);
  expect(logged).toEqual([]);
});

it('says in the log where the file cannot be written, and goes on', async () => {
  const taken = join(folder, 'taken');
  await writeFile(taken, '');
  const keeper = keepAuditHeads(database, headFile(taken, 'demonstration'), logger);
  await keeper.stop();
  expect(logged[0]).toContain('the head of the audit trail could not be exported');
});
