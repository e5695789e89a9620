import type { Form, FormFields } from '../../web/index.ts';
import { boardDecisionForm, followedForm } from './decision-form.ts';

/** Forms of the board whose typing is kept until it is sent. */
export const boardDraftedForms: readonly Form<FormFields>[] = [
  boardDecisionForm({ abouts: [], bodies: [], today: '' }),
  followedForm({ decidedOn: '', today: '' }),
];
