import { describe, expect, it } from 'vitest';
import type { BoardFlag } from '../../contributions/board-flags.ts';
import { assembleBoard, countOf, matterKey, undecided } from './board.ts';
import { type BoardDecision, followState } from './board-decision.ts';

const said = (text: string) => ({ text, language: 'en' as const });
const flag = (
  key: string,
  part: BoardFlag['part'],
  since: string | null = null,
  matter = 'one',
): BoardFlag => ({
  ...{ key, part, since, href: '/x', outcomeId: null },
  ...{ sentence: said(key), name: said(key), detail: null },
  matter: { key: matter, title: (count) => said(`${count} of ${matter}`), why: said('Because.') },
});
const decision = (flagKey: string | null): BoardDecision => ({
  ...{ id: 'd', version: 1, flagKey, flagWords: flagKey, decided: 'Go on', reasons: 'It works' },
  ...{ decidedOn: '2026-10-01', followUp: null, followBodyId: null, followBody: null, followBy: null },
  ...{ followed: null, followedOn: null },
});

describe('the board’s page', () => {
  it('has every part in order, also those with nothing in them', () => {
    expect(assembleBoard([], []).parts.map(({ part }) => part)).toEqual([
      'moved',
      'not-moved',
      'late',
      'needs-decision',
      'gap',
    ]);
  });

  it('puts what is undecided first, then what is oldest, then what has no day', () => {
    const board = assembleBoard(
      [
        flag('settled', 'late', '2024-01-01'),
        flag('dayless', 'late'),
        flag('new', 'late', '2026-10-01'),
        flag('old', 'late', '2025-01-01'),
      ],
      [decision('settled'), decision(null)],
    );
    const late = board.parts.find(({ part }) => part === 'late');
    expect(late?.flags.map(({ key }) => key)).toEqual(['old', 'new', 'dayless', 'settled']);
    expect([countOf(board, 'late'), undecided(board, 'late')]).toEqual([4, 3]);
  });

  it('counts what is alike, in the order it was raised, with what was decided on all of it', () => {
    const { parts } = assembleBoard(
      [
        flag('b', 'gap', null, 'unpromised'),
        flag('alone', 'gap', '2020-01-01', 'unowned'),
        flag('a', 'gap', '2026-01-01', 'unpromised'),
      ],
      [decision(matterKey('unpromised'))],
    );
    const matters = parts.find(({ part }) => part === 'gap')?.matters ?? [];
    expect(
      matters.map(({ matter, flags, decisions }) => [
        matter.title(flags.length).text,
        flags.map(({ key }) => key).join(' '),
        decisions.length,
      ]),
    ).toEqual([
      ['2 of unpromised', 'a b', 1],
      ['1 of unowned', 'alone', 0],
    ]);
  });

  it('shows a thing once that two subjects raise', () => {
    expect(countOf(assembleBoard([flag('a', 'gap'), flag('a', 'gap')], []), 'gap')).toBe(1);
  });
});

describe('a follow-up', () => {
  const open = { followUp: 'Report back', followBy: '2026-11-28', followedOn: null };
  it('is open on its day, late on the next, and done once it was', () => {
    expect(followState(open, '2026-11-28')).toBe('open');
    expect(followState(open, '2026-11-29')).toBe('late');
    expect(followState({ ...open, followedOn: '2026-12-24' }, '2026-12-25')).toBe('done');
    expect(followState({ ...open, followUp: null, followBy: null }, '2026-12-25')).toBe('none');
  });
});
