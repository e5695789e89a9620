import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everythingIn, fillAwkwardly } from '../../../tests/support/awkward-instance.ts';
import { emptyDatabase, freshDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { readAuditTrail, recordAudit } from '../audit/audit-store.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { type Database, transaction } from '../database/database.ts';
import { claimInstance } from '../database/instance-kind.ts';
import { choose, readPreferences } from '../mail/mail-preferences.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { FileStore } from '../files/file-store.ts';
import { checkContent } from '../files/check-content.ts';
import { holdContents } from '../files/content-lock.ts';
import { createFolderStore } from '../files/folder-store.ts';
import { releaseContent } from '../files/release-content.ts';
import { sweepContents } from '../files/sweep-contents.ts';
import type { BackupManifest } from './backup-manifest.ts';
import { fittingDump } from './archive-out.ts';
import { toolMajor } from './postgres-tool.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

let folder: string;
let file: string;
let original: TestDatabase;
let store: FileStore;
/** Of the two files: one cleared, one refused. */
let kept: string;

/** A folder of files with nothing in it yet. */
const empty = () => createFolderStore(join(folder, randomUUID()));
const contents = async (of: FileStore) => {
  const found = [];
  for await (const { sha256 } of of.list()) found.push(sha256);
  return found;
};
async function* content(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
/** Records a file whose content the store holds. */
async function addFile(text: string, state: 'cleared' | 'refused'): Promise<string> {
  const put = await store.put(content(text), 1_000_000);
  if (!put.ok) throw new Error(put.problem);
  const { sha256, bytes } = put.value;
  await original.query(
    `insert into stored_file (id, sha256, bytes, original_name, media_type, state, reason)
     values ($1, $2, $3, 'poverty.csv', 'text/csv', $4, $5)`,
    [randomUUID(), sha256, bytes, state, state === 'refused' ? '{"code":"macros"}' : null],
  );
  return sha256;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commonty-backup-'));
  file = join(folder, 'commonty.backup');
  original = await freshDatabase();
  store = createFolderStore(join(folder, 'files'));
  await fillAwkwardly(original);
  kept = await addFile('area,value\n'.repeat(50_000), 'cleared');
  await addFile('a macro', 'refused');
  for (const subjectId of ['a', 'Èirisgeigh, "b"']) {
    await transaction(original, (within) =>
      recordAudit(within, {
        actor: 'system',
        action: 'body.changed',
        subjectId,
        after: { z: 1.5, a: [null] },
      }),
    );
  }
  await writeBackup(original, store, file);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a backup', () => {
  it('restores to a database equal in every row, table, index, constraint and sequence', async () => {
    const copy = await emptyDatabase();
    const manifest = await restoreBackup(copy, empty(), file, 'demonstration');
    expect(await everythingIn(copy)).toEqual(await everythingIn(original));
    expect(manifest.tables).toContainEqual({
      table: 'observation_2',
      rows: 2,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    await copy.query(`insert into area (kind, code, name) values ('ward', 'X3', 'next id')`);
  });

  it('brings the mail that waits with it, and what people chose about mail', async () => {
    const source = await freshDatabase();
    await claimInstance(source, 'demonstration', 7);
    const accountId = '0190a000-0000-7000-8000-000000000001';
    await queueMail(source, {
      accountId,
      to: 'morag@example.scot',
      language: 'gd',
      kind: 'duty',
      urgency: 'digest',
      subject: 'Fàilte',
      text: 'Tapadh leibh',
      key: 'duty:1',
    });
    await choose(source, accountId, new Map([['*', 'at-once']]));
    const own = join(folder, 'mail.backup');
    await writeBackup(source, empty(), own);
    const copy = await emptyDatabase();
    await restoreBackup(copy, empty(), own, 'demonstration');
    await rm(own);
    const { rows } = await copy.query('select subject, text_body, sent_at from mail_message');
    expect(rows).toEqual([{ subject: 'Fàilte', text_body: 'Tapadh leibh', sent_at: null }]);
    expect(await readPreferences(copy, accountId)).toEqual(new Map([['*', 'at-once']]));
  });

  it('brings the audit trail with it, intact, refusing change and growing on', async () => {
    const copy = await emptyDatabase();
    await restoreBackup(copy, empty(), file, 'demonstration');
    expect(await verifyAudit(readAuditTrail(copy), [])).toMatchObject({ intact: true, entries: 2 });
    await expect(copy.query('delete from audit_entry')).rejects.toThrow('only grows');
    await transaction(copy, (within) =>
      recordAudit(within, { actor: 'system', action: 'body.changed', subjectId: 'c' }),
    );
    expect(await verifyAudit(readAuditTrail(copy), [])).toMatchObject({ intact: true, entries: 3 });
  });

  it('is in our own form where pg_dump is not of the server’s version', async () => {
    expect(await transaction(original, fittingDump)).toBe(toolMajor('pg_dump') === 18 ? 18 : null);
  });

  it('leaves no unfinished file behind', async () => {
    expect((await readdir(folder)).filter((name) => name.startsWith('commonty'))).toEqual([
      'commonty.backup',
    ]);
  });

  it('does not replace a good backup by one that fails', async () => {
    const before = await readFile(file);
    const broken = await emptyDatabase();
    await broken.query(
      `create table a (id int primary key); create table b (id int primary key references a)`,
    );
    await broken.query(`alter table a add foreign key (id) references b`);
    await expect(writeBackup(broken, store, file)).rejects.toThrow('in a circle: a, b');
    expect(await readFile(file)).toEqual(before);
    expect((await readdir(folder)).filter((name) => name.startsWith('commonty'))).toEqual([
      'commonty.backup',
    ]);
  });
});

describe('the files of a backup', () => {
  it('come back whole: those that may be opened, and no others', async () => {
    const [copy, files] = [await emptyDatabase(), empty()];
    const manifest = await restoreBackup(copy, files, file, 'demonstration');
    expect(manifest.files).toEqual([{ sha256: kept, bytes: 550_000 }]);
    expect(await contents(files)).toEqual([kept]);
    expect(await checkContent(files, kept)).toBe('whole');
  });

  it('are none in a backup made before there were files, which restores all the same', async () => {
    const older = join(folder, 'older');
    const body = gunzipSync(await readFile(file)).toString('latin1');
    const manifest = body.slice(body.lastIndexOf('{"tables":'));
    const { files: _, ...rest } = JSON.parse(manifest.slice(0, manifest.indexOf('\n'))) as BackupManifest;
    const until = body.slice(0, body.lastIndexOf('{"tables":'));
    await writeFile(older, gzipSync(Buffer.from(`${until}${JSON.stringify(rest)}\n`, 'latin1')));
    const [copy, files] = [await emptyDatabase(), empty()];
    await restoreBackup(copy, files, older, 'demonstration');
    expect(await everythingIn(copy)).toEqual(await everythingIn(original));
    expect(await contents(files)).toEqual([]);
  });

  it('that changed in it are refused, and what was there before stays', async () => {
    const damaged = join(folder, 'damaged-file');
    const body = gunzipSync(await readFile(file)).toString('latin1');
    const at = body.lastIndexOf('area,value');
    await writeFile(
      damaged,
      gzipSync(Buffer.from(`${body.slice(0, at)}AREA${body.slice(at + 4)}`, 'latin1')),
    );
    const [copy, files] = [await emptyDatabase(), empty()];
    await files.put(content('mine'), 10);
    const before = await contents(files);
    await expect(restoreBackup(copy, files, damaged, 'demonstration')).rejects.toThrow(
      /file [0-9a-f]{64} is not what its manifest says/,
    );
    expect(await contents(files)).toEqual(before);
    expect(await everythingIn(copy)).toEqual({ rows: {}, shape: [] });
  });

  it('that are missing or damaged in the folder are named, and the rest is backed up', async () => {
    const lost = await addFile('soon lost', 'cleared');
    await store.remove(lost);
    const partly = join(folder, 'partly.backup');
    expect(await writeBackup(original, store, partly)).toMatchObject({
      files: [{ sha256: kept }],
      lostFiles: [lost],
    });
    const files = empty();
    await restoreBackup(await emptyDatabase(), files, partly, 'demonstration');
    expect(await contents(files)).toEqual([kept]);
    await original.query('delete from stored_file where sha256 = $1', [lost]);
  });

  it('are not taken away while it is written', async () => {
    await transaction(original, async (backup) => {
      await holdContents(backup);
      const sha256 = await addFile('removed meanwhile', 'refused');
      expect(await releaseContent({ database: original, store }, sha256)).toBe(false);
      expect(await store.has(sha256)).toBe(true);
    });
    expect(await sweepContents({ database: original, store }, new Date(Date.now() + 1000))).toBe(2);
    expect(await contents(store)).toEqual([kept]);
  });
});

describe('restoring', () => {
  const nothingIn = async (database: Database) =>
    expect(await everythingIn(database)).toEqual({ rows: {}, shape: [] });

  it.each([
    [
      'a file cut off in the middle',
      (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
      /no whole backup/,
    ],
    [
      'a body that ends too soon',
      (bytes: Buffer) => gzipSync(gunzipSync(bytes).subarray(0, -100)),
      /ends too soon/,
    ],
    ['a changed row', (bytes: Buffer) => changed(bytes, '\tever\n', '\tEver\n'), /The file has/],
    ['a file of something else', () => gzipSync('name,value\n'), /no Commonty backup/],
    ['a file that is not compressed', () => Buffer.from('name,value\n'), /no whole backup/],
  ])('%s is refused, and nothing stays', async (_what, damage, message) => {
    const damaged = join(folder, 'damaged');
    await writeFile(damaged, damage(await readFile(file)));
    const target = await emptyDatabase();
    await expect(restoreBackup(target, empty(), damaged, 'demonstration')).rejects.toThrow(message);
    await nothingIn(target);
    await rm(damaged);
  });

  it('a database that holds something is refused and left as it is', async () => {
    const target = await freshDatabase();
    const before = await everythingIn(target);
    await expect(restoreBackup(target, empty(), file, 'demonstration')).rejects.toThrow(/not empty/);
    expect(await everythingIn(target)).toEqual(before);
  });

  it('a demonstration is refused where the real Scotland is to be', async () => {
    const target = await emptyDatabase();
    await expect(restoreBackup(target, empty(), file, 'real')).rejects.toThrow(/of a demonstration instance/);
    await nothingIn(target);
  });

  it('a backup of a newer version is refused', async () => {
    const newer = join(folder, 'newer');
    await writeFile(newer, changed(await readFile(file), '0001-foundation', '9999-foundation'));
    const target = await emptyDatabase();
    await expect(restoreBackup(target, empty(), newer, 'demonstration')).rejects.toThrow(
      /9999-foundation, which this version/,
    );
    await nothingIn(target);
    await rm(newer);
  });

  it('a missing file is named', async () => {
    await expect(restoreBackup(original, empty(), join(folder, 'none'), 'real')).rejects.toThrow(
      /none does not exist/,
    );
  });
});

function changed(bytes: Buffer, from: string, to: string): Buffer {
  const body = gunzipSync(bytes).toString('latin1');
  expect(body).toContain(from);
  return gzipSync(Buffer.from(body.replace(from, to), 'latin1'));
}
