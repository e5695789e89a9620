import { existsSync } from 'node:fs';
import path from 'node:path';
import { FileBytes } from '../../src/evidence/loading/file-bytes.ts';
import type { SourceFile } from '../../src/evidence/loading/format.ts';
import { openSource } from '../../src/evidence/loading/source-file.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = process.env['COMMONTY_DATA'] ?? path.join(root, '../shared/data');

/** The folder of real official files, or null where this machine has none: such tests are skipped. */
export const realData: string | null = existsSync(path.join(folder, 'MANIFEST.csv')) ? folder : null;

/** One of the real files, opened as the loading pipeline opens it. */
export async function openRealFile(name: string): Promise<SourceFile> {
  if (realData === null) throw new Error('The real data are not on this machine.');
  return openSource(await FileBytes.open(path.join(realData, name)));
}
