import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../../tests/support/database.ts';
import { rawZip, workbookParts } from '../../../tests/support/raw-zip.ts';
import { asActor } from '../authorisation/as-actor.ts';
import type { Actor } from '../authorisation/actor.ts';
import { addAccount } from '../identity/account-store.ts';
import { createLogger } from '../logging.ts';
import type { ContentKind } from './content-kind.ts';
import { examineStoredFile } from './examine-stored-file.ts';
import type { FileServices } from './file-services.ts';
import { createFolderStore } from './folder-store.ts';
import { receiveFile } from './receive-file.ts';
import { removeFile } from './remove-file.ts';
import { findStoredFile } from './stored-file-store.ts';

let database: TestDatabase;
let folder: string;
let services: FileServices;
const all: readonly ContentKind[] = ['table', 'json', 'workbook'];

beforeAll(async () => {
  database = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'commonty-receive-'));
  const store = createFolderStore(folder);
  services = { database, store, largestFile: 3 * 1024 * 1024, clamd: null, logger: createLogger('silent') };
});
afterAll(() => rm(folder, { recursive: true }));

async function analyst(): Promise<Actor> {
  const email = `${randomUUID()}@example.scot`;
  const accountId = await addAccount(database, { name: 'Mòrag', email, passwordHash: null });
  return {
    accountId: accountId ?? '',
    name: 'Mòrag',
    email,
    pseudonym: `p-${randomUUID()}`,
    sessionId: 's',
    grants: [{ role: 'analyst', partnershipId: null, bodyId: null }],
    actingFor: null,
  };
}

async function* pieces(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += 100_000) yield bytes.subarray(at, at + 100_000);
}

const receive = (
  actor: Actor,
  name: string,
  content: string | Uint8Array,
  more: Partial<FileServices> = {},
) => receiveFile({ ...services, ...more }, actor, { name, content: pieces(content), taken: all });

async function kept(): Promise<number> {
  let count = 0;
  for await (const _ of services.store.list()) count += 1;
  return count;
}

async function trail(pseudonym: string): Promise<string[]> {
  const { rows } = await database.query<{ action: string; subjectId: string }>(
    `select action, subject_id as "subjectId" from audit_entry order by position`,
  );
  const own = new Set(
    (
      await database.query<{ id: string }>(
        `select distinct subject_id as id from audit_entry where actor = $1`,
        [pseudonym],
      )
    ).rows.map(({ id }) => id),
  );
  return rows.filter(({ subjectId }) => own.has(subjectId)).map(({ action }) => action);
}

describe('a file somebody brings', () => {
  it('is cleared once it was looked at, and every step is in the trail', async () => {
    const actor = await analyst();
    const received = await receive(actor, 'C:\\me\\poverty.csv', 'area,value\n');
    expect(received).toMatchObject({
      ok: true,
      value: {
        state: 'cleared',
        originalName: 'poverty.csv',
        mediaType: 'text/csv',
        uploadedBy: actor.accountId,
      },
    });
    expect(await trail(actor.pseudonym)).toEqual(['file.received', 'file.cleared']);
  });

  it('is refused with its content gone and only the reason kept, where it is harmful', async () => {
    const actor = await analyst();
    const before = await kept();
    const macros = rawZip([...workbookParts(''), { name: 'xl/vbaProject.bin', content: 'x' }]);
    expect(await receive(actor, 'a.xlsx', macros)).toEqual({ ok: false, problem: { code: 'macros' } });
    expect(await kept()).toBe(before);
    expect(await trail(actor.pseudonym)).toEqual(['file.received', 'file.refused']);
  });

  it('leaves nothing at all where its name or size is wrong', async () => {
    const actor = await analyst();
    const before = await kept();
    expect(await receive(actor, 'a\u202Evsc.csv', 'area')).toMatchObject({
      problem: { code: 'name-unprintable' },
    });
    expect(await receive(actor, 'a.csv', '')).toEqual({ ok: false, problem: { code: 'empty' } });
    expect(await receive(actor, 'a.csv', Buffer.alloc(3 * 1024 * 1024 + 1, 'x'))).toEqual({
      ok: false,
      problem: { code: 'too-large', megabytes: 3 },
    });
    expect(await kept()).toBe(before);
    expect(await trail(actor.pseudonym)).toEqual([]);
  });

  it('stays in quarantine, known to nobody but its uploader, until the scanner answers', async () => {
    const [actor, other] = [await analyst(), await analyst()];
    const away = { host: '127.0.0.1', port: 1 };
    const received = await receive(actor, 'a.csv', 'area,away\n', { clamd: away });
    if (!received.ok) throw new Error(received.problem.code);
    const { id, state } = received.value;
    expect(state).toBe('quarantined');
    const seenBy = (who: Actor) => asActor(database, who, (open) => findStoredFile(open, id));
    expect(await seenBy(other)).toBeNull();
    expect(await seenBy(actor)).toMatchObject({ id, state: 'quarantined' });
    await expect(
      asActor(database, actor, ({ query }) =>
        query(`update stored_file set state = 'cleared', media_type = 'x'`),
      ),
    ).rejects.toThrow('permission denied');

    const clean = createServer((socket) => {
      socket.on('data', (part) => part.subarray(-4).equals(Buffer.alloc(4)) && socket.end('stream: OK\0'));
    }).listen(0);
    await once(clean, 'listening');
    const { port } = clean.address() as { port: number };
    const scanned = { ...services, clamd: { host: 'localhost', port } };
    expect(await examineStoredFile(scanned, id, all)).toMatchObject({ state: 'cleared' });
    expect(await seenBy(other)).toMatchObject({ state: 'cleared' });
    clean.close();
  });

  it('is refused where the scanner finds something', async () => {
    const worm = createServer((socket) => {
      socket.on(
        'data',
        (part) => part.subarray(-4).equals(Buffer.alloc(4)) && socket.end('stream: W-1 FOUND\0'),
      );
    }).listen(0);
    await once(worm, 'listening');
    const { port } = worm.address() as { port: number };
    const found = await receive(await analyst(), 'a.csv', 'area,worm\n', {
      clamd: { host: 'localhost', port },
    });
    expect(found).toEqual({ ok: false, problem: { code: 'virus', name: 'W-1' } });
    worm.close();
  });

  it('loses its content when it is removed, unless another file has the same', async () => {
    const actor = await analyst();
    const [one, two] = [await receive(actor, 'a.csv', 'same\n'), await receive(actor, 'b.csv', 'same\n')];
    if (!one.ok || !two.ok) throw new Error('refused');
    const before = await kept();
    expect(await removeFile(services, one.value.id, { actor: actor.pseudonym })).toBe(true);
    expect(await kept()).toBe(before);
    expect(await removeFile(services, two.value.id, { actor: actor.pseudonym })).toBe(true);
    expect(await kept()).toBe(before - 1);
    expect(await removeFile(services, two.value.id, { actor: actor.pseudonym })).toBe(false);
  });
});
