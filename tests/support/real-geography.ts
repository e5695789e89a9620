import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readXlsx } from 'hucre';
import type { GeographyFacts } from '../../src/geography/geography-facts.ts';
import type { GeographyLayout, SourceRow } from '../../src/geography/loading/layout.ts';
import { textSource } from './plain-source.ts';
import { realData } from './real-data.ts';

function bytesOf(name: string): Uint8Array {
  if (realData === null) throw new Error('The real data are not on this machine.');
  const bytes = readFileSync(path.join(realData, name));
  return name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** Rows of a lookup held in the test, header first. */
export async function rowsOf(text: string): Promise<SourceRow[]> {
  const rows: SourceRow[] = [];
  for await (const batch of textSource(text).rows()) rows.push(...batch);
  return rows;
}

/** Rows of a real lookup, header first, in the layout's encoding. */
export async function realRows(layout: GeographyLayout, name: string): Promise<SourceRow[]> {
  if (layout.input === 'text') return rowsOf(new TextDecoder(layout.encoding).decode(bytesOf(name)));
  const workbook = await readXlsx(bytesOf(name));
  const rows = workbook.sheets[0]?.rows ?? [];
  return rows.map((cells, index) => ({ line: index + 1, cells: cells as SourceRow['cells'] }));
}

export function headerOf(rows: readonly SourceRow[]): string[] {
  return (rows[0]?.cells ?? []).map((cell) => String(cell ?? ''));
}

/** What a real lookup says; throws where the layout does not know its header. */
export async function realFacts(layout: GeographyLayout, name: string): Promise<GeographyFacts> {
  const rows = await realRows(layout, name);
  if (!layout.headerLooksRight(headerOf(rows)))
    throw new Error(`${name} does not look like ${layout.title}.`);
  return layout.read([rows]);
}

export function realJson(name: string): unknown {
  return JSON.parse(new TextDecoder().decode(bytesOf(name)));
}
