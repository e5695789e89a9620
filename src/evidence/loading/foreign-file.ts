import type { FileBytes } from './file-bytes.ts';
import { LoadProblem } from './format.ts';
import { isZip } from './workbook-rows.ts';

const headBytes = 64 * 1024;
const oldOffice = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** Name of the stream that holds an encrypted workbook (MS-OFFCRYPTO 2.3.4.4). */
const encrypted = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Files people take for tables that are none we read: what it is instead, and what to do. Null where nothing gives the
 * file away.
 */
export async function foreignFile(bytes: FileBytes): Promise<LoadProblem | null> {
  const head = await bytes.head(headBytes);
  if (head.subarray(0, oldOffice.length).equals(oldOffice)) {
    return new LoadProblem(
      head.includes(encrypted)
        ? 'is a workbook with a password; save it without one'
        : 'is a workbook of Excel 97–2003 (.xls), or one with a password; save it as .xlsx without a password',
    );
  }
  if (isZip(head)) {
    if (head.includes('application/vnd.oasis.opendocument.spreadsheet')) {
      return new LoadProblem('is an OpenDocument spreadsheet (.ods); save it as .xlsx or as CSV');
    }
    if (!head.includes('xl/')) {
      return new LoadProblem('is a ZIP archive and no workbook; unpack it and load the files in it');
    }
    return null;
  }
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') {
    return new LoadProblem('is a PDF; ask its publisher for the table as CSV or .xlsx');
  }
  if (
    /^\s*<(!doctype\s+html|html)\b/i.test(head.toString('latin1', 0, 200).replace(/^\u00EF\u00BB\u00BF/, ''))
  ) {
    return new LoadProblem(
      'is a web page, perhaps one that was saved in place of the file; download the file again',
    );
  }
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) {
    return new LoadProblem('is text in UTF-16; save it as UTF-8 (in Excel: CSV UTF-8)');
  }
  return null;
}
