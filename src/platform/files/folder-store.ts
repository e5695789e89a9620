import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, link, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { type FileStore, MissingContent, type PutProblem, type StoredContent } from './file-store.ts';

const digest = /^[0-9a-f]{64}$/;
/** What is being written; nothing in it counts. */
const unfinished = 'unfinished';

/**
 * Keeps contents in a folder: `ab/cdef…` for the hash abcdef…. Written under another name, flushed, then given
 * its own, so that whatever ends the process in the middle leaves nothing that counts.
 */
export function createFolderStore(folder: string): FileStore {
  const placeOf = (sha256: string) => {
    if (!digest.test(sha256)) throw new Error(`${sha256} is no SHA-256.`);
    return join(folder, sha256.slice(0, 2), sha256.slice(2));
  };
  const has = (sha256: string) =>
    access(placeOf(sha256)).then(
      () => true,
      (problem: NodeJS.ErrnoException) => unlessMissing(problem, false),
    );
  return {
    has,
    async put(content, most) {
      const draft = join(folder, unfinished, randomUUID());
      await mkdir(dirname(draft), { recursive: true });
      try {
        const written = await write(draft, content, most);
        if (written.ok) await settle(draft, placeOf(written.value.sha256));
        return written;
      } finally {
        await rm(draft, { force: true });
      }
    },
    async *open(sha256) {
      const stream = createReadStream(placeOf(sha256), { highWaterMark: 256 * 1024 });
      try {
        yield* stream as AsyncIterable<Buffer>;
      } catch (problem) {
        throw asMissing(problem, sha256);
      } finally {
        stream.destroy();
      }
    },
    async local(sha256, work) {
      if (!(await has(sha256))) throw new MissingContent(sha256);
      return work(placeOf(sha256));
    },
    remove: (sha256) => rm(placeOf(sha256), { force: true }),
    async *list() {
      for (const head of await filesIn(folder)) {
        if (!/^[0-9a-f]{2}$/.test(head)) continue;
        for (const rest of await filesIn(join(folder, head))) {
          const sha256 = head + rest;
          if (digest.test(sha256)) yield { sha256, putAt: (await stat(join(folder, head, rest))).mtime };
        }
      }
    },
  };
}

/** Takes away what a process that was ended in the middle left unfinished before `before`. */
export async function clearUnfinished(folder: string, before: Date): Promise<void> {
  for (const name of await filesIn(join(folder, unfinished))) {
    const path = join(folder, unfinished, name);
    const { mtime } = await stat(path);
    if (mtime < before) await rm(path, { force: true });
  }
}

async function write(
  draft: string,
  content: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Result<StoredContent, PutProblem>> {
  const hash = createHash('sha256');
  let bytes = 0;
  // Readable by its owner only: nobody has looked at what it is yet.
  const file = await open(draft, 'wx', 0o600);
  try {
    for await (const part of content) {
      bytes += part.length;
      if (bytes > most) return failed('too-large');
      hash.update(part);
      await file.writeFile(part);
    }
    if (bytes === 0) return failed('empty');
    await file.sync();
  } finally {
    await file.close();
  }
  return ok({ sha256: hash.digest('hex'), bytes });
}

/**
 * The name counts once the folders that hold it are on disk too. Content that is there already stays untouched: somebody
 * may be reading it.
 */
async function settle(draft: string, place: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  try {
    await link(draft, place);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
  }
  await flushFolder(dirname(place));
  await flushFolder(dirname(dirname(place)));
}

async function flushFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function filesIn(path: string): Promise<string[]> {
  return readdir(path).catch((problem: NodeJS.ErrnoException) => unlessMissing(problem, []));
}

function unlessMissing<Value>(problem: NodeJS.ErrnoException, value: Value): Value {
  if (problem.code === 'ENOENT') return value;
  throw problem;
}

function asMissing(problem: unknown, sha256: string): unknown {
  const { code } = problem as NodeJS.ErrnoException;
  return code === 'ENOENT' ? new MissingContent(sha256, { cause: problem }) : problem;
}
