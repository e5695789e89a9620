import { type Doing, memberBodies } from '../../partnerships/index.ts';
import { readDraftOutcomeNames } from '../outcomes/outcome-in-force.ts';
import { readPromise } from '../promises/promise-store.ts';
import type { Action, ActionBodies, ActionTerms } from './action.ts';
import { mayLead } from './action-hand.ts';
import { referenceTaken } from './action-store.ts';

export type TermsProblem = 'not-yours' | 'no-member' | 'no-outcome' | 'no-promise' | 'reference-taken';

/** Why an action cannot be recorded so; null: it can. What stays as it was is not asked about again. */
export async function termsProblem(
  doing: Doing,
  terms: ActionTerms,
  { leadBodyId, otherBodyIds }: ActionBodies,
  before: Action | null,
): Promise<TermsProblem | null> {
  const { transaction, partnershipId, today } = doing;
  if (!mayLead(doing, leadBodyId)) return 'not-yours';
  const members = new Set((await memberBodies(transaction, partnershipId, today)).map(({ id }) => id));
  const had = new Set(before?.owners.map(({ bodyId }) => bodyId));
  if ([leadBodyId, ...otherBodyIds].some((id) => !members.has(id) && !had.has(id))) return 'no-member';
  if (terms.outcomeId !== before?.outcomeId) {
    const outcomes = await readDraftOutcomeNames(transaction, partnershipId);
    if (!outcomes.some(({ id }) => id === terms.outcomeId)) return 'no-outcome';
  }
  if (terms.promiseId !== null && (await readPromise(transaction, partnershipId, terms.promiseId)) === null)
    return 'no-promise';
  const { reference } = terms;
  if (reference !== null && (await referenceTaken(transaction, partnershipId, reference, before?.id ?? null)))
    return 'reference-taken';
  return null;
}
