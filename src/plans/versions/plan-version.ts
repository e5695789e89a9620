import type { PlanKind } from '../plans/plan.ts';
import type { PlanContent } from './plan-content.ts';

/** Name of what draws the content as it is now; kept with each version. */
export const renderer = 'plan-1';

/** A published version without its content. */
export interface VersionLine {
  id: string;
  planId: string;
  number: number;
  note: string;
  /** Of the content's text. */
  sha256: string;
  renderer: string;
  /** ISO instant. */
  publishedAt: string;
}

export interface PlanVersion extends VersionLine {
  content: PlanContent;
}

/** Which plan of a partnership: its local outcomes improvement plan, or that of a locality by its area's code. */
export type WhichPlan = { kind: Extract<PlanKind, 'loip'> } | { kind: 'locality'; code: string };

export function whichOf({
  kind,
  locality,
}: {
  kind: PlanKind;
  locality: { code: string } | null;
}): WhichPlan {
  return kind === 'locality' && locality !== null ? { kind, code: locality.code } : { kind: 'loip' };
}
