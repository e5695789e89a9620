import { isUtf8 } from 'node:buffer';
import { LoadProblem } from './format.ts';

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;

/** What a file may ask of us. Real files stay far below; a hostile one is stopped here. */
export const recordLimits = { columns: 10_000, cellBytes: 100_000, recordBytes: 4 * 1024 * 1024 } as const;

/** windows-1252 leaves these five bytes undefined, so a file that holds one is in another encoding. */
const undefinedInWindows1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d] as const;

/**
 * Finds records and cells in the bytes of a CSV file (RFC 4180, with LF, CRLF or CR) without making strings.
 * Call `push` with each chunk, `finish` after the last, and after each of them `next` until it returns false.
 */
export class RecordScanner {
  /** The working bytes; `starts[i]` to `ends[i]` is cell i, outer quotes left off. Valid until the next `push`. */
  bytes: Buffer;
  readonly starts: Int32Array = new Int32Array(recordLimits.columns);
  readonly ends: Int32Array = new Int32Array(recordLimits.columns);
  /** 1 where the cell holds doubled quotes, which `text` undoubles. */
  readonly doubled: Uint8Array = new Uint8Array(recordLimits.columns);
  count = 0;
  /** 1-based physical line on which the record starts. */
  line = 0;

  private readonly separator: number;
  private readonly encoding: 'utf-8' | 'windows-1252';
  private readonly decoder = new TextDecoder('windows-1252');
  private at = 0;
  private filled = 0;
  private nextLine = 1;
  private linesToSkip: number;
  private final = false;
  private started = false;

  constructor(
    options: {
      separator?: ',' | ';' | '\t' | undefined;
      encoding?: 'utf-8' | 'windows-1252' | undefined;
      skipLines?: number | undefined;
    } = {},
  ) {
    this.separator = (options.separator ?? ',').charCodeAt(0);
    this.encoding = options.encoding ?? 'utf-8';
    this.linesToSkip = options.skipLines ?? 0;
    this.bytes = Buffer.allocUnsafeSlow(2 * 1024 * 1024);
  }

