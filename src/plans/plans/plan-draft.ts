import type { PlanEvidence } from '../evidence/plan-evidence.ts';
import type { Measure } from '../measures/measure.ts';
import type { OutcomeConflict } from '../outcomes/conflict.ts';
import type { NationalLink } from '../outcomes/national-link-store.ts';
import type { Outcome, OutcomeOwner } from '../outcomes/outcome.ts';
import type { Representation } from '../representations/representation.ts';
import type { Plan, PlanLocality, PlanPriority } from './plan.ts';

/** A working draft with everything that belongs to it. */
export interface PlanDraft {
  plan: Plan;
  priorities: readonly PlanPriority[];
  outcomes: readonly DraftOutcome[];
  localities: readonly PlanLocality[];
  /** Areas of the kind its localities are of that it leaves out (section 9: the whole area is divided). */
  undivided: readonly { code: string; name: string }[];
  /** Of priorities; that of outcomes is with them. */
  evidence: readonly PlanEvidence[];
  representations: readonly Representation[];
}

export interface DraftOutcome extends Outcome {
  owners: readonly OutcomeOwner[];
  national: readonly NationalLink[];
  conflicts: readonly OutcomeConflict[];
  evidence: readonly PlanEvidence[];
  measures: readonly Measure[];
}
