import { type CellValue, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { bold, dayNumbers, noTime, plainText } from './workbook-cells.ts';

/** What stands in one cell of a workbook somebody fills in; days are ISO days. */
export type FormCell = string | number | null;

export interface FormSheetColumn {
  heading: string;
  /** Of characters. */
  width: number;
  /** Its cells are days. */
  days?: boolean;
  /** What it offers to choose from: these words, or the cells of another sheet's column below its head. */
  offers?: readonly string[] | { sheet: string; column: number; rows: number };
}

/** A sheet with a head and rows that come back, or with plain rows to read. */
export interface FormSheet {
  name: string;
  columns: readonly FormSheetColumn[];
  /** Below the head. */
  rows: readonly (readonly FormCell[])[];
  /** Rows that may be filled in, the head not counted, as far as lists and formats reach. */
  room?: number;
  /** Without a head: its rows are for reading. */
  plain?: boolean;
}

/** What a list of words within a cell's rule may have (ECMA-376, 18.3.1.32; Excel allows 255). */
const longestList = 255;

/**
 * A workbook for filling in (ECMA-376): days as days, lists to choose from, heads that stay in sight. Text is written as
 * text, so nothing in it is ever a formula, and it comes back as it was. The same sheets give the same bytes.
 */
export async function formWorkbook(
  title: string,
  sheets: readonly FormSheet[],
): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeXlsx({
    properties: { title, creator: 'Commonty', created: noTime, modified: noTime },
    sheets: sheets.map(writtenSheet),
  });
  return new Uint8Array(written);
}

function writtenSheet(sheet: FormSheet): WriteSheet {
  const { name, columns, rows, plain = false } = sheet;
  const days = dayNumbers();
  const cells = rows.map((row) =>
    row.map((cell, column): CellValue => {
      if (typeof cell !== 'string') return cell;
      return columns[column]?.days ? days(cell) : plainText(cell);
    }),
  );
  const head = columns.map(({ heading }) => plainText(heading));
  return {
    name,
    columns: columns.map(({ width, days: ofDays }) => ({
      width,
      ...(ofDays ? { numFmt: 'yyyy-mm-dd' } : {}),
    })),
    rows: plain ? cells : [head, ...cells],
    cells: bold(plain ? rows.map((_, row) => [row, 0] as const) : head.map((_, column) => [0, column])),
    ...(plain ? {} : { freezePane: { rows: 1 }, dataValidations: columns.flatMap(listOf(sheet)) }),
  };
}

function listOf({ rows, room = 0 }: FormSheet) {
  const last = Math.max(rows.length, room) + 1;
  return ({ offers }: FormSheetColumn, column: number): DataValidation[] => {
    if (offers === undefined || ('rows' in offers && offers.rows === 0)) return [];
    const letter = columnLetter(column);
    const range = `${letter}2:${letter}${last}`;
    const rule = {
      type: 'list',
      range,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning',
    } as const;
    if ('sheet' in offers) {
      const from = columnLetter(offers.column);
      const sheet = offers.sheet.replaceAll("'", "''");
      return [{ ...rule, formula1: `'${sheet}'!$${from}$2:$${from}$${offers.rows + 1}` }];
    }
    // A comma parts the words of such a list; what has one, or is too long, is typed.
    const usable = !offers.some((word) => word.includes(',')) && offers.join(',').length <= longestList;
    return usable ? [{ ...rule, values: [...offers] }] : [];
  };
}

/** A, B, … Z, AA: as spreadsheets call the column of this index from 0. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnLetter(Math.floor(index / 26) - 1)}${letter}`;
}
