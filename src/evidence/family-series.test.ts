import { describe, expect, it } from 'vitest';
import { familySeries } from './family-series.ts';
import { figures, series } from './figure.examples.ts';

const line = (values: readonly number[]) => series(figures(2016, values));

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
