/** What is said where an outcome here and a national one pull apart. */
export interface ConflictWords {
  nationalOutcomeId: string | null;
  localText: string;
  nationalText: string;
  /** The resource both want. */
  contested: string;
  whoDecides: string;
  /** Null, like its day: still to be decided. */
  decision: string | null;
  decidedOn: string | null;
}

export interface OutcomeConflict extends ConflictWords {
  id: string;
  version: number;
  outcomeId: string;
  /** Words of the national outcome, where one is named. */
  nationalOutcome: string | null;
}
