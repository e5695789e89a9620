import { describe, expect, it } from 'vitest';
import { type GroupBranch, groupTree, mayAnswerTo, type TreeGroup } from './group-tree.ts';

const group = (id: string, kind: TreeGroup['kind'], parentId: string | null = null): TreeGroup => ({
  id,
  kind,
  name: id,
  parentId,
});

const drawn = (branches: readonly GroupBranch<TreeGroup>[]): string =>
  branches.map(({ group: { id }, below }) => (below.length === 0 ? id : `${id}(${drawn(below)})`)).join(' ');

describe('the groups of a partnership', () => {
  it('stand below the group they answer to: board, executive, thematic, locality, then by name', () => {
    const groups = [
      group('north', 'locality', 'executive'),
      group('health', 'thematic', 'executive'),
      group('children', 'thematic', 'executive'),
      group('executive', 'executive', 'board'),
      group('board', 'board'),
      group('alone', 'thematic'),
    ];
    expect(drawn(groupTree(groups))).toBe('board(executive(children health north)) alone');
  });

  it('stand at the top where the group above is not shown', () => {
    expect(drawn(groupTree([group('a', 'thematic', 'a-draft')]))).toBe('a');
  });

  it('are all shown, even where two answer to each other', () => {
    expect(drawn(groupTree([group('a', 'thematic', 'b'), group('b', 'thematic', 'a')]))).toBe('a b');
  });

  it('may answer to any group that does not answer to them', () => {
    const groups = [group('a', 'board'), group('b', 'executive', 'a'), group('c', 'thematic', 'b')];
    expect(mayAnswerTo(groups, 'c', 'a')).toBe(true);
    expect(mayAnswerTo(groups, 'a', 'c')).toBe(false);
    expect(mayAnswerTo(groups, 'a', 'a')).toBe(false);
    expect(mayAnswerTo(groups, null, 'c')).toBe(true);
  });
});
