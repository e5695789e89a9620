import { describe, expect, it } from 'vitest';
import type { GroupWritten } from './group.ts';
import { groupProblem } from './group-problem.ts';
import type { TreeGroup } from './group-tree.ts';

const written = (part: Partial<GroupWritten>): GroupWritten => ({
  kind: 'thematic',
  name: 'Children',
  nameGd: null,
  remit: '',
  localityId: null,
  parentId: null,
  quorum: null,
  setUpOn: null,
  endedOn: null,
  planOutcomes: [],
  outcomes: [],
  ...part,
});
const groups: TreeGroup[] = [
  { id: 'board', kind: 'board', name: 'Board', parentId: null },
  { id: 'children', kind: 'thematic', name: 'Children', parentId: 'board' },
];
const problem = (part: Partial<GroupWritten>, id: string | null = null) =>
  groupProblem(written(part), groups, id)?.problem ?? null;

describe('a group as it was written', () => {
  it.each<[string | null, Partial<GroupWritten>]>([
    [null, { parentId: 'board', setUpOn: '2026-01-01', endedOn: '2026-01-01', outcomes: ['a', 'b'] }],
    [null, { kind: 'locality', localityId: 7 }],
    ['not-locality', { localityId: 7 }],
    ['ends-before', { setUpOn: '2026-01-02', endedOn: '2026-01-01' }],
    ['gone', { parentId: 'another partnership’s' }],
    ['too-many', { outcomes: Array.from({ length: 31 }, (_, at) => `outcome ${at}`) }],
    [null, { outcomes: ['è'.repeat(500)] }],
    ['too-long', { outcomes: ['è'.repeat(501)] }],
    ['twice', { outcomes: ['a', 'b', 'a'] }],
  ])('%s', (found, part) => {
    expect(problem(part)).toBe(found);
  });

  it('does not answer to itself or to one below it', () => {
    expect(problem({ parentId: 'children' }, 'board')).toBe('answers-to-itself');
    expect(problem({ parentId: 'board' }, 'children')).toBeNull();
  });
});
