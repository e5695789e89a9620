import { type Catalogue, headlineIndicators } from '../../evidence/index.ts';
import type { Queries } from '../../platform/database/database.ts';

/** What own plans are judged against: a priority of the shared plan or, where none is in force, a domain. */
export interface Outcome {
  /** A priority's id; `Poverty`: a domain's key and name in one. */
  key: string;
  name: string;
  /** Whether it is a priority of the plan in force. */
  ofPlan: boolean;
  /** Phrases of what is looked at in a domain. */
  measures: readonly string[];
}

/** Priorities of a partnership's plan in force, in its order; none where no plan is in force. The subject of plans knows them. */
export type PlanPriorities = (
  queries: Queries,
  partnershipId: number,
) => Promise<readonly { id: string; name: string }[]>;

/** The picture's domains in its order. */
export function domainsOf(catalogue: Catalogue): Outcome[] {
  return [...Map.groupBy(headlineIndicators(catalogue), ({ domain }) => domain)].map(([key, indicators]) => ({
    ...{ key, name: key, ofPlan: false },
    measures: indicators.map(({ phrase }) => phrase),
  }));
}

/** What own plans of a partnership's partners are judged against. */
export async function readOutcomes(
  queries: Queries,
  { planPriorities, catalogue }: { planPriorities: PlanPriorities; catalogue: Catalogue },
  partnershipId: number,
): Promise<Outcome[]> {
  const priorities = await planPriorities(queries, partnershipId);
  return priorities.length === 0
    ? domainsOf(catalogue)
    : priorities.map(({ id, name }) => ({ key: id, name, ofPlan: true, measures: [] }));
}
