import type { Form, FormFields } from '../../web/index.ts';
import { agendaItemForm } from '../meetings/agenda-item-form.ts';
import { attendanceDraft } from '../meetings/attendance-form.ts';
import { decisionForm } from '../meetings/decision-form.ts';
import { doneForm } from '../meetings/done-form.ts';
import { interestForm } from '../meetings/interest-form.ts';
import { meetingForm } from '../meetings/meeting-form.ts';
import { agreeForm, minutesDraft } from '../meetings/minutes-form.ts';
import { groupForm } from './group-form.ts';

/** Forms of groups and meetings whose drafts are kept, without the choices that come from the database. */
export const groupDrafts: readonly Form<FormFields>[] = [
  groupForm({ localities: [], groups: [], planOutcomes: [] }),
  meetingForm,
  agendaItemForm,
  attendanceDraft,
  interestForm({ seats: [], agenda: [] }),
  decisionForm({ agenda: [], bodies: [], earlier: [] }),
  doneForm('2100-01-01'),
  minutesDraft,
  agreeForm('2100-01-01', '2100-01-01'),
];
