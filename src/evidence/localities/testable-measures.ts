import type { AreaKind } from '../../geography/index.ts';
import type { Catalogue, CatalogueIndicator } from '../catalogue.ts';
import type { CountryCounts } from './country-counts.ts';
import type { BlockKind } from './draft.ts';

/** A measure that can be added up over any division of the area. */
export interface TestableMeasure {
  indicator: CatalogueIndicator;
  /** What is added up: one series, one period, one kind of area. */
  counts: CountryCounts;
}

/** Why a measure cannot be added up. */
export type Untestable = 'no-small-areas' | 'no-ratio' | 'no-counts' | 'standardised' | 'neutral';

export interface UntestableMeasure {
  indicator: CatalogueIndicator;
  reason: Untestable;
}

/** Of the areas with counts, the part whose counts must make up the published value: less is another kind of rate. */
const leastAgreeing = 0.95;

/** Areas whose counts are added up for blocks of each kind, first choice first. */
export const unitsOf: Record<BlockKind, readonly AreaKind[]> = {
  ward: ['ward', 'data-zone-2022', 'data-zone-2011'],
  'zone-2011': ['zone-2011', 'data-zone-2011'],
  'zone-2022': ['zone-2022', 'data-zone-2022'],
  'data-zone-2011': ['data-zone-2011'],
  'data-zone-2022': ['data-zone-2022'],
};

/**
 * Sorts all measures into those that can be tested on blocks of this kind and those that cannot, each with the reason.
 * A measure is taken in the newest period in which at least half as many areas have counts as in its best one.
 */
export function sortMeasures(
  catalogue: Catalogue,
  country: readonly CountryCounts[],
  kind: BlockKind,
): { testable: TestableMeasure[]; untestable: UntestableMeasure[] } {
  const bySeries = Map.groupBy(country, ({ series }) => catalogue.series.get(series)?.indicatorId);
  const testable: TestableMeasure[] = [];
  const untestable: UntestableMeasure[] = [];
  for (const indicator of catalogue.indicators.values()) {
    const found = choose(catalogue, indicator, bySeries.get(indicator.id) ?? [], kind);
    if (typeof found === 'string') untestable.push({ indicator, reason: found });
    else testable.push({ indicator, counts: found });
  }
  return { testable, untestable };
}

function choose(
  catalogue: Catalogue,
  indicator: CatalogueIndicator,
  rows: readonly CountryCounts[],
  kind: BlockKind,
): CountryCounts | Untestable {
  const { valueKind, per, polarity } = indicator;
  if ((valueKind !== 'proportion' && valueKind !== 'rate') || per === null) return 'no-ratio';
  const small = rows.filter((row) => unitsOf[kind].includes(row.kind));
  if (small.length === 0) return 'no-small-areas';
  if (polarity === 'neutral') return 'neutral';
  const counted = small.filter((row) => row.counted > 0);
  if (counted.length === 0) return 'no-counts';
  const crude = counted.filter((row) => row.agreeing >= leastAgreeing * row.counted);
  if (crude.length === 0) return 'standardised';
  const unit = unitsOf[kind].find((one) => crude.some((row) => row.kind === one));
  const precedence = ({ series }: CountryCounts) =>
    catalogue.datasets.get(catalogue.series.get(series)?.datasetId ?? -1)?.precedence ?? 0;
  const usable = crude.filter((row) => row.kind === unit);
  const most = Math.max(...usable.map((row) => row.counted));
  const [best] = usable
    .filter((row) => row.counted >= most / 2)
    .toSorted((a, b) => b.ends.localeCompare(a.ends) || precedence(b) - precedence(a));
  return best ?? 'no-counts';
}
