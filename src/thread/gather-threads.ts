import type { ContributionRequest } from '../contributions/contribution-request.ts';
import type { ThreadLinks, ThreadRef } from '../contributions/thread-links.ts';
import { assembleThreads, type Thread } from './thread.ts';

/** The threads of these outcomes, from what all subjects know: as many queries for one as for a hundred. */
export async function gatherThreads(
  contributions: readonly ThreadLinks[],
  asked: ContributionRequest,
  refs: readonly ThreadRef[],
): Promise<Thread[]> {
  const links = [];
  // One after the other: they share the reader's one connection.
  for (const contribution of contributions) links.push(...(await contribution({ ...asked, refs })));
  return assembleThreads(refs, links);
}
