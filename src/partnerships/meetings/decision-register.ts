import { isUuid } from '../../platform/uuid.ts';
import type { Decision } from './decision-store.ts';
import { type FollowUp, followUpOf, followUpStates } from './follow-up.ts';

/** What is looked for in the register; null where it does not matter. */
export interface RegisterQuery {
  search: string | null;
  groupId: string | null;
  follow: FollowUp['state'] | null;
}

/** A decision with where its following up stands on a day. */
export interface RegisteredDecision extends Decision {
  followUp: FollowUp;
}

/** Most characters somebody may look for. */
const longestSearch = 200;

/** Reads the query of an address; what it does not know counts as not said. */
export function readRegisterQuery(asked: (name: string) => string | undefined): RegisterQuery {
  const search = (asked('q') ?? '').trim().slice(0, longestSearch);
  const group = asked('group') ?? '';
  return {
    search: search === '' ? null : search,
    groupId: isUuid(group) ? group : null,
    follow: followUpStates.find((state) => state === asked('follow')) ?? null,
  };
}

/** The same as a query, without `?`; empty where nothing is looked for. */
export function registerQueryText({ search, groupId, follow }: RegisterQuery): string {
  const query = new URLSearchParams();
  if (search !== null) query.set('q', search);
  if (groupId !== null) query.set('group', groupId);
  if (follow !== null) query.set('follow', follow);
  return query.toString();
}

/** Decisions as they stand on a day, those of one state only where it is asked for. */
export function registeredOn(
  decisions: readonly Decision[],
  day: string,
  follow: RegisterQuery['follow'],
): RegisteredDecision[] {
  const all = decisions.map((decision) => ({ ...decision, followUp: followUpOf(decision, day) }));
  return follow === null ? all : all.filter(({ followUp }) => followUp.state === follow);
}
