import type { Form, FormFields } from '../web/index.ts';
import {
  candidateForm,
  choosingForm,
  criterionForm,
  decideForm,
  dissentForm,
  openScoringForm,
  publishChoosingForm,
  scoreForm,
  suggestedForm,
  withdrawForm,
} from './choosing/choosing-forms.ts';
import { actionForm } from './actions/action-forms.ts';
import {
  actionMeasureForm,
  actionUpdateForm,
  decideScaleForm,
  milestoneEndForm,
  milestoneForm,
  personAskedForm,
} from './actions/action-step-forms.ts';
import { evidenceForm } from './evidence/evidence-form-routes.tsx';
import { nationalListForm } from './national-outcomes/national-list-form.ts';
import { indicatorMeasureForm, ownMeasureForm } from './measures/measure-form.ts';
import { measureCorrectionForm, measureValueForm } from './measures/value-form-routes.tsx';
import { conflictForm } from './outcomes/conflict-form-routes.tsx';
import { outcomeForm } from './outcomes/outcome-form.ts';
import { signForm } from './outcomes/sign-routes.tsx';
import { localityForm, newPlanForm, planWordsForm, priorityForm, removeForm } from './plans/plan-forms.ts';
import {
  endPromiseForm,
  promiseForm,
  renegotiateForm,
  signPromiseForm,
  withdrawPromiseForm,
} from './promises/promise-forms.ts';
import {
  acceptForm,
  addressForm,
  freezeForm,
  openRoundForm,
  returnForm,
  updateForm,
} from './rounds/round-forms.ts';
import { endRelatedForm, relatedPlanForm } from './related/related-forms.ts';
import { representationForm } from './representations/representation-form-routes.tsx';
import { noNames } from './sheets/names.ts';
import { columnsForm, wordsForm } from './sheets/tracker-forms.ts';
import { publishForm } from './versions/publish-form-routes.tsx';

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
  removeForm,
  nationalListForm,
  signForm,
  publishForm,
  openRoundForm([]),
  updateForm([], 0),
  acceptForm([]),
  returnForm,
  addressForm,
  freezeForm,
  ownMeasureForm([]),
  indicatorMeasureForm({ indicators: [], areas: [], bodies: [] }),
  measureValueForm,
  measureCorrectionForm,
  actionForm({ outcomes: [], leads: [], bodies: [], promises: [], localities: [] }),
  milestoneForm,
  milestoneEndForm,
  personAskedForm('', []),
  actionMeasureForm([]),
  decideScaleForm,
  actionUpdateForm,
  promiseForm({ outcomes: [], bodies: [], today: '' }),
  renegotiateForm({ outcomes: [], today: '' }),
  signPromiseForm(''),
  withdrawPromiseForm,
  endPromiseForm,
  relatedPlanForm({ own: [], bodies: [], outcomes: [] }),
  endRelatedForm(),
  choosingForm([]),
  publishChoosingForm,
  openScoringForm(),
  criterionForm,
  candidateForm([], [], true),
  suggestedForm([]),
  withdrawForm,
  scoreForm([], []),
  dissentForm([]),
  decideForm(),
  columnsForm('actions', [], noNames),
  wordsForm([], noNames),
];
