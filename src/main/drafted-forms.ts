import { draftedPartnerForms, dutyForms, groupDrafts } from '../partnerships/index.ts';
import { planDraftedForms } from '../plans/index.ts';
import { boardDraftedForms, reportDraftedForms } from '../thread/index.ts';
import type { Form, FormFields } from '../web/index.ts';

/**
 * Every form of every subject that people who have signed in fill in: what is typed into these is kept until it is
 * sent, or where it is brief, for a day if the session ended. A form whose choices come from the database is given without them.
 */
export const draftedForms: readonly Form<FormFields>[] = [
  ...draftedPartnerForms,
  ...dutyForms,
  ...groupDrafts,
  ...planDraftedForms,
  ...boardDraftedForms,
  ...reportDraftedForms,
];

/** Names of those whose drafts only bridge the end of a session. */
export const briefForms: readonly string[] = draftedForms.flatMap(({ name, brief }) => (brief ? [name] : []));
