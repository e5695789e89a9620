import { failed, ok, type Result } from '../../kernel/result.ts';
import type { FileRefusal } from './file-refusal.ts';

/** Longer names are cut off by some systems that will be asked to keep the file. */
export const longestName = 200;
/** What has no shape of its own, and what turns the direction of the text after it. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/**
 * The name a browser gives a file, to be shown and never to be a path: some send the folders it lay in, which are
 * nobody's business.
 */
export function fileName(given: string): Result<string, FileRefusal> {
  const name = (given.split(/[\\/]/).at(-1) ?? '').normalize('NFC').trim();
  if (name === '' || unprintable.test(name)) return failed({ code: 'name-unprintable' });
  if (name.length > longestName) return failed({ code: 'name-too-long', most: longestName });
  return ok(name);
}

/** Endings of a name, the last first, lower case: `['gz', 'csv']` of `a.csv.gz`. */
export function endingsOf(name: string): string[] {
  return name.toLowerCase().split('.').slice(1).reverse();
}
