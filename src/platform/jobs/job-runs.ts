import type { Queries } from '../database/database.ts';

/** How a job last went; instants are ISO. */
export interface JobRun {
  name: string;
  finishedAt: Date | null;
  failedAt: Date | null;
  problem: string | null;
}

/** Runs a job and keeps how it went: the last success, and the failure after it. */
export async function recordRun(
  { query }: Queries,
  name: string,
  at: Date,
  run: () => Promise<void>,
): Promise<void> {
  try {
    await run();
  } catch (problem) {
    await query(
      `insert into job_run (name, failed_at, problem) values ($1, $2, $3)
       on conflict (name) do update set failed_at = excluded.failed_at, problem = excluded.problem`,
      [name, at, (problem as Error).message],
    );
    throw problem;
  }
  await query(
    `insert into job_run (name, finished_at) values ($1, $2)
     on conflict (name) do update set finished_at = excluded.finished_at, failed_at = null, problem = null`,
    [name, at],
  );
}

/** How each job last went, by name. */
export async function readJobRuns({ query }: Queries): Promise<JobRun[]> {
  const { rows } = await query<JobRun>(
    `select name, finished_at as "finishedAt", failed_at as "failedAt", problem from job_run order by name`,
  );
  return rows;
}
