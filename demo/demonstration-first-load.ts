import type { Database } from '../src/platform/database/database.ts';
import type { ReportProgress } from '../src/platform/progress.ts';
import { loadDemonstration } from './load-demonstration.ts';

/** What a server does before its first visitor: one bar from nothing to the whole country. Null: the usual seed. */
export function demonstrationFirstLoad(
  seed: number | null,
): (database: Database, report: ReportProgress) => Promise<void> {
  return async (database, report) => {
    await loadDemonstration(database, {
      seed,
      progress: ({ fraction }) =>
        report({
          title: 'Inventing the demonstration country',
          done: Math.floor(fraction * 100),
          total: 100,
        }),
    });
  };
}
