import type { Outcome } from './outcome.ts';
import { type OwnPlan, periodState, type Priority } from './own-plan.ts';

export const directions = ['supports', 'neutral', 'pulls'] as const;
export type Direction = (typeof directions)[number];

/** A partnership's view of what a priority of a partner's own plan does for an outcome. */
export interface Alignment {
  id: string;
  version: number;
  priorityId: string;
  /** What it was called when it was judged. */
  outcome: string;
  /** The priority of the shared plan; null: a domain of the picture of need. */
  planPriorityId: string | null;
  direction: Direction;
  reason: string;
  /** The priority's words when it was judged. */
  judgedWords: string;
  published: boolean;
}

/** What it is judged against, however that is called now. */
export function keyOf({ planPriorityId, outcome }: Pick<Alignment, 'planPriorityId' | 'outcome'>): string {
  return planPriorityId ?? outcome;
}

export interface Partner {
  id: string;
  name: string;
}

/** What a partner's own plans do for one outcome, in the partnership's view. */
export interface LineUpCell {
  outcome: string;
  supports: number;
  neutral: number;
  pulls: number;
}

export interface LineUpRow {
  partner: Partner;
  /** Its plans that have not ended, and those that have. */
  current: readonly OwnPlan[];
  ended: readonly OwnPlan[];
  /** One for each outcome, in their order. */
  cells: readonly LineUpCell[];
  /** Priorities of plans in force that nobody has judged against any outcome. */
  unjudged: number;
}

/** A priority that pulls away from an outcome, with the words of both sides. */
export interface Conflict {
  partner: Partner;
  plan: OwnPlan;
  priority: Priority;
  alignment: Alignment;
}

export interface LineUp {
  outcomes: readonly string[];
  rows: readonly LineUpRow[];
  /** Whether the outcomes are priorities of the shared plan in force. */
  ofPlan: boolean;
  /** Of those asked for, what no partner's own plan supports. */
  uncarried: readonly string[];
  conflicts: readonly Conflict[];
  /** Partners for whom nobody has recorded a plan. */
  withoutPlan: readonly Partner[];
}

/**
 * How partners' own plans line up with outcomes. Plans that have ended carry nothing any more and stand apart; an
 * outcome that was judged and is no longer among those asked for is added at the end. Where priorities of the shared
 * plan are asked for, what was said of domains before there was one counts no more, but what pulls away still pulls.
 */
export function lineUp(
  partners: readonly Partner[],
  plans: readonly OwnPlan[],
  alignments: readonly Alignment[],
  asked: readonly Pick<Outcome, 'key' | 'name' | 'ofPlan'>[],
  today: string,
): LineUp {
  const ofPlan = asked.some((one) => one.ofPlan);
  const counted = alignments.filter(({ planPriorityId }) => !ofPlan || planPriorityId !== null);
  const byPriority = Map.groupBy(alignments, ({ priorityId }) => priorityId);
  const plansOf = Map.groupBy(plans, ({ bodyId }) => bodyId);
  const names = new Map(asked.map(({ key, name }) => [key, name]));
  for (const one of counted.toSorted((a, b) => (a.outcome < b.outcome ? -1 : 1)))
    if (!names.has(keyOf(one))) names.set(keyOf(one), one.outcome);
  const keys = [...names.keys()];
  const conflicts: Conflict[] = [];
  const rows = partners.map((partner): LineUpRow => {
    const own = plansOf.get(partner.id) ?? [];
    const [ended = [], current = []] = [true, false].map((over) =>
      own.filter((plan) => (periodState(plan, today) === 'ended') === over),
    );
    const cells = [...names.values()].map((outcome) => ({ outcome, supports: 0, neutral: 0, pulls: 0 }));
    let unjudged = 0;
    for (const plan of current)
      for (const priority of plan.priorities) {
        const judged = byPriority.get(priority.id) ?? [];
        if (!judged.some((one) => counted.includes(one))) unjudged += 1;
        for (const alignment of judged) {
          const cell = cells[keys.indexOf(keyOf(alignment))];
          if (cell && counted.includes(alignment)) cell[alignment.direction] += 1;
          if (alignment.direction === 'pulls') conflicts.push({ partner, plan, priority, alignment });
        }
      }
    return { partner, current, ended, cells, unjudged };
  });
  return {
    outcomes: [...names.values()],
    ofPlan,
    rows,
    uncarried: asked.flatMap(({ name }, at) =>
      rows.every(({ cells }) => (cells[at]?.supports ?? 0) === 0) ? [name] : [],
    ),
    conflicts,
    withoutPlan: rows
      .filter(({ current, ended }) => current.length + ended.length === 0)
      .map(({ partner }) => partner),
  };
}

/** True where the body wrote the priority anew after it was judged. */
export function isReworded({ words }: Priority, { judgedWords }: Pick<Alignment, 'judgedWords'>): boolean {
  return words !== judgedWords;
}
