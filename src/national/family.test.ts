import { describe, expect, it } from 'vitest';
import { besideFamilies } from './family.ts';
import { row } from './picture.examples.ts';

const steady = (level: number) => [0, 0.1, -0.1, 0.1, 0, -0.1].map((swing) => level + swing);

describe('the picture beside families', () => {
  it('tells a partnership from its own family, not from the country', () => {
    const rows = [
      row(1, 1, steady(18)),
      row(2, 1, steady(10)),
      row(3, 1, steady(11)),
      row(4, 1, steady(12)),
      row(5, 2, steady(30)),
      row(6, null, steady(5)),
    ];
    const before = rows[0]?.judgements.get('child-poverty');
    expect(before?.position.verdict).toBe('better');
    const after = besideFamilies(rows).map(({ judgements }) => judgements.get('child-poverty'));
    expect(after[0]).toMatchObject({ position: { verdict: 'worse' }, comparator: { value: 10.9 } });
    expect(after[1]).toMatchObject({ position: { verdict: 'better' } });
    expect(after[4]).toMatchObject({ position: { verdict: 'not-comparable', reason: 'no-comparator' } });
    expect(after[5]).toMatchObject({ position: { verdict: 'not-comparable', reason: 'no-comparator' } });
  });
});
