import type { Queries } from '../database/database.ts';
import type { Job } from '../jobs/job.ts';
import { briefDraftHours } from './draft-store.ts';

/** Days for which a form that has acted answers the same again. */
const submissionDays = 30;

/** Days for which what was typed and not sent is kept. */
const draftDays = 90;

/** Removes what nobody comes back to. `brief`: names of forms whose drafts stay a day. As the database's owner. */
export async function removeOldForms(
  database: Queries,
  brief: readonly string[],
): Promise<{ submissions: number; drafts: number }> {
  const submissions = await database.query(
    `delete from form_submission where submitted_at < now() - make_interval(days => $1)`,
    [submissionDays],
  );
  const drafts = await database.query(
    `delete from form_draft where updated_at < now() - make_interval(days => $1)
        or (form = any($2) and updated_at < now() - make_interval(hours => $3))`,
    [draftDays, brief, briefDraftHours],
  );
  return { submissions: submissions.rowCount ?? 0, drafts: drafts.rowCount ?? 0 };
}

/** Removes it every hour. */
export function oldFormsJob(database: Queries, brief: readonly string[]): Job {
  return {
    name: 'remove-old-forms',
    schedule: '20 * * * *',
    run: async () => {
      await removeOldForms(database, brief);
    },
  };
}
