import { describe, expect, it } from 'vitest';
import { endsSoon, holderOn, isWithin, overlap, type Span, termInTheWay } from './term.ts';

const span = (since: string, until: string | null): Span => ({ since, until });

describe('two terms', () => {
  it.each<[string, Span, Span, boolean]>([
    ['one after the other', span('2024-01-01', '2024-12-31'), span('2025-01-01', null), false],
    ['that share one day', span('2024-01-01', '2025-01-01'), span('2025-01-01', null), true],
    ['one within the other', span('2024-01-01', null), span('2024-03-01', '2024-03-02'), true],
    ['both without an end', span('2024-01-01', null), span('2030-01-01', null), true],
    ['one long before the other', span('2020-01-01', '2020-06-30'), span('2024-01-01', '2024-06-30'), false],
  ])('%s', (_which, one, other, expected) => {
    expect(overlap(one, other)).toBe(expected);
    expect(overlap(other, one)).toBe(expected);
  });
});

describe('a term', () => {
  const terms = [
    { id: 'a', since: '2022-01-01', until: '2023-12-31' },
    { id: 'b', since: '2024-01-01', until: null },
  ];

  it('is stood in the way of by another of its seat, not by what it was before', () => {
    expect(termInTheWay({ id: null, since: '2023-12-31', until: '2023-12-31' }, terms)?.id).toBe('a');
    expect(termInTheWay({ id: 'b', since: '2024-02-01', until: null }, terms)).toBeNull();
    expect(termInTheWay({ id: 'b', since: '2023-12-01', until: null }, terms)?.id).toBe('a');
  });

  it('lies within the time of its seat or does not', () => {
    expect(isWithin(span('2024-01-01', '2024-12-31'), span('2024-01-01', '2024-12-31'))).toBe(true);
    expect(isWithin(span('2024-01-01', null), span('2024-01-01', '2024-12-31'))).toBe(false);
    expect(isWithin(span('2023-12-31', null), span('2024-01-01', null))).toBe(false);
  });

  it('is held from its first day to its last', () => {
    expect(holderOn(terms, '2023-12-31')?.id).toBe('a');
    expect(holderOn(terms, '2024-01-01')?.id).toBe('b');
    expect(holderOn(terms, '2021-12-31')).toBeNull();
  });

  it.each([
    ['2026-11-28', true, 'today'],
    ['2027-02-28', true, 'three months from today'],
    ['2027-03-01', false, 'later'],
    ['2026-11-27', false, 'yesterday: it is over'],
  ])('that ends on %s ends soon: %s (%s)', (until, soon) => {
    expect(endsSoon(span('2024-01-01', until), '2026-11-28')).toBe(soon);
  });
});
