import type { Language, TableFile } from '../../web/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { type FigureRow, figureRows } from '../figure-rows.ts';
import type { IndicatorEverywhere } from '../read-indicator-everywhere.ts';
import { smallAreaRows } from '../small-area-rows.ts';
import { figureTable } from './figure-table.ts';

/** What of an indicator is asked for in the query of its files. */
export interface AskedFigures {
  /** `?area=`: the series of that area alone; null for the country and every partnership. */
  area: string | null;
  /** `?areas=small`: the newest figures of all small areas. */
  small: boolean;
}

/** The figures of one indicator. */
export function indicatorTable(
  catalogue: Catalogue,
  language: Language,
  found: IndicatorEverywhere,
  { area, small }: AskedFigures,
): TableFile<FigureRow> {
  const { indicator } = found;
  return figureTable(catalogue, language, {
    title: indicator.name,
    fileName: [indicator.key, small ? 'small-areas' : area].filter(Boolean).join('-'),
    rows: small ? smallAreaRows(catalogue, indicator, found.small) : rowsOf(found, area),
  });
}

function rowsOf({ trend, place, rows }: IndicatorEverywhere, area: string | null): FigureRow[] {
  const own = trend && place ? figureRows(trend.series, place) : [];
  if (area !== null) return own;
  return [
    ...own,
    ...rows.flatMap(({ judgement, partnership }) =>
      judgement ? figureRows(judgement.series, partnership) : [],
    ),
  ];
}
