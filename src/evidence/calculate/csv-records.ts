import { Problem } from './problem.ts';

/** One record of a CSV file. `line` is the line it starts on, from 1. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/**
 * Splits a small CSV text (RFC 4180; CRLF, LF or CR; with or without BOM or a last newline) into records, blank lines
 * included, blank lines at the end left out. Cells keep their spaces.
 * @throws Problem where a quote is never closed, or text follows a closing quote
 */
export function csvRecords(text: string, file: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let record: CsvRecord = { line: 1, cells: [] };
  let cell = '';
  let line = 1;
  let quotedAt = 0;
  let closed = false;
  const endCell = () => {
    record.cells.push(cell);
    cell = '';
    closed = false;
  };
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at += 1) {
    const character = text[at] as string;
    const newline = character === '\n' || character === '\r';
    if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) line += 1;
    if (quotedAt > 0) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else {
        quotedAt = 0;
        closed = true;
      }
    } else if (character === ',') endCell();
    else if (newline) {
      if (character === '\r' && text[at + 1] === '\n') continue;
      endCell();
      records.push(record);
      record = { line, cells: [] };
    } else if (closed) {
      throw new Problem(
        `${file}, line ${line}: "${character}" follows a closing quote. Double the quotes inside a cell.`,
      );
    } else if (character === '"' && cell === '') quotedAt = line;
    else cell += character;
  }
  if (quotedAt > 0) throw new Problem(`${file}, line ${quotedAt}: a quote opens here and is never closed.`);
  endCell();
  records.push(record);
  while (records.at(-1)?.cells.every((last) => last.trim() === '')) {
    if ((records.at(-1)?.cells.length ?? 0) > 1) break;
    records.pop();
  }
  return records;
}
