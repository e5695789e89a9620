import type { PlanOutcomes } from '../partnerships/index.ts';
import { readDraftOutcomeNames, readOutcomesInForce } from '../plans/index.ts';

/** Outcomes of the plans in force, then those only in drafts that the reader may see. */
export const planOutcomes: PlanOutcomes = async (queries, partnershipId) => {
  const inForce = await readOutcomesInForce(queries, [partnershipId]);
  const known = new Set(inForce.map(({ outcome }) => outcome.id));
  const drafted = await readDraftOutcomeNames(queries, partnershipId);
  return [
    ...inForce.map(({ outcome: { id, name } }) => ({ id, name, inForce: true })),
    ...drafted.flatMap(({ id, name }) => (known.has(id) ? [] : [{ id, name, inForce: false }])),
  ];
};
