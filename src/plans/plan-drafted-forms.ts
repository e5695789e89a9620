import type { Form, FormFields } from '../web/index.ts';
import { evidenceForm } from './evidence/evidence-form-routes.tsx';
import { conflictForm } from './outcomes/conflict-form-routes.tsx';
import { outcomeForm } from './outcomes/outcome-form.ts';
import { localityForm, newPlanForm, planWordsForm, priorityForm } from './plans/plan-forms.ts';
import { representationForm } from './representations/representation-form-routes.tsx';

/** Forms of plans whose typing is kept until it is sent. */
export const planDraftedForms: readonly Form<FormFields>[] = [
  newPlanForm([]),
  planWordsForm,
  priorityForm,
  localityForm([]),
  outcomeForm({ priorities: [], bodies: [], national: [] }),
  conflictForm([]),
  evidenceForm([]),
  representationForm([]),
];
