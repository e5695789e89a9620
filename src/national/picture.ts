import type { CatalogueIndicator, DeprivationShares, Judgement } from '../evidence/index.ts';
import type { Area, Partnership } from '../geography/index.ts';
import type { MeasureLike } from './like.ts';

/** One partnership over all measures of the picture. */
export interface PictureRow {
  partnership: Partnership;
  /** By indicator key; no entry is no data. */
  judgements: ReadonlyMap<string, Judgement>;
}

/** What every partnership is compared with: the country, its own family group, or what is to be expected of it. */
export const pictureViews = ['scotland', 'family', 'like'] as const;
export type PictureView = (typeof pictureViews)[number];

export interface Picture {
  country: Area;
  indicators: readonly CatalogueIndicator[];
  rows: readonly PictureRow[];
  view: PictureView;
  /** Shares of income-deprived people; null where none are loaded. */
  deprivation: DeprivationShares | null;
  /** By indicator key; empty in the other views. */
  expected: ReadonlyMap<string, MeasureLike>;
}

export const pictureOrders = ['name', 'family', 'worse', 'better'] as const;
export type PictureOrder = (typeof pictureOrders)[number];

/** Families stand together where they are what is compared. */
export function usualOrder(view: PictureView): PictureOrder {
  return view === 'family' ? 'family' : 'name';
}

/** What of the picture is shown; all of it stands in the address. */
export interface PictureChoice {
  view: PictureView;
  /** Key of the measure on the tile map. */
  measure: string;
  /** A domain's name, or null for all. */
  domain: string | null;
  /** Family group by deprivation, 1 to 4, or null for all. */
  family: number | null;
  order: PictureOrder;
}

/** The rows and measures chosen, in the order chosen; equal ones by name. */
export function choosePicture(picture: Picture, choice: PictureChoice): Picture {
  const indicators = picture.indicators.filter(
    ({ domain }) => choice.domain === null || domain === choice.domain,
  );
  const rows = picture.rows.filter(
    ({ partnership }) => choice.family === null || partnership.familyDeprivation === choice.family,
  );
  return { ...picture, indicators, rows: rows.toSorted(byOrder(choice.order, indicators)) };
}

function byOrder(order: PictureOrder, indicators: readonly CatalogueIndicator[]) {
  const byName = (a: PictureRow, b: PictureRow) => a.partnership.name.localeCompare(b.partnership.name, 'en');
  if (order === 'name') return byName;
  if (order === 'family') {
    // Partnerships without a family stand last.
    const family = (row: PictureRow) => row.partnership.familyDeprivation ?? 5;
    return (a: PictureRow, b: PictureRow) => family(a) - family(b) || byName(a, b);
  }
  const count = (row: PictureRow) =>
    indicators.filter(({ key }) => row.judgements.get(key)?.position.verdict === order).length;
  return (a: PictureRow, b: PictureRow) => count(b) - count(a) || byName(a, b);
}
