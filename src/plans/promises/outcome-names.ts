import type { Queries } from '../../platform/database/database.ts';
import { readDraftOutcomeNames, readOutcomesInForce } from '../outcomes/outcome-in-force.ts';

/** What an outcome is called, and whether there is a page of it. */
export interface OutcomeName {
  id: string;
  name: string;
  partnershipId: number;
  /** In a plan in force: everybody can read it. */
  inForce: boolean;
}

/**
 * Names of outcomes by their ids: as the plans in force have them, and for staff of one partnership those of its drafts
 * beside them. One or two queries.
 */
export async function readOutcomeNames(
  queries: Queries,
  partnershipIds: readonly number[] | null,
  draftsOf: number | null,
): Promise<Map<string, OutcomeName>> {
  const drafts = draftsOf === null ? [] : await readDraftOutcomeNames(queries, draftsOf);
  const inForce = await readOutcomesInForce(queries, partnershipIds);
  return new Map([
    ...drafts.map(({ id, name }): [string, OutcomeName] => [
      id,
      { id, name, partnershipId: draftsOf ?? 0, inForce: false },
    ]),
    ...inForce.map(({ outcome: { id, name }, partnershipId }): [string, OutcomeName] => [
      id,
      { id, name, partnershipId, inForce: true },
    ]),
  ]);
}