  push(chunk: Uint8Array): void {
    const left = this.filled - this.at;
    if (left + chunk.length > this.bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(this.bytes.length * 2, left + chunk.length));
      this.bytes.copy(larger, 0, this.at, this.filled);
      this.bytes = larger;
    } else {
      this.bytes.copyWithin(0, this.at, this.filled);
    }
    this.bytes.set(chunk, left);
    this.at = 0;
    this.filled = left + chunk.length;
    this.refuseZeroBytes(left);
    if (!this.started && (this.filled >= 3 || this.final)) this.skipByteOrderMark();
    const text = this.bytes.subarray(0, this.filled);
    const lastBreak = Math.max(text.lastIndexOf(lineFeed), text.lastIndexOf(carriageReturn));
    if (lastBreak >= this.at) this.refuseWrongEncoding(lastBreak + 1);
  }

  /** No more bytes follow: what is left is the last record. */
  finish(): void {
    this.final = true;
    if (!this.started) this.skipByteOrderMark();
    this.refuseWrongEncoding(this.filled);
  }

  /** Finds the next record. False: none is complete yet. Lines without a single byte are passed over. */
  next(): boolean {
    if (!this.started) return false;
    while (this.linesToSkip > 0) {
      if (!this.skipLine()) return false;
      this.linesToSkip -= 1;
    }
    const { bytes, starts, ends, doubled, separator, filled } = this;
    let at = this.at;
    let line = this.nextLine;
    while (at < filled && (bytes[at] === lineFeed || bytes[at] === carriageReturn)) {
      if (bytes[at] === carriageReturn) {
        if (at + 1 === filled && !this.final) break;
        if (bytes[at + 1] === lineFeed && at + 1 < filled) at += 1;
      }
      at += 1;
      line += 1;
    }
    this.at = at;
    this.nextLine = line;
    if (at >= filled) return false;

    const recordStart = at;
    const recordLine = line;
    let count = 0;
    for (;;) {
      if (count === recordLimits.columns) {
        throw new LoadProblem(`has more than ${recordLimits.columns} columns`, { line: recordLine });
      }
      let start = at;
      let end: number;
      doubled[count] = 0;
      if (bytes[at] === quote && at < filled) {
        start = at + 1;
        at = start;
        for (;;) {
          const byte = bytes[at];
          if (at >= filled) return this.incomplete(recordStart, recordLine, true);
          if (byte === quote) {
            if (at + 1 >= filled && !this.final) return this.incomplete(recordStart, recordLine, true);
            if (at + 1 < filled && bytes[at + 1] === quote) {
              doubled[count] = 1;
              at += 2;
              continue;
            }
            break;
          }
          if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed)) line += 1;
          at += 1;
        }
        end = at;
        at += 1;
        const after = bytes[at];
        if (at < filled && after !== separator && after !== lineFeed && after !== carriageReturn) {
          throw new LoadProblem('has text after a closing quote; quotes inside a cell must be doubled', {
            line,
            column: String(count + 1),
            value: this.decode(start, Math.min(filled, at + 20)),
          });
        }
      } else {
        while (at < filled) {
          const byte = bytes[at]!;
          if (byte === separator || byte === lineFeed || byte === carriageReturn) break;
          at += 1;
        }
        end = at;
      }
      if (end - start > recordLimits.cellBytes) {
        throw new LoadProblem(`has a cell longer than ${recordLimits.cellBytes} bytes`, {
          line: recordLine,
          column: String(count + 1),
          value: this.decode(start, start + 40),
        });
      }
      starts[count] = start;
      ends[count] = end;
      count += 1;
      if (at >= filled) {
        if (!this.final) return this.incomplete(recordStart, recordLine, false);
        break;
      }
      const byte = bytes[at]!;
      at += 1;
      if (byte === separator) continue;
      line += 1;
      if (byte === carriageReturn) {
        if (at >= filled && !this.final) return this.incomplete(recordStart, recordLine, false);
        if (at < filled && bytes[at] === lineFeed) at += 1;
      }
      break;
    }
    this.at = at;
    this.nextLine = line;
    this.count = count;
    this.line = recordLine;
    return true;
  }

  /** The cell as text. */
  text(cell: number): string {
    const decoded = this.decode(this.starts[cell]!, this.ends[cell]!);
    return this.doubled[cell] === 1 ? decoded.replaceAll('""', '"') : decoded;
  }

  private decode(start: number, end: number): string {
    return this.encoding === 'utf-8'
      ? this.bytes.toString('utf8', start, end)
      : this.decoder.decode(this.bytes.subarray(start, end));
  }

  private incomplete(start: number, line: number, insideQuotes: boolean): false {
    const length = this.filled - start;
    if (insideQuotes && (this.final || length > recordLimits.recordBytes)) {
      throw new LoadProblem('opens a quote that is never closed', { line });
    }
    if (length > recordLimits.recordBytes) {
      throw new LoadProblem(`is longer than ${recordLimits.recordBytes} bytes`, { line });
    }
    return false;
  }

  private skipLine(): boolean {
    let at = this.at;
    while (at < this.filled && this.bytes[at] !== lineFeed && this.bytes[at] !== carriageReturn) at += 1;
    if (at >= this.filled || (at + 1 === this.filled && !this.final)) {
      return this.final ? ((this.at = this.filled), false) : this.incomplete(this.at, this.nextLine, false);
    }
    if (this.bytes[at] === carriageReturn && this.bytes[at + 1] === lineFeed && at + 1 < this.filled) at += 1;
    this.at = at + 1;
    this.nextLine += 1;
    return true;
  }

  private skipByteOrderMark(): void {
    this.started = true;
    if (this.bytes.subarray(this.at, this.filled).indexOf('\uFEFF') === 0) this.at += 3;
  }

  private refuseZeroBytes(from: number): void {
    const zero = this.bytes.subarray(0, this.filled).indexOf(0, from);
    if (zero < 0) return;
    throw new LoadProblem(
      'holds a zero byte: this is no text file, or a text file in UTF-16; save it as UTF-8',
      {
        line: this.lineOf(zero),
      },
    );
  }

  private refuseWrongEncoding(to: number): void {
    if (this.encoding === 'utf-8') {
      if (isUtf8(this.bytes.subarray(this.at, to))) return;
      throw this.wrongUtf8(to);
    }
    for (const byte of undefinedInWindows1252) {
      const found = this.bytes.subarray(0, to).indexOf(byte, this.at);
      if (found >= 0) {
        throw new LoadProblem('holds a byte that Windows-1252 does not know', {
          line: this.lineOf(found),
          value: `0x${byte.toString(16)}`,
        });
      }
    }
  }

  private wrongUtf8(to: number): LoadProblem {
    let start = this.at;
    while (start < to) {
      const lf = this.bytes.subarray(0, to).indexOf(lineFeed, start);
      const end = lf < 0 ? to : lf + 1;
      const text = this.bytes.subarray(start, end);
      if (!isUtf8(text)) {
        return new LoadProblem('is not UTF-8; say which encoding it is in, or save it as UTF-8', {
          line: this.lineOf(start),
          value: text.toString('latin1').trim().slice(0, 80),
        });
      }
      start = end;
    }
    return new LoadProblem('is not UTF-8', { line: this.nextLine });
  }

  private lineOf(position: number): number {
    let line = this.nextLine;
    for (let at = this.at; at < position; at++) {
      const byte = this.bytes[at];
      if (byte === lineFeed || (byte === carriageReturn && this.bytes[at + 1] !== lineFeed)) line += 1;
    }
    return line;
  }
}
