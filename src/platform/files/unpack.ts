import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createInflateRaw } from 'node:zlib';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { archiveLimits } from './archive-limits.ts';
import { ContentScan } from './content-scan.ts';
import type { FileRefusal } from './file-refusal.ts';
import type { ZipPart } from './zip-directory.ts';

class TooMuch extends Error {}

/** Unpacks a part of a ZIP archive and scans it; never more of it than the directory promised. */
export async function scanPart(path: string, part: ZipPart): Promise<Result<ContentScan, FileRefusal>> {
  if (part.method !== 0 && part.method !== 8) return failed({ code: 'damaged' });
  if (part.packed === 0) return part.unpacked === 0 ? ok(new ContentScan()) : failed({ code: 'damaged' });
  const range = { start: part.start, end: part.start + part.packed - 1 };
  const scanned = await scanUnpacked(
    path,
    range,
    part.method === 8 ? createInflateRaw : null,
    () => part.unpacked,
  );
  return scanned.ok && scanned.value.bytes !== part.unpacked ? failed({ code: 'damaged' }) : scanned;
}

/** Unpacks a gzip file and scans what is in it. */
export async function scanGzip(path: string): Promise<Result<ContentScan, FileRefusal>> {
  const { harmlessBytes, packedTableBytes, ratio } = archiveLimits;
  return scanUnpacked(path, {}, createGunzip, (read) =>
    Math.min(packedTableBytes, Math.max(harmlessBytes, read * ratio)),
  );
}

async function scanUnpacked(
  path: string,
  range: { start?: number; end?: number },
  unpacker: typeof createInflateRaw | typeof createGunzip | null,
  most: (bytesRead: number) => number,
): Promise<Result<ContentScan, FileRefusal>> {
  const scan = new ContentScan();
  const packed = createReadStream(path, range);
  const take = async (content: AsyncIterable<Uint8Array>) => {
    for await (const piece of content) {
      scan.add(piece);
      if (scan.bytes > most(packed.bytesRead)) throw new TooMuch();
    }
  };
  try {
    if (unpacker === null) await pipeline(packed, take);
    else await pipeline(packed, unpacker({ chunkSize: 256 * 1024 }), take);
    return ok(scan);
  } catch (problem) {
    if (problem instanceof TooMuch) return failed({ code: 'bomb' });
    if ((problem as NodeJS.ErrnoException).code?.startsWith('Z_')) return failed({ code: 'damaged' });
    throw problem;
  }
}
