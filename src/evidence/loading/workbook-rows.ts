import { type CellValue, HucreError, readXlsx } from 'hucre';
import { streamXlsxRows } from 'hucre/xlsx';
import type { FileBytes } from './file-bytes.ts';
import { LoadProblem, type SheetRow } from './format.ts';
import { unpackEntry, type ZipEntry, zipDirectory } from './zip-directory.ts';

const largestFile = 100 * 1024 * 1024;
/** Sheets that unpack to less are read at once: one reading of the styles in place of one a sheet. */
const heldWhole = 64 * 1024 * 1024;
const sampleRows = 20;
const batchRows = 1000;

export interface Workbook {
  sheets: readonly string[];
  /** The first rows of every sheet, as text. */
  firstRows(): Promise<{ name: string; rows: string[][] }[]>;
  rows(sheet: string, options?: { storedResults?: boolean }): AsyncGenerator<readonly SheetRow[]>;
}

export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/**
 * Opens an .xlsx (ECMA-376). Its parts are unpacked once within limits before the reading library sees them, so
 * that an archive which lies about its sizes never reaches it. Null: a ZIP archive, but no workbook. Throws LoadProblem.
 */
export async function openWorkbook(file: FileBytes): Promise<Workbook | null> {
  if (file.size > largestFile) {
    throw new LoadProblem(
      `is a workbook of ${file.size} bytes (limit ${largestFile}); save its sheets as CSV`,
    );
  }
  const bytes = await file.slice(0, file.size);
  const entries = new Map(zipDirectory(bytes).map((entry) => [entry.name, entry]));
  if (!entries.has('xl/workbook.xml')) return null;
  const part = (name: string): string => {
    const entry = entries.get(name);
    if (!entry) throw new LoadProblem(`is a damaged workbook: its part ${name} is missing`);
    return unpackEntry(bytes, entry).toString('utf8');
  };
  const sheets = sheetParts(part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels'));
  let whole: Promise<Map<string, SheetRow[]>> | undefined;
  const readable = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work();
    } catch (cause) {
      if (cause instanceof HucreError) throw new LoadProblem(`is a damaged workbook (${cause.message})`);
      throw cause;
    }
  };
  const wholeSheets = (maxRows?: number): Promise<Map<string, SheetRow[]>> =>
    readable(async () => {
      const workbook = await readXlsx(bytes, maxRows === undefined ? {} : { maxRows });
      return new Map(workbook.sheets.map(({ name, rows }) => [name, rows.map(sheetRow)]));
    });
  // Nothing is left to the library before its sizes have proved to be what the directory says.
  for (const entry of entries.values()) unpackEntry(bytes, entry);
  const sheetBytes = [...sheets.values()].reduce((sum, name) => sum + (entries.get(name)?.unpacked ?? 0), 0);
  return {
    sheets: [...sheets.keys()],
    firstRows: async () =>
      [...(await wholeSheets(sampleRows))].map(([name, rows]) => ({
        name,
        rows: rows
          .slice(0, sampleRows)
          .map(({ cells }) => cells.map((cell) => (cell === null ? '' : String(cell)))),
      })),
    rows: async function* (sheet, options = {}) {
      const entry = entries.get(sheets.get(sheet) ?? '');
      if (!entry) {
        throw new LoadProblem(`has no sheet ‘${sheet}’; it has ${[...sheets.keys()].join(', ')}`, {
          value: sheet,
        });
      }
      if (!options.storedResults) refuseFormulas(bytes, entry, sheet);
      if (sheetBytes <= heldWhole) {
        whole ??= wholeSheets();
        const rows = (await whole).get(sheet) ?? [];
        for (let at = 0; at < rows.length; at += batchRows) yield rows.slice(at, at + batchRows);
        return;
      }
      const stream = streamXlsxRows(bytes, { sheet });
      let batch: SheetRow[] = [];
      for (;;) {
        const { done, value: row } = await readable(() => stream.next());
        if (done) break;
        batch.push(sheetRow(row.values, row.index));
        if (batch.length < batchRows) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    },
  };
}

function sheetRow(values: readonly CellValue[], index: number): SheetRow {
  return { row: index + 1, cells: values.map(plainCell) };
}

/** Sheet name → part of the archive. */
function sheetParts(workbook: string, relationships: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const [tag] of relationships.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    targets.set(attribute(tag, 'Id'), attribute(tag, 'Target'));
  }
  const sheets = new Map<string, string>();
  for (const [tag] of workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const target = targets.get(attribute(tag, '\\w+:id')) ?? '';
    sheets.set(attribute(tag, 'name'), target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return sheets;
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return (value?.[1] ?? value?.[2] ?? '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** A formula's stored result is what a program last thought it was; a publisher's file gives values. */
function refuseFormulas(bytes: Buffer, entry: ZipEntry, sheet: string): void {
  const xml = unpackEntry(bytes, entry);
  const at = firstFormula(xml);
  if (at === null) return;
  const before = xml.toString('utf8', Math.max(0, at - 2000), at);
  const cell = /<(?:\w+:)?c\s[^>]*>\s*$/.exec(before)?.[0] ?? '';
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(attribute(cell, 'r')) ?? [];
  const text = /^[^>]*>([^<]*)</.exec(xml.toString('utf8', at, at + 500))?.[1] ?? '';
  throw new LoadProblem('is a formula; save the workbook with values in place of formulas', {
    ...(row === '' ? {} : { line: Number(row) }),
    sheet,
    column,
    value: `=${text}`,
  });
}

/** Where the first `<f` element begins. In a sheet's XML a `<` in text is always escaped, so it can be nothing else. */
function firstFormula(xml: Buffer): number | null {
  const window = 1024 * 1024;
  const longestTag = 100;
  for (let from = 0; from < xml.length; from += window) {
    const found = /<(?:\w+:)?f[\s>/]/.exec(xml.toString('latin1', from, from + window + longestTag));
    if (found) return from + found.index;
  }
  return null;
}

function plainCell(value: CellValue): string | number | boolean | null {
  // A day is stored without a time zone; the library gives it as midnight UTC.
  return typeof value === 'object' && value !== null ? value.toISOString().slice(0, 10) : value;
}
