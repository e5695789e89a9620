import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { LoadProblem } from './format.ts';

/** Official tables shrink 5 to 40 times; a file that grows more than this, past the first megabytes, is a trap. */
export const largestRatio = 250;
const harmless = 16 * 1024 * 1024;

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** Unpacks gzip as it comes. Cut-off, damaged and bomb-like input is a LoadProblem. */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let unpacked = 0;
  const source = Readable.from(
    (async function* () {
      for await (const chunk of chunks) {
        packed += chunk.length;
        // zlib works on it in another thread while the reader's buffer is used again.
        yield Buffer.from(chunk);
      }
    })(),
    { objectMode: false, highWaterMark: 1 },
  );
  const unzip = createGunzip({ chunkSize: 256 * 1024 });
  source.on('error', (error) => unzip.destroy(error));
  source.pipe(unzip);
  try {
    for await (const chunk of unzip as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      if (unpacked > harmless && unpacked > packed * largestRatio) {
        throw new LoadProblem(
          `unpacks to more than ${largestRatio} times its size; refused as a decompression bomb`,
        );
      }
      yield chunk;
    }
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'Z_BUF_ERROR') throw new LoadProblem('is cut off: its gzip ends before its content does');
    if (code?.startsWith('Z_')) throw new LoadProblem(`is damaged gzip (${(cause as Error).message})`);
    throw cause;
  } finally {
    source.destroy();
    unzip.destroy();
  }
}
