import type { GroupWritten } from './group.ts';
import { mayAnswerTo, type TreeGroup } from './group-tree.ts';

/** Most outcomes a group may answer for, and most characters of one. */
export const mostOutcomes = 30;
export const longestOutcome = 500;

/** What is wrong with a group as it was written, beyond each answer by itself. */
export type GroupProblem =
  | { field: 'locality'; problem: 'not-locality' }
  | { field: 'endedOn'; problem: 'ends-before' }
  | { field: 'parent'; problem: 'answers-to-itself' | 'gone' }
  | { field: 'outcomes'; problem: 'too-many'; count: number }
  | { field: 'outcomes'; problem: 'too-long'; outcome: string; length: number }
  | { field: 'outcomes'; problem: 'twice'; outcome: string };

/** `groups` are all of the partnership; `id` is null for a group that is new. */
export function groupProblem(
  written: GroupWritten,
  groups: readonly TreeGroup[],
  id: string | null,
): GroupProblem | null {
  const { kind, localityId, setUpOn, endedOn, parentId, outcomes } = written;
  if (localityId !== null && kind !== 'locality') return { field: 'locality', problem: 'not-locality' };
  if (setUpOn !== null && endedOn !== null && endedOn < setUpOn)
    return { field: 'endedOn', problem: 'ends-before' };
  if (parentId !== null && !groups.some((group) => group.id === parentId))
    return { field: 'parent', problem: 'gone' };
  if (parentId !== null && !mayAnswerTo(groups, id, parentId))
    return { field: 'parent', problem: 'answers-to-itself' };
  if (outcomes.length > mostOutcomes)
    return { field: 'outcomes', problem: 'too-many', count: outcomes.length };
  const long = outcomes.find((outcome) => [...outcome].length > longestOutcome);
  if (long !== undefined)
    return { field: 'outcomes', problem: 'too-long', outcome: long, length: [...long].length };
  const twice = outcomes.find((outcome, at) => outcomes.indexOf(outcome) !== at);
  return twice === undefined ? null : { field: 'outcomes', problem: 'twice', outcome: twice };
}
