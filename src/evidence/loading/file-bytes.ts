import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { LoadProblem } from './format.ts';

const chunkBytes = 1024 * 1024;

export interface Digest {
  sha256: string;
  bytes: number;
}

/**
 * A file on disk, read in order as often as wanted. Every whole pass is hashed on the way, and two passes that
 * differ, or a file whose size or time has changed since it was opened, are a LoadProblem.
 */
export class FileBytes {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  private readonly changedAt: number;
  private known: string | null = null;

  private constructor(path: string, size: number, changedAt: number) {
    this.path = path;
    this.name = basename(path);
    this.size = size;
    this.changedAt = changedAt;
  }

  static async open(path: string): Promise<FileBytes> {
    const handle = await openForReading(path);
    try {
      const stat = await handle.stat();
      if (stat.isDirectory()) throw new LoadProblem('is a folder; name the file in it');
      if (!stat.isFile()) throw new LoadProblem('is no plain file');
      if (stat.size === 0) throw new LoadProblem('is empty');
      return new FileBytes(path, stat.size, stat.mtimeMs);
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

  private async refuseChange(handle: FileHandle, bytes: number, sha256: string): Promise<void> {
    const stat = await handle.stat();
    const same = bytes === this.size && stat.size === this.size && stat.mtimeMs === this.changedAt;
    if (!same || (this.known !== null && this.known !== sha256)) {
      throw new LoadProblem('changed while it was being read; wait until it is complete and load it again');
    }
    this.known = sha256;
  }
}

async function openForReading(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r');
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new LoadProblem('is not there');
    if (code === 'EACCES' || code === 'EPERM') throw new LoadProblem('may not be read by this user');
    throw cause;
  }
}
