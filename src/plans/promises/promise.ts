/** What a partner may commit (section 14(3): funds, staff and other resources). */
export const promiseKinds = ['money', 'staff', 'assets', 'data', 'service-change'] as const;
export type PromiseKind = (typeof promiseKinds)[number];

export const promiseStates = [
  'proposed',
  'signed',
  'delivering',
  'kept',
  'broken',
  'renegotiated',
  'withdrawn',
] as const;
export type PromiseState = (typeof promiseStates)[number];

/** What is committed, by whom, to what and by when. */
export interface PromiseTerms {
  /** Null: to the participation of communities. */
  outcomeId: string | null;
  bodyId: string;
  words: string;
  kind: PromiseKind;
  /** Of money alone. */
  amountPence: bigint | null;
  /** Of staff alone: hundredths of a full-time post. */
  fteHundredths: number | null;
  dueOn: string;
}

/** A promise of a partner. `Promise` is JavaScript's own word. */
export interface PartnerPromise extends PromiseTerms {
  id: string;
  version: number;
  partnershipId: number;
  bodyName: string;
  state: PromiseState;
  proposedOn: string;
  signedAs: string | null;
  signedOn: string | null;
  endedOn: string | null;
  /** How it is known to be kept, or why it was broken or withdrawn. */
  endedWhy: string | null;
  /** The promise it takes the place of, and why. */
  replacesId: string | null;
  replacesWhy: string | null;
  /** When the partnership agreed to the replacement. */
  agreedOn: string | null;
  /** The promise that is to take its place, or took it. */
  replacedById: string | null;
  published: boolean;
}

/** How a promise stands on a day: late is nobody's to set. */
export const promiseStandings = [
  'proposed',
  'signed',
  'delivering',
  'late',
  'kept',
  'broken',
  'renegotiated',
  'withdrawn',
] as const;
export type PromiseStanding = (typeof promiseStandings)[number];

export function isOpen({ state }: Pick<PartnerPromise, 'state'>): boolean {
  return state === 'signed' || state === 'delivering';
}

/** The due day itself is in time. */
export function standingOf(promise: Pick<PartnerPromise, 'state' | 'dueOn'>, today: string): PromiseStanding {
  return isOpen(promise) && promise.dueOn < today ? 'late' : promise.state;
}

/** What can be done to a promise. */
export const promiseSteps = [
  'change',
  'sign',
  'withdraw',
  'agree',
  'deliver',
  'keep',
  'break',
  'renegotiate',
] as const;
export type PromiseStep = (typeof promiseSteps)[number];

/** Who asks, in this partnership. */
export interface PromiseHand {
  /** Keeps the partnership's records: an officer. */
  keeps: boolean;
  /** Leads for the body whose promise it is. */
  leads: boolean;
  /** Acts for nobody else. */
  inPerson: boolean;
}

export type StepRefusal =
  | 'not-yours'
  | 'not-in-person'
  | 'not-in-this-state'
  | 'not-agreed'
  | 'being-replaced';

const possible: Record<PromiseStep, readonly PromiseState[]> = {
  change: ['proposed'],
  sign: ['proposed'],
  withdraw: ['proposed'],
  agree: ['proposed'],
  deliver: ['signed'],
  keep: ['signed', 'delivering'],
  break: ['signed', 'delivering'],
  renegotiate: ['signed', 'delivering'],
};

/**
 * Why somebody may not take this step; null: they may. Only the body's own lead signs, in person; whether a promise was
 * kept or broken is for the partnership to say, not for whoever made it.
 */
export function refusalOfStep(
  step: PromiseStep,
  promise: Pick<PartnerPromise, 'state' | 'replacesId' | 'agreedOn' | 'replacedById'>,
  { keeps, leads, inPerson }: PromiseHand,
): StepRefusal | null {
  const theirs =
    step === 'sign'
      ? leads
      : step === 'keep' || step === 'break' || step === 'agree'
        ? keeps
        : keeps || leads;
  if (!theirs) return 'not-yours';
  if (step === 'sign' && !inPerson) return 'not-in-person';
  if (!possible[step].includes(promise.state)) return 'not-in-this-state';
  const replaces = promise.replacesId !== null;
  if (step === 'agree' && (!replaces || promise.agreedOn !== null)) return 'not-in-this-state';
  if (step === 'sign' && replaces && promise.agreedOn === null) return 'not-agreed';
  if (step === 'renegotiate' && promise.replacedById !== null) return 'being-replaced';
  return null;
}

/** Days a thing may lie ahead and still be asked for on somebody's desk. */
export const dueSoonDays = 30;
