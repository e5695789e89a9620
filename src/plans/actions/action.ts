import { Temporal } from 'temporal-polyfill';

export const actionStates = ['planned', 'under-way', 'done', 'stopped'] as const;
export type ActionState = (typeof actionStates)[number];

/** Levels of prevention; responsive: it answers a need that is there already. */
export const preventionLevels = ['primary', 'secondary', 'tertiary', 'responsive'] as const;
export type PreventionLevel = (typeof preventionLevels)[number];

/** How far an action is, in the words of its lead. */
export const actionProgress = ['not-begun', 'on-course', 'behind', 'done', 'stopped'] as const;
export type ActionProgress = (typeof actionProgress)[number];

export const scaleDecisions = ['stop', 'continue', 'spread'] as const;
export type ScaleDecision = (typeof scaleDecisions)[number];

/** What is done, where, until when, for how many of those in need. */
export interface ActionTerms {
  outcomeId: string;
  promiseId: string | null;
  /** As a tracker elsewhere names it. */
  reference: string | null;
  name: string;
  words: string;
  startsOn: string | null;
  endsOn: string | null;
  /** Null: in the whole area. */
  localityId: number | null;
  prevention: PreventionLevel | null;
  state: ActionState;
  fundingEndsOn: string | null;
  reach: number | null;
  reachSource: string | null;
  need: number | null;
  needSource: string | null;
  serviceBefore: string | null;
  serviceAfter: string | null;
}

/** Whose action it is: one body leads, others take part. */
export interface ActionBodies {
  leadBodyId: string;
  otherBodyIds: readonly string[];
}

export interface ActionOwner {
  bodyId: string;
  bodyName: string;
  lead: boolean;
}

export interface Milestone {
  id: string;
  words: string;
  dueOn: string;
  doneOn: string | null;
}

/** What was said of an action at one time. */
export interface ActionUpdate {
  id: string;
  actionId: string;
  progress: ActionProgress;
  words: string;
  reach: number | null;
  signedOffAs: string | null;
  saidOn: string;
  acceptedOn: string | null;
}

export interface ActionDecision {
  id: string;
  actionId: string;
  decided: ScaleDecision;
  reasons: string;
  /** What it costs where everybody in need is reached. */
  costAtFullNeedPence: bigint | null;
  whoPays: string | null;
  decidedOn: string;
}

export interface Action extends ActionTerms {
  id: string;
  version: number;
  partnershipId: number;
  published: boolean;
  /** London's day of its newest recording. */
  recordedOn: string;
  locality: { code: string; name: string } | null;
  /** The lead first. */
  owners: readonly ActionOwner[];
  /** Soonest due first. */
  milestones: readonly Milestone[];
  /** What was last said and accepted. */
  heard: Pick<ActionUpdate, 'id' | 'progress' | 'words' | 'reach' | 'saidOn'> | null;
  lastDecision: { decided: ScaleDecision; decidedOn: string } | null;
}

/** Days without an update after which nobody knows any more how an action that is under way does. */
export const staleAfterDays = 120;

/** Months for which a decision about scale holds. */
export const decisionMonths = 12;

/** Months before its end in which funding is said to end. */
export const fundingMonths = 6;

export function leadOf({ owners }: Pick<Action, 'owners'>): ActionOwner | null {
  return owners.find(({ lead }) => lead) ?? null;
}

/** Done or stopped, by the record or by what was last said. */
export function isOver({ state, heard }: Pick<Action, 'state' | 'heard'>): boolean {
  const ends = ['done', 'stopped'];
  return ends.includes(state) || (heard !== null && ends.includes(heard.progress));
}

/**
 * The state of an action once an update of it is accepted: what is done or stopped is over, and what goes on has begun.
 * One that is over is not opened again by what is said: an officer changes it.
 */
export function stateAfter(state: ActionState, progress: ActionProgress): ActionState {
  if (progress === 'done' || progress === 'stopped') return progress;
  return state === 'planned' && progress !== 'not-begun' ? 'under-way' : state;
}

/** The day since which an action was not heard of: its newest update, or else its beginning or its recording. */
export function heardSince({ heard, startsOn, recordedOn }: Action): string {
  return heard?.saidOn ?? startsOn ?? recordedOn;
}

/** Under way, and not heard of for longer than 120 days; the 120th day itself is in time. */
export function isStale(action: Action, today: string): boolean {
  return (
    action.state === 'under-way' && !isOver(action) && heardSince(action) < daysBefore(today, staleAfterDays)
  );
}

/** Milestones whose day has passed; none of an action that is over. */
export function lateMilestones(action: Action, today: string): Milestone[] {
  return isOver(action)
    ? []
    : action.milestones.filter(({ dueOn, doneOn }) => doneOn === null && dueOn < today);
}

/** How many it reaches, as the newest update says, or else the record. */
export function reachOf({ heard, reach }: Pick<Action, 'heard' | 'reach'>): number | null {
  return heard?.reach ?? reach;
}

/** Reach and need are known, and nobody decided in the last 12 months whether to stop, go on or spread. */
export function isUndecided(action: Action, today: string): boolean {
  if (isOver(action) || reachOf(action) === null || action.need === null) return false;
  return action.lastDecision === null || action.lastDecision.decidedOn < monthsAfter(today, -decisionMonths);
}

/** Its funding ends within six months, or has ended. */
export function fundingEndsSoon(action: Action, today: string): boolean {
  return (
    !isOver(action) &&
    action.fundingEndsOn !== null &&
    action.fundingEndsOn <= monthsAfter(today, fundingMonths)
  );
}

/** The day by which it is heard of again before it is stale. */
export function staleFrom(heardOn: string): string {
  return daysBefore(heardOn, -staleAfterDays);
}

/** The day by which its scale is decided: a decision holds for 12 months, and one is due within 12 of its beginning. */
export function decisionDue({ lastDecision, startsOn, recordedOn }: Action): string {
  return monthsAfter(lastDecision?.decidedOn ?? startsOn ?? recordedOn, decisionMonths);
}

/** The day so many days before another. */
export function daysBefore(day: string, days: number): string {
  return String(Temporal.PlainDate.from(day).subtract({ days }));
}

function monthsAfter(day: string, months: number): string {
  return String(Temporal.PlainDate.from(day).add({ months }));
}
