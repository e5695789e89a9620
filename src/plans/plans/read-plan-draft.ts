import type { Queries } from '../../platform/database/database.ts';
import { readPlanEvidence } from '../evidence/plan-evidence-store.ts';
import { readMeasures } from '../measures/measure-store.ts';
import { readConflictsOfPlan } from '../outcomes/conflict-store.ts';
import { readNationalLinksOfPlan } from '../outcomes/national-link-store.ts';
import { readOutcomesOfPlan } from '../outcomes/outcome-store.ts';
import { readOwnersOfPlan } from '../outcomes/owner-store.ts';
import { readRepresentations } from '../representations/representation-store.ts';
import { undividedAreas } from './locality-areas.ts';
import { readLocalities } from './locality-store.ts';
import type { PlanDraft } from './plan-draft.ts';
import { readPlan } from './plan-store.ts';
import { readPriorities } from './priority-store.ts';

/** A draft whole; null where there is no such plan in this partnership. Eleven queries at most, whatever its size. */
export async function readPlanDraft(
  queries: Queries,
  of: { partnershipId: number; id: string },
): Promise<PlanDraft | null> {
  const plan = await readPlan(queries, of);
  if (plan === null) return null;
  const { id } = plan;
  const outcomes = await readOutcomesOfPlan(queries, id);
  const owners = Map.groupBy(await readOwnersOfPlan(queries, id), ({ outcomeId }) => outcomeId);
  const national = Map.groupBy(await readNationalLinksOfPlan(queries, id), ({ outcomeId }) => outcomeId);
  const conflicts = Map.groupBy(await readConflictsOfPlan(queries, id), ({ outcomeId }) => outcomeId);
  const measures = Map.groupBy(await readMeasures(queries, { planId: id }), ({ outcomeId }) => outcomeId);
  const all = await readPlanEvidence(queries, id);
  const evidence = Map.groupBy(all, ({ outcomeId }) => outcomeId);
  const localities = await readLocalities(queries, id);
  return {
    plan,
    priorities: await readPriorities(queries, id),
    outcomes: outcomes.map((outcome) => ({
      ...outcome,
      owners: owners.get(outcome.id) ?? [],
      national: national.get(outcome.id) ?? [],
      conflicts: conflicts.get(outcome.id) ?? [],
      evidence: evidence.get(outcome.id) ?? [],
      measures: measures.get(outcome.id) ?? [],
    })),
    localities,
    undivided: plan.kind === 'loip' ? await undividedAreas(queries, plan.partnershipId, localities) : [],
    evidence: evidence.get(null) ?? [],
    representations: await readRepresentations(queries, id),
  };
}
