import type { FigureSource } from './figure.ts';

/** The page of the cell a figure was made from, without language. Rows of a workbook need their sheet to be told apart. */
export function sourceRowAddress(dataset: string, { release, row, column, sheet }: FigureSource): string {
  const inSheet = sheet === null ? '' : `&sheet=${encodeURIComponent(sheet)}`;
  return `/data/${dataset}/releases/${release}/rows/${row}?column=${column}${inSheet}`;
}
