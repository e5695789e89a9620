/** Plans a partner has beside the partnership's, most of them asked for by other Acts. */
export const ownPlanKinds = [
  'corporate-plan',
  'ijb-strategic-plan',
  'childrens-services-plan',
  'child-poverty-action-report',
  'community-justice-plan',
  'community-learning-plan',
  'community-wealth-building-plan',
  'fairer-scotland-assessment',
  'equality-impact-assessment',
  'island-impact-assessment',
  'other',
] as const;
export type OwnPlanKind = (typeof ownPlanKinds)[number];

export interface Priority {
  id: string;
  words: string;
}

/** A body's own plan. Days are ISO. */
export interface OwnPlan {
  id: string;
  version: number;
  bodyId: string;
  kind: OwnPlanKind;
  title: string;
  /** Who must make it, where that is not the body alone. */
  dutyHolder: string | null;
  startsOn: string;
  /** Last day; null where the plan names none. */
  endsOn: string | null;
  link: string | null;
  /** Council area of the partnership that keeps the record; null: the nation. */
  registeredBy: number | null;
  published: boolean;
  /** In the plan's order. */
  priorities: readonly Priority[];
}

export type PeriodState = 'to-come' | 'current' | 'ended';

export function periodState(plan: Pick<OwnPlan, 'startsOn' | 'endsOn'>, today: string): PeriodState {
  if (plan.endsOn !== null && plan.endsOn < today) return 'ended';
  return plan.startsOn > today ? 'to-come' : 'current';
}

/** Most priorities of one plan: more are no priorities, and the picture could not show them. */
export const mostPriorities = 40;

/** Lines of a text as priorities' words, empty ones left out. */
export function priorityLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
}

/**
 * Which priorities the lines of a changed plan are. A line with the same words is the same priority wherever it moved.
 * Of what is left between two of those, the first new line takes the place of the first old one, and so on: somebody
 * wrote it anew. Null: a priority that was not there before.
 */
export function matchPriorities(known: readonly Priority[], lines: readonly string[]): (string | null)[] {
  const ids: (string | null)[] = lines.map(() => null);
  const left = [...known];
  lines.forEach((words, at) => {
    const found = left.findIndex((one) => one.words === words);
    if (found >= 0) ids[at] = left.splice(found, 1)[0]?.id ?? null;
  });
  const order = known.map(({ id }) => id);
  ids.forEach((id, at) => {
    if (id !== null) return;
    const before = order.indexOf(ids.slice(0, at).findLast((one) => one !== null) ?? '');
    const next = order[before + 1];
    const rewritten = left.findIndex((one) => one.id === next);
    if (rewritten >= 0) ids[at] = left.splice(rewritten, 1)[0]?.id ?? null;
  });
  return ids;
}
