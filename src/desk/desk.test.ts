import { describe, expect, it } from 'vitest';
import type { DueItem } from '../contributions/due-items.ts';
import { daysLate, pileUp, sortDesk, whenDue } from './desk.ts';

const item = (key: string, dueOn: string | null): DueItem => {
  const words = { text: key, language: 'en' } as const;
  return { key, partnershipId: 1, kind: words, title: words, detail: null, dueOn, href: `/${key}` };
};

describe('when a thing is due', () => {
  it.each([
    [null, 'open'],
    ['2026-11-27', 'late'],
    ['2026-11-28', 'today'],
    ['2026-11-29', 'week'],
    ['2026-12-05', 'week'],
    ['2026-12-06', 'later'],
  ] as const)('%s is %s on 28 November 2026', (dueOn, when) => {
    expect(whenDue(dueOn, '2026-11-28')).toBe(when);
  });

  it('counts days, not hours: the clocks go back on 25 October 2026', () => {
    expect(daysLate('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysLate('2026-10-26', '2026-10-26')).toBe(0);
    expect(daysLate('2026-10-27', '2026-10-26')).toBe(0);
    expect(daysLate('2024-02-28', '2024-03-01')).toBe(2);
  });
});

it('lays what is due first on top, and things without a day last', () => {
  const sorted = sortDesk(
    [item('open', null), item('b', '2026-11-20'), item('a', '2026-11-19'), item('soon', '2026-12-01')],
    '2026-11-28',
  );
  expect(sorted.get('late')?.map(({ key }) => key)).toEqual(['a', 'b']);
  expect(sorted.get('week')?.map(({ key }) => key)).toEqual(['soon']);
  expect(sorted.get('open')?.map(({ key }) => key)).toEqual(['open']);
  expect(sorted.get('today')).toBeUndefined();
});

it('puts what is done alike in one place together, where the first of it is due', () => {
  const words = (text: string) => ({ text, language: 'en' as const });
  const alike = { key: 'decide', title: () => words('Decide'), name: words('One') };
  const sorted = sortDesk(
    [
      item('alone', '2026-11-03'),
      { ...item('second', '2026-11-04'), alike },
      { ...item('first', '2026-11-01'), alike },
      { ...item('elsewhere', '2026-11-02'), alike, partnershipId: 2 },
    ],
    '2026-11-28',
  );
  const piles = pileUp(sorted.get('late') ?? []).map(({ partnershipId, piles: own }) => [
    partnershipId,
    own.map(({ items }) => items.map(({ key }) => key).join(' ')),
  ]);
  expect(piles).toEqual([
    [1, ['first second', 'alone']],
    [2, ['elsewhere']],
  ]);
});

it('lays what has waited longest on top where nothing has a day', () => {
  const sorted = sortDesk(
    [
      { ...item('new', null), since: '2026-11-01' },
      { ...item('old', null), since: '2026-01-01' },
      item('ever', null),
    ],
    '2026-11-28',
  );
  expect(sorted.get('open')?.map(({ key }) => key)).toEqual(['old', 'new', 'ever']);
});
