import type { WhichPlan } from '../versions/plan-version.ts';

/** Where a partnership's plan stands. */
export const planPath = (code: string) => `/partnerships/${code}/plan`;

export const draftsPath = (code: string) => `${planPath(code)}/draft`;

export const draftPath = (code: string, planId: string) => `${draftsPath(code)}/${planId}`;

/** Where one plan's version in force stands: the partnership's own, or that of a locality. */
export const whichPath = (code: string, which: WhichPlan) =>
  which.kind === 'loip' ? planPath(code) : `${planPath(code)}/localities/${which.code}`;

export const outcomePath = (code: string, outcomeId: string) => `${planPath(code)}/outcomes/${outcomeId}`;
