import type { PersonalData } from '../contributions/personal-data.ts';

/** What forms keep about a person: what they typed and have not sent, and which forms they sent in the last 30 days. */
export const formsPersonalData: PersonalData = {
  subject: 'forms',
  covers: ['form_draft.account_id', 'form_submission.account_id'],
  exportAll: async ({ query }, accountId) => {
    const drafts = await query(
      `select form, subject, fields, updated_at as "savedAt" from form_draft
        where account_id = $1 order by form, subject`,
      [accountId],
    );
    const sent = await query(
      `select form, subject, location, submitted_at as "sentAt" from form_submission
        where account_id = $1 order by submitted_at, key`,
      [accountId],
    );
    return [
      { title: 'Drafts of forms', records: drafts.rows },
      { title: 'Forms sent in the last 30 days', records: sent.rows },
    ];
  },
  erase: async ({ query }, accountId) => {
    const drafts = await query('delete from form_draft where account_id = $1', [accountId]);
    const sent = await query('delete from form_submission where account_id = $1', [accountId]);
    return [
      { title: 'Drafts of forms', erased: drafts.rowCount ?? 0, kept: 0, ground: null },
      { title: 'Forms sent in the last 30 days', erased: sent.rowCount ?? 0, kept: 0, ground: null },
    ];
  },
};
