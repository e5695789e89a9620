import { describe, expect, it } from 'vitest';
import { figures, series } from '../evidence/figure.examples.ts';
import { besideFamilies, familySeries } from './family.ts';
import { row } from './picture.examples.ts';

const line = (values: readonly number[]) => series(figures(2016, values));
const steady = (level: number) => [0, 0.1, -0.1, 0.1, 0, -0.1].map((swing) => level + swing);

describe('the family a partnership is compared with', () => {
  const own = line([30]);

  it('is the middle of the other members, each counting once, however large it is', () => {
    const family = familySeries(own, [line([10]), line([12]), line([26])]);
    expect(family?.figures).toMatchObject([{ value: 12, lower: null, numerator: null }]);
    const even = familySeries(own, [line([10]), line([12]), line([16]), line([26])]);
    expect(even?.figures[0]?.value).toBe(14);
  });

  it('is known for a period that at least three others have measured figures of', () => {
    const members = [line([10, 11]), line([12, 13]), line([14])];
    expect(familySeries(own, members)?.figures.map(({ value }) => value)).toEqual([12]);
    expect(familySeries(own, members.slice(1))).toBeNull();
  });

  it('leaves out estimates, projections and other publishers’ figures', () => {
    const imputed = series(figures(2016, [90]).map((figure) => ({ ...figure, nature: 'imputed' as const })));
    const elsewhere = series(figures(2016, [90]), { dataset: 'another' });
    expect(familySeries(own, [line([10]), line([12]), imputed, elsewhere])).toBeNull();
  });
});

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
