import type { Hono } from 'hono';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { codes } from './partners.ts';
import { sentAnew } from './sent-form.ts';

export const sheetsOf = `/partnerships/${codes.one}/plan/sheets`;

/** A workbook as somebody changes it in a spreadsheet program: sheet → rows, the head first. */
export type Book = Map<string, CellValue[][]>;

export async function openBook(bytes: ArrayBuffer | Uint8Array): Promise<Book> {
  const { sheets } = await readXlsx(new Uint8Array(bytes));
  return new Map(sheets.map(({ name, rows }) => [name, rows.map((row) => [...row])]));
}

export async function savedBook(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await writeXlsx({
      sheets: [...book].map(([name, rows]) => ({ name, rows: rows.map((row) => row.map(escaped)) })),
    }),
  );
}

/** Downloads a plan's workbook. */
export async function takeBook(site: Hono, planId: string, what = 'plan'): Promise<Book> {
  const response = await site.request(`${sheetsOf}/plans/${planId}/${what}.xlsx`);
  if (response.status !== 200) throw new Error(`The workbook answers ${response.status}.`);
  return openBook(await response.arrayBuffer());
}

/** The cell of a row under a heading, to read or to change. */
export function cellsOf(book: Book, sheet: string): { rows: CellValue[][]; at(heading: string): number } {
  const rows = book.get(sheet) ?? [];
  const at = (heading: string) => {
    const place = rows[0]?.indexOf(heading) ?? -1;
    if (place < 0) throw new Error(`The sheet ${sheet} has no column ${heading}.`);
    return place;
  };
  return { rows, at };
}

/** Adds a row that says these things and nothing else. */
export function addRow(book: Book, sheet: string, said: Readonly<Record<string, CellValue>>): number {
  const { rows, at } = cellsOf(book, sheet);
  const row: CellValue[] = (rows[0] ?? []).map(() => null);
  for (const [heading, value] of Object.entries(said)) row[at(heading)] = value;
  return rows.push(row);
}

/** Changes a cell of the row whose cell under the first heading is this. */
export function setCell(
  book: Book,
  sheet: string,
  [by, is]: readonly [string, CellValue],
  heading: string,
  value: CellValue,
): void {
  const { rows, at } = cellsOf(book, sheet);
  const row = rows.find((one) => one[at(by)] === is);
  if (!row) throw new Error(`No row of ${sheet} has ${String(is)} under ${by}.`);
  row[at(heading)] = value;
}

/** Brings a spreadsheet as a browser does. */
export async function bringFile(
  site: Hono,
  content: Uint8Array<ArrayBuffer> | string,
  { name = 'plan.xlsx', mapping = '', path = sheetsOf } = {},
): Promise<Response> {
  const body = new FormData();
  body.append('mapping', mapping);
  body.append('file', new File([content], name));
  return site.request(path, { method: 'POST', body });
}

/** The same; gives the path of what it would change. */
export async function broughtFile(...given: Parameters<typeof bringFile>): Promise<string> {
  const response = await bringFile(...given);
  const path = response.headers.get('Location');
  if (response.status !== 303 || path === null)
    throw new Error(`${response.status}: ${await mainOf(response)}`);
  return path;
}

/** Presses “Bring these in” on a page that was opened, with boxes ticked. */
export async function pressed(
  site: Hono,
  path: string,
  html: string,
  ticked: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return site.request(path, { method: 'POST', body: new URLSearchParams(sentAnew(html, ticked)) });
}

/** What a page says, without its markup. */
export async function mainOf(response: Response): Promise<string> {
  return (await response.text())
    .replace(/^[^]*<main/, '')
    .replace(/<(script|style)[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

/** As spreadsheet programs write text that looks like a character by its number (ECMA-376, 22.4.2.4). */
function escaped(cell: CellValue): CellValue {
  return typeof cell === 'string' ? cell.replace(/_x([\dA-Fa-f]{4})_/g, '_x005F_x$1_') : cell;
}
