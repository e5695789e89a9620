import { areasByIds } from '../../geography/index.ts';
import type { Actor } from '../../platform/authorisation/actor.ts';
import type { Queries } from '../../platform/database/database.ts';
import { readRequests } from './request-store.ts';
import { type UpdateRequest, waits } from './round.ts';
import { answers } from './round-rights.ts';
import { readRounds } from './round-store.ts';

/** A request with the name of the partnership that asks. */
export interface RequestElsewhere extends UpdateRequest {
  partnership: string;
}

/** Everything that somebody is to answer as a lead, in the open rounds of all their partnerships. Three queries. */
export async function requestsToAnswer(queries: Queries, actor: Actor): Promise<RequestElsewhere[]> {
  const leads = actor.grants.filter(({ role }) => role === 'partner-lead');
  const where = leads.some(({ partnershipId }) => partnershipId === null)
    ? null
    : [...new Set(leads.flatMap(({ partnershipId }) => partnershipId ?? []))];
  const open = (await readRounds(queries, where)).filter(({ frozenOn }) => frozenOn === null);
  const requests = await readRequests(
    queries,
    open.map(({ id }) => id),
  );
  const mine = requests.filter((one) => waits(one) && answers(actor, one.partnershipId, one));
  const areas = await areasByIds(queries, [...new Set(mine.map(({ partnershipId }) => partnershipId))]);
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  return mine.map((one) => ({ ...one, partnership: names.get(one.partnershipId) ?? '' }));
}
