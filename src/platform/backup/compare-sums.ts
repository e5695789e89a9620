import { StartProblem } from '../start-problem.ts';
import type { TableSum } from './backup-manifest.ts';

/** Throws StartProblem, naming the first table that differs, unless both hold the same tables in the same order. */
export function compareSums(what: string, found: readonly TableSum[], wanted: readonly TableSum[]): void {
  const text = (sum: TableSum | undefined) =>
    sum ? `${sum.table} with ${sum.rows} rows, ${sum.sha256}` : 'nothing';
  for (let index = 0; index < Math.max(found.length, wanted.length); index += 1) {
    const [is, should] = [text(found[index]), text(wanted[index])];
    if (is !== should)
      throw new StartProblem(`${what} has ${is}; the manifest says ${should}. Nothing was restored.`);
  }
}
