import { open } from 'node:fs/promises';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { FileBytes, LoadProblem, openWorkbook, textRows } from '../../evidence/index.ts';
import { readZipDirectory } from '../../platform/files/zip-directory.ts';
import type { SheetCell } from './sheet-column.ts';

/** A sheet of a workbook, or the one table of a text file; lines as spreadsheets number them. */
export interface FileTable {
  name: string;
  rows: readonly { line: number; cells: readonly SheetCell[] }[];
}

export const sheetLimits = {
  rows: 20_000,
  columns: 200,
  bytes: 20 * 1024 * 1024,
  unpacked: 100 * 1024 * 1024,
} as const;

/** What the one table of a text file is called, whatever the file is. */
const onlyTable = 'Table';

export type TablesProblem =
  | { problem: 'unreadable'; told: string }
  | { problem: 'too-many-rows'; sheet: string; rows: number }
  | { problem: 'too-large-within'; megabytes: number };

/** Every table of a spreadsheet or text file on disk. What formulas gave when it was saved is taken for their values. */
export async function readTables(path: string, name: string): Promise<Result<FileTable[], TablesProblem>> {
  try {
    const file = await FileBytes.open(path, name);
    const start = await file.head(4);
    const isArchive = start.toString('hex') === '504b0304';
    const unpacked = isArchive ? await unpackedBytes(path, file.size) : 0;
    if (unpacked > sheetLimits.unpacked)
      return failed({ problem: 'too-large-within', megabytes: Math.ceil(unpacked / 1024 / 1024) });
    const workbook = isArchive ? await openWorkbook(file) : null;
    if (workbook === null) return withinLimits([await textTable(file, start)]);
    const tables: FileTable[] = [];
    for (const sheet of workbook.sheets) {
      const rows: { line: number; cells: readonly SheetCell[] }[] = [];
      for await (const batch of workbook.rows(sheet, { storedResults: true }))
        for (const { row, cells } of batch) if (cells.some(isFilled)) rows.push({ line: row, cells });
      tables.push({ name: sheet, rows });
    }
    return withinLimits(tables);
  } catch (problem) {
    if (problem instanceof LoadProblem) return failed({ problem: 'unreadable', told: problem.message });
    throw problem;
  }
}

/** What the parts of an archive say they unpack to; they were held to it when the file was examined. */
async function unpackedBytes(path: string, size: number): Promise<number> {
  const handle = await open(path);
  try {
    const parts = await readZipDirectory(handle, size);
    return parts.ok ? parts.value.reduce((sum, part) => sum + part.unpacked, 0) : 0;
  } finally {
    await handle.close();
  }
}

async function textTable(file: FileBytes, start: Buffer): Promise<FileTable> {
  const head = (await file.head(64 * 1024)).toString('utf8').split(/\r?\n/, 20).join('\n');
  const counted = ([',', ';', '\t'] as const).map((separator) => ({
    separator,
    count: head.split(separator).length,
  }));
  const { separator } = counted.toSorted((a, b) => b.count - a.count)[0] ?? { separator: ',' };
  const read = async (encoding: 'utf-8' | 'windows-1252') => {
    const rows: { line: number; cells: readonly SheetCell[] }[] = [];
    for await (const batch of textRows(file.chunks(), { separator, encoding }))
      for (const { line, cells } of batch) if (cells.some(isFilled)) rows.push({ line, cells });
    return { name: onlyTable, rows };
  };
  try {
    return await read('utf-8');
  } catch (problem) {
    // Excel writes its older text files in the letters of Western Windows.
    if (problem instanceof LoadProblem && start.toString('hex', 0, 3) !== 'efbbbf')
      return read('windows-1252');
    throw problem;
  }
}

function isFilled(cell: SheetCell): boolean {
  return cell !== null && (typeof cell !== 'string' || cell.trim() !== '');
}

function withinLimits(tables: FileTable[]): Result<FileTable[], TablesProblem> {
  const long = tables.find(({ rows }) => rows.length > sheetLimits.rows + 1);
  return long ? failed({ problem: 'too-many-rows', sheet: long.name, rows: long.rows.length }) : ok(tables);
}
