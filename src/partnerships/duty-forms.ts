import type { Form, FormFields } from '../web/index.ts';
import { endExcusalForm, excusalForm } from './excusals/excusal-form.ts';
import { answerForm } from './information-requests/answer-form.ts';
import { partForm } from './information-requests/part-form.ts';
import { requestForm } from './information-requests/request-form.ts';
import { withdrawForm } from './information-requests/withdraw-form.ts';
import { alignmentForm, newAlignmentForm } from './own-plans/alignment-form.ts';
import { ownPlanForm } from './own-plans/own-plan-form.ts';

/** Drafts are kept by what was typed: choices and days to check it against matter only when it is sent. */
const anyDay = '2015-07-24';

/** The forms of duties between partners that keep drafts. */
export const dutyForms: readonly Form<FormFields>[] = [
  excusalForm([], anyDay),
  endExcusalForm(anyDay),
  requestForm({ from: [], to: [] }, anyDay),
  answerForm({ askedOn: anyDay, parts: [] }, anyDay),
  partForm({ askedOn: anyDay, parts: [] }, anyDay),
  withdrawForm(anyDay, anyDay),
  ownPlanForm([]),
  newAlignmentForm([]),
  alignmentForm,
];
