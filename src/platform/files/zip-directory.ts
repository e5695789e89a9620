import type { FileHandle } from 'node:fs/promises';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { archiveLimits } from './archive-limits.ts';
import type { FileRefusal } from './file-refusal.ts';

export interface ZipPart {
  name: string;
  /** 0: as it is, 8: deflated. */
  method: number;
  packed: number;
  unpacked: number;
  /** Where its packed bytes begin. */
  start: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
const endRecordBytes = 22;
const longestComment = 65_535;

/**
 * The parts of a ZIP archive as its directory lists them (APPNOTE.TXT 4.3), after the checks that need no unpacking:
 * their number and sizes, no overlaps, no encryption, the same name in both places where one stands.
 */
export async function readZipDirectory(
  file: FileHandle,
  size: number,
): Promise<Result<ZipPart[], FileRefusal>> {
  const tail = await slice(file, Math.max(0, size - longestComment - endRecordBytes), size);
  const end = tail.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  if (end < 0 || end + endRecordBytes > tail.length || tail.readUInt32LE(end) !== endOfDirectory)
    return failed({ code: 'damaged' });
  const count = tail.readUInt16LE(end + 10);
  const length = tail.readUInt32LE(end + 12);
  const from = tail.readUInt32LE(end + 16);
  // ZIP64 marks what does not fit by these; nothing so large is taken.
  if (
    count === 0xffff ||
    from === 0xffffffff ||
    count > archiveLimits.parts ||
    length > archiveLimits.directoryBytes
  )
    return failed({ code: 'bomb' });
  if (from + length > size) return failed({ code: 'damaged' });
  return partsOf(file, await slice(file, from, from + length), count, size);
}

async function partsOf(
  file: FileHandle,
  directory: Buffer,
  count: number,
  size: number,
): Promise<Result<ZipPart[], FileRefusal>> {
  const parts: ZipPart[] = [];
  let at = 0;
  for (let part = 0; part < count; part += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== directoryEntry)
      return failed({ code: 'damaged' });
    if ((directory.readUInt16LE(at + 8) & 1) === 1) return failed({ code: 'encrypted' });
    const nameLength = directory.readUInt16LE(at + 28);
    const name = directory.subarray(at + 46, at + 46 + nameLength);
    const offset = directory.readUInt32LE(at + 42);
    const local = await slice(file, offset, Math.min(size, offset + 30 + nameLength));
    if (local.length < 30 + nameLength || local.readUInt32LE(0) !== localHeader)
      return failed({ code: 'damaged' });
    if (!local.subarray(30, 30 + local.readUInt16LE(26)).equals(name)) return failed({ code: 'damaged' });
    parts.push({
      name: name.toString('utf8'),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      unpacked: directory.readUInt32LE(at + 24),
      start: offset + 30 + nameLength + local.readUInt16LE(28),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return bombIn(parts, size) ? failed({ code: 'bomb' }) : ok(parts);
}

function bombIn(parts: readonly ZipPart[], size: number): boolean {
  let end = 0;
  let unpacked = 0;
  for (const part of parts.toSorted((a, b) => a.start - b.start)) {
    // Parts that share the same bytes (Fifield 2019, "A better zip bomb").
    if (part.start < end || part.start + part.packed > size) return true;
    end = part.start + part.packed;
    unpacked += part.unpacked;
    const { harmlessBytes, ratio } = archiveLimits;
    if (part.unpacked > harmlessBytes && part.unpacked > part.packed * ratio) return true;
  }
  return unpacked > archiveLimits.unpackedBytes;
}

async function slice(file: FileHandle, from: number, to: number): Promise<Buffer> {
  const buffer = Buffer.alloc(Math.max(0, to - from));
  const { bytesRead } = await file.read(buffer, 0, buffer.length, from);
  return buffer.subarray(0, bytesRead);
}
