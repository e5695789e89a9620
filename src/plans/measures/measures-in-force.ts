import type { Queries } from '../../platform/database/database.ts';
import { type OutcomeInForce, readOutcomesInForce } from '../outcomes/outcome-in-force.ts';
import type { ContentMeasure } from '../versions/plan-content.ts';

export interface MeasureInForce {
  /** As the version in force says it, with its figures as they stood. */
  measure: ContentMeasure;
  found: OutcomeInForce;
}

/** Measures of the versions in force of these partnerships (null: of all): what everybody sees. One query. */
export async function readMeasuresInForce(
  queries: Queries,
  partnershipIds: readonly number[] | null,
): Promise<MeasureInForce[]> {
  const outcomes = await readOutcomesInForce(queries, partnershipIds);
  return outcomes.flatMap((found) => measuresOf(found));
}

export function measuresOf(found: OutcomeInForce): MeasureInForce[] {
  return (found.outcome.measures ?? []).map((measure) => ({ measure, found }));
}
