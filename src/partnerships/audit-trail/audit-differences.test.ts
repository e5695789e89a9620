import { expect, it } from 'vitest';
import { auditDifferences } from './audit-differences.ts';

const differences = (before: unknown, after: unknown) =>
  auditDifferences(
    before === null ? null : JSON.stringify(before),
    after === null ? null : JSON.stringify(after),
  );

it('says each part that was changed, added or taken away, and none that stayed', () => {
  expect(
    differences(
      { title: 'Chair', ends: '2026-03-31', body: { name: 'NHS One', kind: 'health-board' } },
      { title: 'Chair', ends: '2027-03-31', body: { name: 'NHS One' }, why: 'asked again' },
    ),
  ).toEqual([
    { path: ['ends'], before: '2026-03-31', after: '2027-03-31' },
    { path: ['why'], before: null, after: 'asked again' },
    { path: ['body', 'kind'], before: 'health-board', after: null },
  ]);
});

it('says all there is of what was added or removed whole', () => {
  expect(
    differences(null, { outcomes: ['a', 'b'], people: [{ role: 'chair' }, { role: 'member' }] }),
  ).toEqual([
    { path: ['outcomes'], before: null, after: ['a', 'b'] },
    { path: ['people', '1', 'role'], before: null, after: 'chair' },
    { path: ['people', '2', 'role'], before: null, after: 'member' },
  ]);
  expect(differences('open', null)).toEqual([{ path: [], before: 'open', after: null }]);
});

it('tells an empty text, nought and no from nothing', () => {
  expect(differences({ a: '', b: 0, c: false }, { a: null, b: null, c: null })).toEqual([
    { path: ['a'], before: '', after: null },
    { path: ['b'], before: 0, after: null },
    { path: ['c'], before: false, after: null },
  ]);
});

it('leaves out parts that only the earlier record names, unless they are ids', () => {
  const seat = '0197a0c4-7f00-7000-8000-000000000001';
  expect(differences({ name: 'A', version: 3, owners: [1] }, { name: 'B' })).toEqual([
    { path: ['name'], before: 'A', after: 'B' },
  ]);
  expect(differences({ [seat]: 'present' }, {})).toEqual([{ path: [seat], before: 'present', after: null }]);
});

it('finds no difference where nothing was recorded', () => {
  expect(differences(null, null)).toEqual([]);
  expect(differences({ a: 1 }, { a: 1 })).toEqual([]);
});
