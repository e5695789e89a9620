import { inflateRawSync } from 'node:zlib';
import { LoadProblem } from './format.ts';

/** What a workbook may unpack to. The largest official ones stay under 50 MB. */
export const zipLimits = { entries: 10_000, unpackedBytes: 512 * 1024 * 1024, ratio: 250 } as const;
/** Small parts may shrink as much as they like. */
const harmless = 4 * 1024 * 1024;
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
/** The end record is 22 bytes and a comment of at most 65,535. */
const endRecordBytes = 22;

export interface ZipEntry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  offset: number;
}

/**
 * The parts of a ZIP archive as its directory lists them (APPNOTE.TXT 4.3), after the checks that need no unpacking:
 * number, sizes, ratio, no overlaps, no encryption. Throws LoadProblem.
 */
export function zipDirectory(bytes: Buffer): ZipEntry[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count === 0xffff || at === 0xffffffff || count > zipLimits.entries) {
    throw new LoadProblem(
      `holds more than ${zipLimits.entries} parts, or is a ZIP64 archive; save it anew as .xlsx`,
    );
  }
  const entries: ZipEntry[] = [];
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== directoryEntry) throw damaged();
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if ((bytes.readUInt16LE(at + 8) & 1) === 1)
      throw new LoadProblem('is encrypted; save it without a password');
    entries.push({
      name,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  refuseBombs(entries, bytes.length);
  return entries;
}

/**
 * Unpacks one part, and no more of it than the directory promises: an archive that lies about its sizes, or
 * is damaged, is a LoadProblem.
 */
export function unpackEntry(bytes: Buffer, entry: ZipEntry): Buffer {
  if (entry.offset + 30 > bytes.length || bytes.readUInt32LE(entry.offset) !== localHeader) throw damaged();
  const start =
    entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) throw damaged();
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new LoadProblem(`packs its part ${entry.name} in a way no workbook does`);
  try {
    const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) });
    if (unpacked.length !== entry.unpacked) throw damaged();
    return unpacked;
  } catch (cause) {
    if (cause instanceof LoadProblem) throw cause;
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new LoadProblem(`unpacks to more than its directory says (${entry.name}); refused as a zip bomb`);
    }
    throw damaged();
  }
}

function refuseBombs(entries: readonly ZipEntry[], size: number): void {
  let unpacked = 0;
  let packed = 0;
  for (const entry of entries) {
    unpacked += entry.unpacked;
    packed += entry.packed;
    if (entry.unpacked > harmless && entry.unpacked > entry.packed * zipLimits.ratio) {
      throw new LoadProblem(
        `unpacks its part ${entry.name} to more than ${zipLimits.ratio} times its size; refused as a zip bomb`,
      );
    }
  }
  if (unpacked > zipLimits.unpackedBytes) {
    throw new LoadProblem(
      `unpacks to ${unpacked} bytes; refused as a zip bomb (limit ${zipLimits.unpackedBytes})`,
    );
  }
  // Parts that share the same bytes (Fifield 2019, "A better zip bomb") add up to more than the file.
  if (packed > size) throw new LoadProblem('has parts that overlap; refused as a zip bomb');
}

function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - endRecordBytes; at >= Math.max(0, bytes.length - 65_557); at--) {
    if (bytes.readUInt32LE(at) === endOfDirectory) return at;
  }
  throw new LoadProblem('is cut off or damaged: its directory of parts is missing');
}

function damaged(): LoadProblem {
  return new LoadProblem('is a damaged workbook: a part does not unpack as its directory says');
}
