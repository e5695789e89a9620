import type { BoardFlags } from '../../contributions/board-flags.ts';
import type { ContributionRequest } from '../../contributions/contribution-request.ts';
import { assembleBoard, type Board } from './board.ts';
import { readBoardDecisions } from './board-decision-store.ts';
import { followUpFlags } from './follow-up-flags.ts';

/** What the board should see, from everything subjects know. */
export async function readBoard(
  contributions: readonly BoardFlags[],
  asked: ContributionRequest & { partnershipId: number; code: string },
): Promise<Board> {
  const decisions = await readBoardDecisions(asked.queries, asked.partnershipId);
  const flags = followUpFlags(decisions, asked);
  // One after the other: they share the reader's one connection.
  for (const contribution of contributions) flags.push(...(await contribution(asked)));
  return assembleBoard(flags, decisions);
}
