import type { ContributionRequest } from '../contributions/contribution-request.ts';
import type { DueItem, DueItems } from '../contributions/due-items.ts';
import type { Actor } from '../platform/authorisation/actor.ts';

/** Everything that is due from one person: as many queries for one partnership as for all of them. */
export async function gatherDue(
  contributions: readonly DueItems[],
  asked: ContributionRequest,
  reader: Actor,
): Promise<DueItem[]> {
  const items: DueItem[] = [];
  // One after the other: they share the reader's one connection.
  for (const contribution of contributions) items.push(...(await contribution({ ...asked, reader })));
  return items;
}
