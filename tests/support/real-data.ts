import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readXlsx } from 'hucre';
import type { SheetRow, SourceFile } from '../../src/evidence/loading/format.ts';
import { textSource, workbookSource } from './plain-source.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = process.env['COMMONTY_DATA'] ?? path.join(root, '../shared/data');

/** The folder of real official files, or null where this machine has none: such tests are skipped. */
export const realData: string | null = existsSync(path.join(folder, 'MANIFEST.csv')) ? folder : null;

/** One of the real files, whole in memory: enough for the files a format is tested on. */
export async function openRealFile(name: string): Promise<SourceFile> {
  if (realData === null) throw new Error('The real data are not on this machine.');
  const bytes = readFileSync(path.join(realData, name));
  if (name.endsWith('.xlsx')) {
    const workbook = await readXlsx(bytes);
    return workbookSource(
      Object.fromEntries(
        workbook.sheets.map((sheet) => [sheet.name, sheet.rows as unknown as SheetRow['cells'][]]),
      ),
    );
  }
  const plain = name.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return textSource(plain.toString('utf8'));
}
