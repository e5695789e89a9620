import { type FileHandle, open, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { StartProblem } from '../start-problem.ts';
import type { AuditHead } from './audit-store.ts';
import { readHeadText } from './head-text.ts';

/** A head as it was written outside the database, and when: null where that is not said with it. */
export interface ExportedHead extends AuditHead {
  exportedAt: string | null;
}

const line = z.object({
  position: z.string().regex(/^[1-9]\d*$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  exportedAt: z.iso.datetime(),
});

/**
 * Heads exported to a file, oldest first; none where there is no file. A line is a JSON object, as it was exported, or
 * `POSITION:HASH`, as it stands in mails.
 * Throws StartProblem, naming the line, where one cannot be read.
 */
export async function readExportedHeads(path: string): Promise<ExportedHead[]> {
  const text = await readFile(path, 'utf8').catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === 'ENOENT') return '';
    throw problem;
  });
  return text
    .split('\n')
    .map((content, index) => ({ content, number: index + 1 }))
    .filter(({ content }) => content.trim() !== '')
    .map(({ content, number }) => {
      const mailed = readHeadText(content);
      if (mailed !== null) return { ...mailed, exportedAt: null };
      const parsed = line.safeParse(jsonOf(content));
      if (!parsed.success) throw new StartProblem(`${path}, line ${number}, is no exported head: ${content}`);
      return parsed.data;
    });
}

/** Adds a head to the file and returns once it is on the disk. A head that is there already is not written again. */
export async function exportHead(path: string, head: AuditHead, exportedAt: Date): Promise<boolean> {
  const last = (await readExportedHeads(path)).at(-1);
  if (last?.hash === head.hash) return false;
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'a', 0o600);
    await file.writeFile(`${JSON.stringify({ ...head, exportedAt: exportedAt.toISOString() })}\n`);
    await file.sync();
  } finally {
    await file?.close();
  }
  return true;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
