import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { LoadProblem } from './format.ts';

const chunkBytes = 1024 * 1024;

export interface Digest {
  sha256: string;
  bytes: number;
}

/**
 * A file on disk, read in order as often as wanted. Every whole pass is hashed on the way, and two passes that
 * differ, or a file that was changed, replaced or deleted since it was opened, are a LoadProblem.
 */
export class FileBytes {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  /** Told how many bytes of a pass have been read. */
  onRead: ((bytes: number) => void) | null = null;
  private readonly opened: Stats;
  private known: string | null = null;

  private constructor(path: string, name: string, opened: Stats) {
    this.path = path;
    this.name = name;
    this.size = opened.size;
    this.opened = opened;
  }

  /** `name`: what people call the file, where that is not how its path ends. */
  static async open(path: string, name = basename(path)): Promise<FileBytes> {
    const handle = await openForReading(path);
    try {
      const stat = await handle.stat();
      if (stat.isDirectory()) throw new LoadProblem('is a folder; name the file in it');
      if (!stat.isFile()) {
        throw new LoadProblem('is a pipe or a device and no plain file; write it to a file and load that');
      }
      if (stat.size === 0) throw new LoadProblem('is empty');
      return new FileBytes(path, name, stat);
    } finally {
      await handle.close();
    }
  }

  /** The bytes in chunks of a megabyte. A chunk is overwritten once the next but one is asked for: copy what you keep. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    const handle = await openForReading(this.path);
    try {
      const hash = createHash('sha256');
      let bytes = 0;
      const buffers = [0, 1, 2].map(() => Buffer.allocUnsafeSlow(chunkBytes)) as [Buffer, Buffer, Buffer];
      let turn = 0;
      // The disk reads ahead while the last chunk is worked on.
      let reading = handle.read(buffers[0], 0, chunkBytes, null);
      try {
        for (;;) {
          const { bytesRead, buffer } = await reading;
          if (bytesRead === 0) break;
          turn = (turn + 1) % 3;
          reading = handle.read(buffers[turn as 0 | 1 | 2], 0, chunkBytes, null);
          const chunk = buffer.subarray(0, bytesRead);
          hash.update(chunk);
          bytes += bytesRead;
          this.onRead?.(bytes);
          yield chunk;
        }
      } finally {
        await reading.catch(() => undefined);
      }
      await this.refuseChange(handle, bytes, hash.digest('hex'));
    } finally {
      await handle.close();
    }
  }

  /** The first bytes, at most `length`. */
  async head(length: number): Promise<Buffer> {
    return this.slice(0, Math.min(length, this.size));
  }

  async slice(from: number, to: number): Promise<Buffer> {
    const handle = await openForReading(this.path);
    try {
      const buffer = Buffer.alloc(to - from);
      const { bytesRead } = await handle.read(buffer, 0, to - from, from);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  }

  /** Hash and size; reads the file again only where no pass has reached its end. */
  async digest(): Promise<Digest> {
    if (this.known === null) {
      for await (const _ of this.chunks());
    }
    return { sha256: this.known as string, bytes: this.size };
  }

  /** What happened to the file since it was opened; null: nothing. */
  async change(): Promise<LoadProblem | null> {
    const now = await stat(this.path).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return null;
      throw cause;
    });
    if (now === null) {
      return new LoadProblem('was deleted while it was being read; put it back and load it again');
    }
    if (now.ino !== this.opened.ino || now.dev !== this.opened.dev) {
      return new LoadProblem('was replaced by another file while it was being read; load it again');
    }
    return now.size === this.size && now.mtimeMs === this.opened.mtimeMs ? null : changed();
  }

  private async refuseChange(handle: FileHandle, bytes: number, sha256: string): Promise<void> {
    const change = await this.change();
    if (change) throw change;
    const now = await handle.stat();
    const same = bytes === this.size && now.size === this.size && now.mtimeMs === this.opened.mtimeMs;
    if (!same || (this.known !== null && this.known !== sha256)) throw changed();
    this.known = sha256;
  }
}

function changed(): LoadProblem {
  return new LoadProblem('changed while it was being read; wait until it is complete and load it again');
}

async function openForReading(path: string): Promise<FileHandle> {
  try {
    // Without O_NONBLOCK, opening a pipe waits for somebody to write to it.
    return await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new LoadProblem('is not there');
    if (code === 'EACCES' || code === 'EPERM') throw new LoadProblem('may not be read by this user');
    throw cause;
  }
}
