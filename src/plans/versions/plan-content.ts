import type { ObservationNature, ObservationStatus } from '../../evidence/index.ts';
import type { CourseVerdict, PaceVerdict, PositionVerdict } from '../../statistics/index.ts';
import type { FrozenFigure } from '../evidence/plan-evidence.ts';
import type { EvidenceKind } from '../evidence/plan-evidence.ts';
import type { TargetYears } from '../measures/measure.ts';
import type { MeasureDefinition } from '../measures/measure-definition.ts';
import type { OutcomeScope } from '../outcomes/outcome.ts';
import type { PlanKind, PlanLocality, PlanWords } from '../plans/plan.ts';

/**
 * What a version of a plan says, whole: nothing in it is looked up again. A change of this shape is another renderer,
 * beside the one that draws what was published before.
 */
export interface PlanContent {
  plan: PlanWords & { id: string; kind: PlanKind; locality: { code: string; name: string } | null };
  localities: readonly ContentLocality[];
  priorities: readonly ContentPriority[];
  /** What was said of the draft before, and how it was taken account of. */
  representations: readonly ContentRepresentation[];
}

export interface ContentLocality
  extends Pick<PlanLocality, 'poorerThan' | 'why' | 'people' | 'peopleSource'> {
  code: string;
  name: string;
}

export interface ContentPriority {
  id: string;
  name: string;
  why: string;
  evidence: readonly ContentEvidence[];
  outcomes: readonly ContentOutcome[];
}

export interface ContentEvidence {
  id: string;
  kind: EvidenceKind;
  words: string;
  frozen: FrozenFigure | null;
  frozenAt: string | null;
  liveLink: string | null;
}

export interface ContentOutcome {
  id: string;
  name: string;
  improvement: string;
  startsOn: string | null;
  endsOn: string | null;
  inequality: string;
  inequalityException: string | null;
  prevention: string;
  scope: OutcomeScope;
  noConflictBy: string | null;
  owners: readonly ContentOwner[];
  national: readonly { id: string; code: string; words: string; list: string; linkedOn: string }[];
  conflicts: readonly ContentConflict[];
  evidence: readonly ContentEvidence[];
  /** How one knows whether it comes closer; absent in what was published before plans had measures. */
  measures?: readonly ContentMeasure[];
}

/** A measure with its figures and verdicts as they stood. */
export interface ContentMeasure extends MeasureDefinition {
  figures: readonly ContentFigure[];
  /** Key of the dataset its figures are from; null for an own measure, and where there are none. */
  dataset: string | null;
  /** Its indicator was not published any more. */
  withdrawn: boolean;
  position: PositionVerdict | null;
  pace: PaceVerdict | 'rising' | 'falling' | null;
  course: readonly { years: TargetYears; verdict: CourseVerdict }[];
}

export interface ContentFigure {
  period: string;
  startsOn: string;
  endsOn: string;
  value: string | null;
  lower: string | null;
  upper: string | null;
  status: ObservationStatus;
  nature: ObservationNature;
}

export interface ContentOwner {
  bodyId: string;
  name: string;
  lead: boolean;
  signedOn: string | null;
  signedAs: string | null;
  /** Whether it signed these words rather than earlier ones. */
  signedTheseWords: boolean;
}

export interface ContentConflict {
  id: string;
  /** The one it pulls apart from; null where none is named, absent in what was published before it was kept. */
  nationalOutcome?: string | null;
  localText: string;
  nationalText: string;
  contested: string;
  whoDecides: string;
  decision: string | null;
  decidedOn: string | null;
}

export interface ContentRepresentation {
  id: string;
  /** Null: a resident. */
  from: string | null;
  receivedOn: string;
  words: string | null;
  answer: string;
  answeredOn: string;
}

/** Outcomes of all priorities in order. */
export function outcomesOf(content: PlanContent): ContentOutcome[] {
  return content.priorities.flatMap(({ outcomes }) => outcomes);
}

/** The newest figure that was measured, as it stood: what is projected or imputed is no figure to stand by. */
export function stoodAt({ figures }: Pick<ContentMeasure, 'figures'>): ContentFigure | null {
  return figures.findLast(({ value, nature }) => value !== null && nature === 'raw') ?? null;
}
