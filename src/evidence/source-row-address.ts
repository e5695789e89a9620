import type { FigureSource } from './figure.ts';

/** The page of the cell a figure was made from, without language. */
export function sourceRowAddress(dataset: string, { release, row, column }: FigureSource): string {
  return `/data/${dataset}/releases/${release}/rows/${row}?column=${column}`;
}
