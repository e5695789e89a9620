/** What a plan still lacks, and where it is written. */
export interface PlanGap {
  rule: GapRule;
  /** Statutory gaps stand in the way of publication; advice does not. */
  weight: 'statute' | 'guidance';
  /** The provision it rests on; null: the statutory guidance of December 2016 alone. */
  section: string | null;
  where: GapPlace;
  /** Name of what lacks it, where it is not the plan itself. */
  of: string | null;
  /** The day it is known by, where it has no name: that on which somebody unnamed said something. */
  day: string | null;
}

/** The form a gap is filled in. */
export type GapPlace =
  | { at: 'words' | 'priorities' | 'new-priority' | 'outcomes' | 'localities' | 'plans' | 'representations' }
  | {
      at:
        | 'priority'
        | 'priority-evidence'
        | 'outcome'
        | 'signatures'
        | 'locality'
        | 'conflicts'
        | 'representation'
        | 'outcome-measures'
        | 'measure-own'
        | 'measure-indicator';
      id: string;
    };

export type GapRule =
  | 'no-outcomes'
  | 'no-improvement'
  | 'no-period'
  | 'no-needs'
  | 'no-localities'
  | 'undivided'
  | 'locality-too-large'
  | 'nobody-heard'
  | 'unanswered'
  | 'needs-not-told'
  | 'no-locality-plan'
  | 'no-inequality'
  | 'not-linked'
  | 'old-national-list'
  | 'conflicts-not-sought'
  | 'conflict-undecided'
  | 'too-many'
  | 'no-why'
  | 'no-evidence'
  | 'priority-without-outcome'
  | 'no-owners'
  | 'no-lead'
  | 'not-signed'
  | 'signed-other-words'
  | 'no-vision'
  | 'no-prevention'
  | 'no-review'
  | 'no-measure'
  | 'measure-withdrawn'
  | 'measure-no-figure'
  | 'measure-no-baseline'
  | 'measure-no-targets'
  | 'measure-no-target'
  | 'measure-years-apart';
