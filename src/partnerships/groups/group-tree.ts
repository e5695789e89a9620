import { type Group, groupKinds } from './group.ts';

/** A group with those that answer to it. */
export interface GroupBranch<One extends TreeGroup = Group> {
  group: One;
  below: GroupBranch<One>[];
}

export type TreeGroup = Pick<Group, 'id' | 'kind' | 'name' | 'parentId'>;

/**
 * Who answers to whom. A group whose parent is not among those shown stands at the top, and so does one that would
 * answer to itself round a corner.
 */
export function groupTree<One extends TreeGroup>(groups: readonly One[]): GroupBranch<One>[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const below = Map.groupBy(groups, (group) => (standsAtTop(group, byId) ? null : group.parentId));
  const branches = (parent: string | null): GroupBranch<One>[] =>
    (below.get(parent) ?? []).toSorted(inOrder).map((group) => ({ group, below: branches(group.id) }));
  return branches(null);
}

/** Whether a group may answer to another: not to itself, nor to one that answers to it. */
export function mayAnswerTo(groups: readonly TreeGroup[], id: string | null, parentId: string): boolean {
  const byId = new Map(groups.map((group) => [group.id, group]));
  return id === null || !lineAbove(parentId, byId).includes(id);
}

function standsAtTop({ id, parentId }: TreeGroup, byId: ReadonlyMap<string, TreeGroup>): boolean {
  return parentId === null || !byId.has(parentId) || lineAbove(parentId, byId).includes(id);
}

/** A group and those above it, each once. */
function lineAbove(id: string, byId: ReadonlyMap<string, TreeGroup>): string[] {
  const line: string[] = [];
  for (let at: string | null = id; at !== null && !line.includes(at); at = byId.get(at)?.parentId ?? null)
    line.push(at);
  return line;
}

function inOrder(one: TreeGroup, other: TreeGroup): number {
  return (
    groupKinds.indexOf(one.kind) - groupKinds.indexOf(other.kind) ||
    one.name.localeCompare(other.name, 'en-GB')
  );
}
