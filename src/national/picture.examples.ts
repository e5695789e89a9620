import { childPoverty, figures, series } from '../evidence/figure.examples.ts';
import { type CatalogueIndicator, type FigureSeries, judge } from '../evidence/index.ts';
import type { Picture, PictureRow } from './picture.ts';

export const measure: CatalogueIndicator = { ...childPoverty, id: 1 };

/** A partnership with one series, judged beside a country that always has 20. */
export function row(id: number, family: number | null, own: FigureSeries | readonly number[]): PictureRow {
  const line = 'figures' in own ? own : series(figures(2016, own), { areaId: id });
  const country = series(figures(2016, [20, 20, 20, 20, 20, 20]));
  return {
    partnership: {
      ...{ id, kind: 'council', code: `S1200000${id}`, name: `Place ${id}`, nameGd: null },
      ...{ shortName: `P${id}`, familyDeprivation: family, familyDensity: null },
      ...{ tileColumn: id, tileRow: 1, healthBoards: [] },
    },
    judgements: new Map([[measure.key, judge(line, country)]]),
  };
}

export function picture(rows: readonly PictureRow[], other: Partial<Picture> = {}): Picture {
  return {
    country: { id: 99, kind: 'country', code: 'S92000003', name: 'Scotland', nameGd: null },
    indicators: [measure],
    rows,
    view: 'scotland',
    deprivation: null,
    expected: new Map(),
    ...other,
  };
}
