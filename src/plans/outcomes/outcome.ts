/** Whose outcome it is: the place's own, one the nation set, or both. */
export const outcomeScopes = ['local', 'national', 'both'] as const;

export type OutcomeScope = (typeof outcomeScopes)[number];

/** What is said of an outcome, those it belongs to apart. */
export interface OutcomeWords {
  priorityId: string;
  name: string;
  /** Sections 6(2)(b), 10(3)(b). */
  improvement: string;
  /** Sections 6(2)(c), 10(3)(c): the period of the improvement. */
  startsOn: string | null;
  endsOn: string | null;
  /** Section 5. */
  inequality: string;
  /** Why reducing inequality is not appropriate here; null: it is. */
  inequalityException: string | null;
  prevention: string;
  scope: OutcomeScope;
  /** Who looked for conflicts with national outcomes and found none. */
  noConflictBy: string | null;
}

/** An outcome of the working draft. */
export interface Outcome extends OutcomeWords {
  id: string;
  version: number;
  planId: string;
  position: number;
}

/** A partner that answers for an outcome, as equal as the others; each signs for itself. */
export interface OutcomeOwner {
  id: string;
  outcomeId: string;
  bodyId: string;
  bodyName: string;
  lead: boolean;
  signedOn: string | null;
  /** The office that signed. */
  signedAs: string | null;
  /** Version of the outcome they signed. */
  signedVersion: number | null;
}

/** How a partner stands to the words of an outcome as they are now. */
export function signatureState(
  owner: Pick<OutcomeOwner, 'signedOn' | 'signedVersion'>,
  outcome: Pick<Outcome, 'version'>,
): 'signed' | 'signed-other-words' | 'not-signed' {
  if (owner.signedOn === null) return 'not-signed';
  return owner.signedVersion === outcome.version ? 'signed' : 'signed-other-words';
}
