import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MissingContent } from './file-store.ts';
import { clearUnfinished, createFolderStore } from './folder-store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commonty-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

async function textOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts).toString();
}

const sumOf = (text: string) => createHash('sha256').update(text).digest('hex');
const everything = async () => {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return names.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
};

describe('a folder of files', () => {
  it('keeps content under its hash, and the same content once', async () => {
    const store = createFolderStore(folder);
    const stored = { ok: true, value: { sha256: sumOf('one two'), bytes: 7 } };
    expect(await store.put(pieces('one ', 'two'), 7)).toEqual(stored);
    const [before] = await everything();
    const { ino, mtimeMs } = await stat(before ?? '');
    expect(await store.put(pieces('one two'), 7)).toEqual(stored);
    // Somebody may be reading it.
    expect(await stat(before ?? '')).toMatchObject({ ino, mtimeMs });
    expect(await everything()).toHaveLength(1);
    expect(await textOf(store.open(stored.value.sha256))).toBe('one two');
    expect(await store.has(stored.value.sha256)).toBe(true);
    const listed = [];
    for await (const { sha256 } of store.list()) listed.push(sha256);
    expect(listed).toEqual([stored.value.sha256]);
  });

  it('keeps nothing of what is too large, empty, or broken off', async () => {
    const store = createFolderStore(folder);
    expect(await store.put(pieces('one ', 'two'), 6)).toEqual({ ok: false, problem: 'too-large' });
    expect(await store.put(pieces(), 6)).toEqual({ ok: false, problem: 'empty' });
    const brokenOff = (async function* () {
      yield Buffer.from('half');
      throw new Error('the connection was lost');
    })();
    await expect(store.put(brokenOff, 6)).rejects.toThrow('the connection was lost');
    expect(await everything()).toEqual([]);
  });

  it('gives nothing for a hash it does not hold, and takes no path for one', async () => {
    const store = createFolderStore(folder);
    await expect(textOf(store.open(sumOf('none')))).rejects.toThrow(MissingContent);
    await expect(store.local(sumOf('none'), async () => 'read')).rejects.toThrow(MissingContent);
    await expect(textOf(store.open('../../etc/passwd'))).rejects.toThrow('is no SHA-256');
    await store.remove(sumOf('none'));
  });

  it('holds no half file after kill -9 in the middle of a put, and the next put of it is whole', async () => {
    const child = spawn(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { createFolderStore } from ${JSON.stringify(join(import.meta.dirname, 'folder-store.ts'))};
         await createFolderStore(${JSON.stringify(folder)}).put((async function* () {
           for (;;) { yield Buffer.alloc(65536, 'x'); process.stdout.write('.'); await new Promise((go) => setImmediate(go)); }
         })(), Infinity);`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'close');
    const left = await everything();
    expect(left).toEqual([expect.stringContaining('unfinished')]);
    const store = createFolderStore(folder);
    const listed = [];
    for await (const { sha256 } of store.list()) listed.push(sha256);
    expect(listed).toEqual([]);

    await clearUnfinished(folder, new Date(Date.now() + 1000));
    expect(await everything()).toEqual([]);
    expect(await store.put(pieces('whole'), 10)).toMatchObject({ ok: true });
  });

  it('leaves what others may still be writing', async () => {
    const store = createFolderStore(folder);
    await store.put(pieces('x'), 10);
    await writeFile(join(folder, 'unfinished', 'young'), 'half');
    await clearUnfinished(folder, new Date(Date.now() - 60_000));
    expect(await readdir(join(folder, 'unfinished'))).toEqual(['young']);
  });
});
