import type { AreaKind } from '../../geography/index.ts';
import type { Figure } from '../../web/index.ts';
import type { CatalogueIndicator } from '../catalogue.ts';
import type { FigureSource } from '../figure.ts';
import type { Period } from '../period.ts';

export interface MappedArea {
  code: string;
  name: string;
  /** The council most of it lies in; null for councils and what is larger. */
  council: string | null;
  figure: Figure;
  /** r measured, i imputed, p projected; null without a figure. */
  nature: string | null;
  /** Null where the publisher has no cell for the area. */
  source: FigureSource | null;
}

export type ClassMethod = 'quantiles' | 'equal';

/** One indicator, one kind of area, one time: what the drawing, the list and the moving map all show. */
export interface IndicatorMap {
  indicator: CatalogueIndicator;
  kind: AreaKind;
  kinds: readonly AreaKind[];
  period: Period;
  periods: readonly Period[];
  /** The council the map keeps to; null for the whole country. */
  within: { code: string; name: string } | null;
  /** In the order of the list: by council, then by name. */
  areas: readonly MappedArea[];
  method: ClassMethod;
  /** Upper edges of all classes but the last, over the whole country: a council's map has the country's shades. */
  edges: readonly number[];
  dataset: string;
  release: number | null;
}

export function valuesIn(areas: readonly { figure: Figure }[]): number[] {
  return areas.flatMap(({ figure }) => (figure.status === 'value' ? [figure.value] : []));
}
