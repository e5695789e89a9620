import type { Queries } from '../database/database.ts';

/** Days for which a form that has acted answers the same again. */
const submissionDays = 30;

/** Days for which what was typed and not sent is kept. */
export const draftDays = 90;

/** Removes what nobody comes back to. For a daily job, as the database's owner. */
export async function removeOldForms(database: Queries): Promise<{ submissions: number; drafts: number }> {
  const submissions = await database.query(
    `delete from form_submission where submitted_at < now() - make_interval(days => $1)`,
    [submissionDays],
  );
  const drafts = await database.query(
    `delete from form_draft where updated_at < now() - make_interval(days => $1)`,
    [draftDays],
  );
  return { submissions: submissions.rowCount ?? 0, drafts: drafts.rowCount ?? 0 };
}
