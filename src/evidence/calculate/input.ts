import { readFile } from 'node:fs/promises';
import { stdin } from 'node:process';
import { buffer } from 'node:stream/consumers';
import { Problem } from './problem.ts';

/** Gives the bytes of a file, or of standard input for `-`. Tests hand in their own. */
export type ReadBytes = (file: string) => Promise<Uint8Array>;

/** Reads a file of this machine. @throws Problem where it cannot be read */
export const readBytes: ReadBytes = async (file) => {
  if (file === '-') return buffer(stdin);
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Problem(`${file}: there is no such file.`);
    if (code === 'EISDIR') throw new Problem(`${file} is a folder; name a CSV file.`);
    if (code === 'EACCES') throw new Problem(`${file}: reading it is not allowed.`);
    if (code !== undefined) throw new Problem(`${file} cannot be read (${code}).`, { cause: error });
    throw error;
  }
};

/** The whole table is held in memory, several times over. Tables of an analyst are a thousandth of this. */
const mostBytes = 64 * 2 ** 20;

/** The text of a UTF-8 file. @throws Problem where the bytes are no UTF-8, or more than 64 MB */
export function utf8Text(bytes: Uint8Array, file: string): string {
  if (bytes.length > mostBytes) {
    const megabytes = Math.ceil(bytes.length / 2 ** 20);
    throw new Problem(
      `${file} holds ${megabytes} MB; tables up to ${mostBytes / 2 ** 20} MB are worked with.`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Problem(`${file} is not UTF-8 text. Save it as "CSV UTF-8".`, { cause: error });
  }
}
