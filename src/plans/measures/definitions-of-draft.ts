import type { PlanDraft } from '../plans/plan-draft.ts';
import { definitionOf, type MeasureDefinition } from './measure-definition.ts';

/** All measures of a draft. */
export function definitionsOf({ outcomes }: Pick<PlanDraft, 'outcomes'>): MeasureDefinition[] {
  return outcomes.flatMap(({ measures }) => measures.map(definitionOf));
}
