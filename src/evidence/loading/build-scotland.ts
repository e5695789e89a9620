import { userInfo } from 'node:os';
import { installReferenceGeography } from '../../geography/index.ts';
import { type Database, transaction } from '../../platform/database/database.ts';
import type { ReportProgress } from '../../platform/progress.ts';
import { describeProblem } from './describe-problem.ts';
import { formats } from './formats/index.ts';
import { type FolderReport, loadFolder } from './load-folder.ts';
import { indexReleases } from './release-partition.ts';

/**
 * Builds the real Scotland from the official files in a folder, or adds to it: the frame that stands in the code
 * first, then every file that is recognised. Safe to run again. Exit code 1 where the report names failures.
 */
export async function buildScotland(
  database: Database,
  folder: string,
  progress: ReportProgress,
): Promise<FolderReport> {
  await transaction(database, ({ client }) => installReferenceGeography(client));
  const report = await loadFolder(database, folder, formats, userInfo().username, ({ step, done, of }) =>
    progress({
      title: step === 'loading' ? 'Loading official files' : 'Looking through the folder',
      done,
      total: of,
    }),
  );
  await indexReleases(database);
  // The planner must know of thousands of new areas and millions of figures before the first page asks for them.
  await database.query(
    'analyze area, area_code, area_membership, boundary, partnership, postcode, series, period, observation',
  );
  return report;
}

/** What came of a folder, for people: a line a file that was loaded or is wrong, and a count of the rest. */
export function folderReportLines({ loaded, failed, notRecognised }: FolderReport): string[] {
  return [
    ...loaded.map(({ path, format, outcome }) => {
      const { outcome: word } = outcome;
      const counts =
        word === 'stored' ? `, ${outcome.rowsStored} stored, ${outcome.rowsRejected} left out` : '';
      return `${path}: ${format.title}: ${word === 'no-change' ? 'no change' : word}${counts}`;
    }),
    ...failed.map(({ path, problem }) => `FAILED ${describeProblem(path, problem)}`),
    `${notRecognised.length} other files were not recognised and left alone.`,
  ];
}
