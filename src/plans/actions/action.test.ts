import { describe, expect, it } from 'vitest';
import {
  type Action,
  fundingEndsSoon,
  isOver,
  isStale,
  isUndecided,
  lateMilestones,
  reachOf,
  stateAfter,
} from './action.ts';

const today = '2026-11-28';
const heard = { id: 'u', progress: 'on-course', words: 'Well', reach: null, saidOn: '2026-07-31' } as const;
const action = (changes: Partial<Action> = {}): Action => ({
  ...{ id: 'a', version: 1, partnershipId: 1, published: true, recordedOn: '2026-01-01', outcomeId: 'o' },
  ...{ promiseId: null, reference: null, name: 'Walks', words: '', startsOn: null, endsOn: null },
  ...{ localityId: null, locality: null, prevention: null, state: 'under-way', fundingEndsOn: null },
  ...{
    reach: null,
    reachSource: null,
    need: null,
    needSource: null,
    serviceBefore: null,
    serviceAfter: null,
  },
  ...{ owners: [], milestones: [], heard: null, lastDecision: null },
  ...changes,
});

describe('an action', () => {
  it.each([
    [{ heard }, false],
    [{ heard: { ...heard, saidOn: '2026-07-30' } }, true],
    [{ startsOn: '2026-10-01' }, false],
    [{ startsOn: null }, true],
    [{ heard: { ...heard, saidOn: '2025-01-01', progress: 'done' as const } }, false],
    [{ state: 'planned' as const }, false],
    [{ state: 'stopped' as const }, false],
  ])('is stale after 120 days without a word, and only while it is under way: %o', (changes, stale) => {
    expect(isStale(action(changes), today)).toBe(stale);
  });

  it('is over when its record or its last update says so', () => {
    expect(isOver(action({ state: 'done' }))).toBe(true);
    expect(isOver(action({ heard: { ...heard, progress: 'stopped' } }))).toBe(true);
    expect(isOver(action({ heard }))).toBe(false);
  });

  it.each([
    ['under-way', 'done', 'done'],
    ['planned', 'stopped', 'stopped'],
    ['planned', 'behind', 'under-way'],
    ['planned', 'not-begun', 'planned'],
    ['under-way', 'not-begun', 'under-way'],
    ['done', 'on-course', 'done'],
  ] as const)('that is %s and said to be %s is %s', (state, progress, after) => {
    expect(stateAfter(state, progress)).toBe(after);
  });

  it('is late with milestones whose day has passed, while it goes on', () => {
    const milestones = [
      { id: '1', words: 'a', dueOn: '2026-11-27', doneOn: null },
      { id: '2', words: 'b', dueOn: '2026-11-28', doneOn: null },
      { id: '3', words: 'c', dueOn: '2026-11-01', doneOn: '2026-11-20' },
    ];
    expect(lateMilestones(action({ milestones }), today).map(({ id }) => id)).toEqual(['1']);
    expect(lateMilestones(action({ milestones, state: 'done' }), today)).toEqual([]);
  });

  it('waits for a decision about scale while reach and need are known and none holds', () => {
    const known = { reach: 220, reachSource: 'Register', need: 2_700, needSource: 'Survey' };
    const decided = (decidedOn: string) => ({
      ...known,
      lastDecision: { decided: 'spread' as const, decidedOn },
    });
    expect(isUndecided(action(known), today)).toBe(true);
    expect(isUndecided(action({ ...known, need: null }), today)).toBe(false);
    expect(isUndecided(action(decided('2025-11-28')), today)).toBe(false);
    expect(isUndecided(action(decided('2025-11-27')), today)).toBe(true);
    expect(reachOf(action({ ...known, heard: { ...heard, reach: 300 } }))).toBe(300);
  });

  it('has funding that ends soon from six months before', () => {
    expect(fundingEndsSoon(action({ fundingEndsOn: '2027-05-28' }), today)).toBe(true);
    expect(fundingEndsSoon(action({ fundingEndsOn: '2027-05-29' }), today)).toBe(false);
  });
});
