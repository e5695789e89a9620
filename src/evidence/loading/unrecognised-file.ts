import { FileBytes } from './file-bytes.ts';
import { foreignFile } from './foreign-file.ts';
import { LoadProblem } from './format.ts';
import { textRows } from './text-rows.ts';
import { isZip } from './workbook-rows.ts';

/** A file nobody knows may also be a broken one: then that is what is said. `advice`: what to do otherwise. */
export async function unrecognisedFile(path: string, advice: string): Promise<LoadProblem> {
  const bytes = await FileBytes.open(path);
  const foreign = await foreignFile(bytes);
  if (foreign) return foreign;
  try {
    if (!isZip(await bytes.head(4)))
      for await (const _ of textRows(bytes.chunks(), { encoding: 'windows-1252' })) break;
  } catch (problem) {
    if (!(problem instanceof LoadProblem)) throw problem;
    // Faults further down say nothing: what is no table has them too.
    if ((problem.line ?? 1) === 1) return problem;
  }
  return new LoadProblem(`is in no layout Commonty knows; ${advice}`);
}
