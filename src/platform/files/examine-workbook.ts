import { open } from 'node:fs/promises';
import { failed, ok, type Result } from '../../kernel/result.ts';
import type { FileRefusal } from './file-refusal.ts';
import { scanPart } from './unpack.ts';
import { readZipDirectory, type ZipPart } from './zip-directory.ts';

/** Programs a spreadsheet would run: of VBA, and the macro sheets before it. */
const macroPart = /(^|\/)vba(Project|Data)[^/]*$|(^|\/)(macrosheets|intlmacrosheets)\//i;
/** Other files and controls within a workbook. */
const embeddedPart = /(^|\/)(embeddings|activeX|ctrlProps)\//i;
const archiveEnding = /\.(zip|gz|tgz|7z|rar|xz|bz2|tar|jar|cab|iso|xls[xmb]?|doc[xm]?|ppt[xm]?|od[stp])$/i;
const archiveStarts = [
  '504b0304',
  '1f8b08',
  '377abcaf271c',
  '526172211a07',
  'fd377a585a00',
  '425a68',
  'd0cf11e0a1b11ae1',
];

/**
 * Looks into every part of a ZIP archive that calls itself a workbook. The value is what it is: a workbook, or null
 * for an archive of something else.
 */
export async function examineWorkbook(
  path: string,
  size: number,
): Promise<Result<'workbook' | null, FileRefusal>> {
  const file = await open(path, 'r');
  try {
    const parts = await readZipDirectory(file, size);
    if (!parts.ok) return parts;
    const names = parts.value.map(({ name }) => name);
    const macros = names.some((name) => macroPart.test(name));
    if (macros) return failed({ code: 'macros' });
    if (!names.includes('xl/workbook.xml')) return ok(null);
    const embedded = names.find((name) => embeddedPart.test(name));
    if (embedded !== undefined) return failed({ code: 'embedded', part: embedded });
    for (const part of parts.value) {
      const refusal = await refusalOfPart(path, part);
      if (refusal) return failed(refusal);
    }
    return ok('workbook');
  } finally {
    await file.close();
  }
}

async function refusalOfPart(path: string, part: ZipPart): Promise<FileRefusal | null> {
  const scanned = await scanPart(path, part);
  if (!scanned.ok) return scanned.problem;
  const { head, hasTestVirus } = scanned.value;
  if (hasTestVirus) return { code: 'virus', name: 'EICAR' };
  const start = head.toString('hex', 0, 8);
  if (archiveEnding.test(part.name) || archiveStarts.some((one) => start.startsWith(one)))
    return { code: 'archive-within', part: part.name };
  // A workbook with macros that was given another name says so here.
  if (part.name === '[Content_Types].xml' && head.includes('macroEnabled')) return { code: 'macros' };
  return null;
}
