import type { AreaKind } from '../../geography/index.ts';
import type { Period } from '../period.ts';
import type { MapCoverage } from './map-figures-store.ts';

/** What a map shows, and what else it could show. */
export interface MapChoice {
  kind: AreaKind;
  kinds: readonly AreaKind[];
  period: Period;
  /** Newest first. */
  periods: readonly Period[];
  series: number;
  periodId: number;
}

/** Zones first: large enough for figures that mean something, small enough to show where. */
const order: readonly AreaKind[] = [
  'zone-2022',
  'zone-2011',
  'data-zone-2022',
  'data-zone-2011',
  'council',
  'locality',
  'hscp-locality',
  'ward',
  'hscp',
  'health-board',
];

export interface MapSources {
  periods: ReadonlyMap<number, Period>;
  /** Of the dataset a series comes from: the higher is believed. */
  precedenceOf(series: number): number;
}

/**
 * The kind and period asked for, or the best there are: zones, and the newest period in which anything was measured.
 * Where several datasets have the same, that of highest precedence, then the one with more figures. Null where nothing
 * can be mapped, or what was asked for is not there.
 */
export function chooseMap(
  coverage: readonly MapCoverage[],
  sources: MapSources,
  asked: { kind: string | null; period: string | null },
): MapChoice | null {
  const useful = coverage.filter(({ kind, valued }) => valued > 0 && order.includes(kind));
  const kinds = order.filter((kind) => useful.some((one) => one.kind === kind));
  const kind = asked.kind === null ? kinds[0] : kinds.find((known) => known === asked.kind);
  if (kind === undefined) return null;
  const dated = useful
    .flatMap((one) => {
      const period = sources.periods.get(one.period);
      return one.kind === kind && period ? [{ ...one, when: period }] : [];
    })
    .sort(
      (a, b) =>
        b.when.ends.localeCompare(a.when.ends) ||
        b.when.starts.localeCompare(a.when.starts) ||
        sources.precedenceOf(b.series) - sources.precedenceOf(a.series) ||
        b.valued - a.valued,
    );
  const chosen =
    asked.period === null
      ? (dated.find(({ measured }) => measured > 0) ?? dated[0])
      : dated.find(({ when }) => when.label === asked.period);
  if (!chosen) return null;
  const periods = [...new Map(dated.map(({ when }) => [when.label, when])).values()];
  return { kind, kinds, period: chosen.when, periods, series: chosen.series, periodId: chosen.period };
}
