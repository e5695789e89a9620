import type { Queries } from '../../platform/database/database.ts';
import { readGroups } from '../groups/group-store.ts';
import { readMeetings } from '../meetings/meeting-store.ts';

/** The groups and meetings that something was done for. */
export interface FacilitationChoices {
  groups: readonly { id: string; name: string }[];
  /** The newest first. */
  meetings: readonly { id: string; groupId: string; groupName: string; heldOn: string }[];
}

export async function readFacilitationChoices(
  queries: Queries,
  partnershipId: number,
): Promise<FacilitationChoices> {
  const groups = await readGroups(queries, partnershipId);
  const nameOf = new Map(groups.map(({ id, name }) => [id, name]));
  const meetings = await readMeetings(queries, { partnershipId });
  return {
    groups,
    meetings: meetings.map(({ id, groupId, heldOn }) => ({
      ...{ id, groupId, heldOn },
      groupName: nameOf.get(groupId) ?? '',
    })),
  };
}
