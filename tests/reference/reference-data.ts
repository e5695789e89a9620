import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { csvRecords } from '../../src/evidence/calculate/csv-records.ts';
import { realData } from '../support/real-data.ts';

/** A table of the reference data: `at` finds a cell by heading. */
export interface ReferenceTable {
  rows: readonly string[][];
  at(row: readonly string[], heading: string): string;
  /** NaN for an empty cell or `NA`. */
  number(row: readonly string[], heading: string): number;
}

/** A CSV file of the reference data, gzipped or not. */
export function referenceTable(name: string): ReferenceTable {
  const bytes = bytesOf(name);
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const [heading, ...records] = csvRecords(text, name);
  const places = new Map(heading?.cells.map((cell, i) => [cell.trim(), i]));
  const at = (row: readonly string[], column: string): string => {
    const place = places.get(column);
    if (place === undefined) throw new Error(`${name} has no column ${column}`);
    return row[place] ?? '';
  };
  const number = (row: readonly string[], column: string): number => {
    const cell = at(row, column);
    return cell === '' || cell === 'NA' ? Number.NaN : Number(cell);
  };
  return { rows: records.map(({ cells }) => cells), at, number };
}

/** A JSON file of the reference data. */
export function referenceJson<Shape>(name: string): Shape {
  return JSON.parse(bytesOf(name).toString('utf8')) as Shape;
}

export function bytesOf(name: string): Buffer {
  if (realData === null) throw new Error('The reference data are not on this machine.');
  return readFileSync(path.join(realData, name));
}
