import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../../platform/database/database.ts';
import { LoadProblem } from './format.ts';
import { type KnownFormat, type LoadOutcome, loadFile, type RecognisedFile, recognise } from './load-file.ts';

export interface FolderProgress {
  step: 'recognising' | 'loading';
  /** The file in hand. */
  path: string;
  /** Files done before it, of how many in this step. */
  done: number;
  of: number;
}

export interface FolderReport {
  loaded: { path: string; format: KnownFormat; outcome: LoadOutcome }[];
  /** Recognised, but wrong somewhere: nothing of them is stored. */
  failed: { path: string; problem: LoadProblem }[];
  /** No format knows them: reference results, notes, other subjects' files. */
  notRecognised: string[];
}

const stages = ['geography', 'boundaries', 'observations'] as const;

/**
 * Loads every file in the folder, and the folders in it, that a format recognises by its content: lookups first, then
 * boundaries, then figures. One file's fault does not stop the others. Safe to run again.
 */
export async function loadFolder(
  database: Database,
  folder: string,
  formats: readonly KnownFormat[],
  loadedBy: string,
  progress: (now: FolderProgress) => void = () => undefined,
): Promise<FolderReport> {
  const report: FolderReport = { loaded: [], failed: [], notRecognised: [] };
  const attempt = async (path: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (problem) {
      if (!(problem instanceof LoadProblem)) throw problem;
      report.failed.push({ path, problem });
    }
  };
  const paths = await filesIn(folder);
  const files: RecognisedFile[] = [];
  for (const [done, path] of paths.entries()) {
    progress({ step: 'recognising', path, done, of: paths.length });
    await attempt(path, async () => {
      const file = await recognise(path, formats);
      if (file) files.push(file);
      else report.notRecognised.push(path);
    });
  }
  // The sort is stable: files of one format stay in the order of their paths.
  const place = ({ format }: RecognisedFile) =>
    stages.indexOf(format.stage) * formats.length + formats.indexOf(format);
  files.sort((a, b) => place(a) - place(b));
  for (const [done, file] of files.entries()) {
    const { path } = file.bytes;
    progress({ step: 'loading', path, done, of: files.length });
    await attempt(path, async () => {
      const outcome = await loadFile(database, file, { loadedBy, leaveSuperseded: true });
      report.loaded.push({ path, format: file.format, outcome });
    });
  }
  return report;
}

/** Plain files below the folder in the order of their paths; hidden ones and links are left out. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') throw new LoadProblem(`${folder} is no folder`);
    throw cause;
  });
  const paths: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) paths.push(...(await filesIn(path)));
    else if (entry.isFile()) paths.push(path);
  }
  return paths;
}
