import type { Queries } from '../../platform/database/database.ts';
import { decisionProblem, type DecisionWritten, mayCorrect } from './decision.ts';
import { readDecisions } from './decision-store.ts';

export type DecisionProblem = NonNullable<ReturnType<typeof decisionProblem>> | 'cannot-correct';

/** What is wrong with a decision as it was written, beside what else was decided; null where nothing is. */
export async function problemOfDecision(
  queries: Queries,
  at: { id: string | null; partnershipId: number; groupId: string; heldOn: string },
  written: DecisionWritten,
): Promise<DecisionProblem | null> {
  const problem = decisionProblem(written);
  if (problem !== null || written.correctsId === null) return problem;
  const decisions = await readDecisions(queries, at);
  const earlier = decisions.find(({ id }) => id === written.correctsId && id !== at.id);
  return earlier && mayCorrect(earlier, at) ? null : 'cannot-correct';
}
