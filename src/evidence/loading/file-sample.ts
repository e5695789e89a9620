import { isUtf8 } from 'node:buffer';
import { gunzip, isGzip } from './decompress.ts';
import type { FileBytes } from './file-bytes.ts';
import { type FileSample, LoadProblem } from './format.ts';
import { RecordScanner } from './record-scanner.ts';
import { isZip, openWorkbook } from './workbook-rows.ts';

const headBytes = 64 * 1024;
const unknown: FileSample = { kind: 'unknown', head: '', header: [], sheets: [] };

/** The first look at a file: a few kilobytes of text, or the first rows of a workbook's sheets. */
export async function sampleFile(bytes: FileBytes): Promise<FileSample> {
  const start = await bytes.head(headBytes);
  if (isZip(start)) {
    const workbook = await openWorkbook(bytes);
    if (!workbook) return unknown;
    return { kind: 'workbook', head: '', header: [], sheets: await workbook.firstRows() };
  }
  const head = isGzip(start) ? await unpackedHead(bytes) : start;
  if (head.includes(0)) return unknown;
  const encoding = isUtf8(wholeLines(head)) ? 'utf-8' : 'windows-1252';
  // `stream` leaves out a character that the end of the sample cuts in two.
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  if (/^\s*[[{]/.test(text)) return { kind: 'json', head: text, header: [], sheets: [] };
  return { kind: 'text', head: text, header: firstRecord(head, encoding), sheets: [] };
}

/** The separator a first line seems to use: the one that occurs most often in it. */
export function separatorOf(text: string): ',' | ';' | '\t' {
  const line = text.slice(0, text.search(/[\r\n]|$/));
  const count = (mark: string) => line.split(mark).length;
  if (count(';') > count(',') && count(';') >= count('\t')) return ';';
  return count('\t') > count(',') ? '\t' : ',';
}

function firstRecord(head: Buffer, encoding: 'utf-8' | 'windows-1252'): string[] {
  const complete = wholeLines(head);
  const scanner = new RecordScanner({
    encoding,
    separator: separatorOf(head.toString('latin1').trimStart()),
  });
  try {
    scanner.push(complete);
    scanner.finish();
    if (!scanner.next()) return [];
  } catch (problem) {
    // A first look does not judge: whoever reads the file as a table will be told.
    if (problem instanceof LoadProblem) return [];
    throw problem;
  }
  return Array.from({ length: scanner.count }, (_, cell) => scanner.text(cell));
}

/** Up to the last line break, or everything where there is none. */
function wholeLines(head: Buffer): Buffer {
  const end = Math.max(head.lastIndexOf(10), head.lastIndexOf(13));
  return end < 0 ? head : head.subarray(0, end + 1);
}

async function unpackedHead(bytes: FileBytes): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of gunzip(bytes.chunks())) {
    parts.push(Buffer.from(part));
    length += part.length;
    if (length >= headBytes) break;
  }
  return Buffer.concat(parts).subarray(0, headBytes);
}
