import { describe, expect, it } from 'vitest';
import { type Alignment, type Direction, isReworded, lineUp } from './line-up.ts';
import type { OwnPlan } from './own-plan.ts';

const today = '2026-11-28';
const [council, nhs, police] = [
  { id: 'council', name: 'Council' },
  { id: 'nhs', name: 'NHS' },
  { id: 'police', name: 'Police' },
];
const plan = (bodyId: string, endsOn: string | null, ...priorities: string[]): OwnPlan => ({
  id: `plan of ${bodyId}`,
  version: 1,
  bodyId,
  kind: 'corporate-plan',
  title: 'Plan',
  dutyHolder: null,
  startsOn: '2024-04-01',
  endsOn,
  link: null,
  registeredBy: 1,
  published: true,
  priorities: priorities.map((id) => ({ id, words: `words of ${id}` })),
});
const judged = (priorityId: string, outcome: string, direction: Direction): Alignment => ({
  id: `${priorityId} ${outcome}`,
  version: 1,
  priorityId,
  outcome,
  planPriorityId: null,
  direction,
  reason: 'because',
  judgedWords: `words of ${priorityId}`,
  published: true,
});
const domain = (name: string) => ({ key: name, name, ofPlan: false });
const outcomes = ['Health', 'Poverty', 'Work'].map(domain);

describe('how plans line up', () => {
  const found = lineUp(
    [council, nhs, police],
    [plan('council', null, 'c1', 'c2'), plan('nhs', '2026-11-27', 'n1')],
    [
      judged('c1', 'Health', 'supports'),
      judged('c1', 'Poverty', 'pulls'),
      judged('c1', 'Work', 'neutral'),
      judged('n1', 'Poverty', 'supports'),
    ],
    outcomes,
    today,
  );

  it('has a cell for every partner and outcome', () => {
    expect(found.rows.map(({ cells }) => cells.length)).toEqual([3, 3, 3]);
    expect(found.rows[0]?.cells).toEqual([
      { outcome: 'Health', supports: 1, neutral: 0, pulls: 0 },
      { outcome: 'Poverty', supports: 0, neutral: 0, pulls: 1 },
      { outcome: 'Work', supports: 0, neutral: 1, pulls: 0 },
    ]);
  });

  it('lets a plan that has ended carry nothing, and says that it has', () => {
    expect(found.rows[1]).toMatchObject({ current: [], ended: [{ bodyId: 'nhs' }] });
    expect(found.uncarried).toEqual(['Poverty', 'Work']);
  });

  it('shows both sides of what pulls the other way', () => {
    expect(found.conflicts).toMatchObject([
      { partner: council, priority: { id: 'c1' }, alignment: { outcome: 'Poverty', reason: 'because' } },
    ]);
  });

  it('counts priorities nobody has judged, and names partners without a plan', () => {
    expect(found.rows.map(({ unjudged }) => unjudged)).toEqual([1, 0, 0]);
    expect(found.withoutPlan).toEqual([police]);
  });

  it('keeps an outcome that was judged though it is no longer asked for', () => {
    const kept = lineUp(
      [council],
      [plan('council', null, 'c1')],
      [judged('c1', 'Culture', 'supports')],
      [domain('Health')],
      today,
    );
    expect(kept.outcomes).toEqual(['Health', 'Culture']);
    expect(kept.rows[0]?.cells[1]?.supports).toBe(1);
  });

  it('holds plans against priorities of the shared plan by their ids, and domains count no more', () => {
    const homes = { key: 'p1', name: 'Warm homes now', ofPlan: true };
    const jobs = { key: 'p2', name: 'Work', ofPlan: true };
    const against = lineUp(
      [council],
      [plan('council', null, 'c1', 'c2', 'c3')],
      [
        { ...judged('c1', 'Warm homes', 'supports'), planPriorityId: 'p1' },
        { ...judged('c2', 'Work', 'pulls'), planPriorityId: 'p2' },
        judged('c3', 'Work', 'supports'),
      ],
      [homes, jobs],
      today,
    );
    expect(against.outcomes).toEqual(['Warm homes now', 'Work']);
    expect(against.rows[0]?.cells[0]).toMatchObject({ supports: 1, pulls: 0 });
    expect(against.rows[0]?.cells[1]).toMatchObject({ supports: 0, pulls: 1 });
    expect(against.uncarried).toEqual(['Work']);
    expect(against.rows[0]?.unjudged).toBe(1);
    expect(against.conflicts.map(({ priority }) => priority.id)).toEqual(['c2']);
  });

  it('is all empty where nothing is recorded', () => {
    const nothing = lineUp([council], [], [], outcomes, today);
    expect(nothing.uncarried).toEqual(['Health', 'Poverty', 'Work']);
    expect(nothing).toMatchObject({ conflicts: [], withoutPlan: [council] });
  });
});

it('notices that a priority was written anew', () => {
  const one = { id: 'a', words: 'Warm homes' };
  expect(isReworded(one, { judgedWords: 'Warm homes' })).toBe(false);
  expect(isReworded(one, { judgedWords: 'Warmer homes' })).toBe(true);
});
