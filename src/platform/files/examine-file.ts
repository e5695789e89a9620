import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { failed, ok, type Result } from '../../kernel/result.ts';
import { type ContentKind, contentKinds, packed } from './content-kind.ts';
import { scanAll, type ContentScan } from './content-scan.ts';
import { examineWorkbook } from './examine-workbook.ts';
import { endingsOf } from './file-name.ts';
import type { FileRefusal } from './file-refusal.ts';
import { textKind } from './text-kind.ts';
import { scanGzip } from './unpack.ts';

export interface ExaminedFile {
  kind: ContentKind;
  mediaType: string;
}

const oldOffice = 'd0cf11e0a1b11ae1';

/**
 * Looks at all of a file's content, whatever it is called, and says what it is, if it is one of the kinds taken and its
 * name says the same. Only what is found harmless passes.
 */
export async function examineFile(
  path: string,
  name: string,
  taken: readonly ContentKind[],
): Promise<Result<ExaminedFile, FileRefusal>> {
  const [ending = '', inner] = endingsOf(name);
  if (/^xl(sm|tm|am)$/.test(ending)) return failed({ code: 'macros' });
  const known = taken.flatMap((kind) => contentKinds[kind].endings);
  const allowed = [...known, ...(taken.some((kind) => kind !== 'workbook') ? [packed.ending] : [])];
  if (!allowed.includes(ending)) return failed({ code: 'name-ending', ending, taken: allowed });

  const found = await kindOf(path);
  if (!found.ok) return found;
  const { kind, gzip } = found.value;
  if (!taken.includes(kind)) return failed({ code: 'other-kind', is: contentKinds[kind].endings[0] ?? '' });
  const { endings, mediaType } = contentKinds[kind];
  const fits = gzip
    ? ending === packed.ending && (inner === undefined || !known.includes(inner) || endings.includes(inner))
    : endings.includes(ending);
  if (!fits)
    return failed({
      code: 'named-otherwise',
      ending,
      is: kind,
      taken: gzip ? endings.map((one) => `${one}.${packed.ending}`) : endings,
    });
  return ok({ kind, mediaType: gzip ? packed.mediaType : mediaType });
}

async function kindOf(path: string): Promise<Result<{ kind: ContentKind; gzip: boolean }, FileRefusal>> {
  const file = await open(path, 'r');
  const scan = await scanAll(file.createReadStream({ highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>);
  if (scan.hasTestVirus) return failed({ code: 'virus', name: 'EICAR' });
  const start = scan.head.toString('hex', 0, 8);
  if (start.startsWith('504b0304')) {
    const workbook = await examineWorkbook(path, scan.bytes);
    if (!workbook.ok) return workbook;
    return workbook.value === null ? foreign(path) : ok({ kind: workbook.value, gzip: false });
  }
  if (start.startsWith('1f8b')) {
    const within = await scanGzip(path);
    return within.ok ? textIn(within.value, path, true) : within;
  }
  // Workbooks with a password are kept in this old container too.
  if (start === oldOffice)
    return scan.head.includes(Buffer.from('EncryptedPackage', 'utf16le'))
      ? failed({ code: 'encrypted' })
      : failed({ code: 'other-kind', is: 'xls' });
  return textIn(scan, path, false);
}

async function textIn(
  scan: ContentScan,
  path: string,
  gzip: boolean,
): Promise<Result<{ kind: ContentKind; gzip: boolean }, FileRefusal>> {
  if (scan.hasTestVirus) return failed({ code: 'virus', name: 'EICAR' });
  if (scan.bytes === 0) return failed({ code: 'empty' });
  const kind = textKind(scan);
  if (!kind.ok) return kind;
  if (kind.value !== null) return ok({ kind: kind.value, gzip });
  const start = scan.head.toString('hex', 0, 4);
  if (gzip && (start.startsWith('1f8b') || start === '504b0304'))
    return failed({ code: 'archive-within', part: '' });
  return gzip ? failed({ code: 'other-kind', is: '' }) : foreign(path);
}

/** Names what the file is instead, by its first bytes. */
async function foreign(path: string): Promise<Result<never, FileRefusal>> {
  const type = await fileTypeFromFile(path);
  return failed({ code: 'other-kind', is: type?.ext ?? '' });
}
