import type { Indicator } from './indicator.ts';
import type { Breakdown } from './observation.ts';
import type { Period } from './period.ts';

/** A dataset as the data pages show it. */
export interface Dataset {
  id: number;
  key: string;
  title: string;
  publisher: string;
  licence: string;
  licenceUrl: string | null;
  attribution: string | null;
  sourcePage: string | null;
  description: string;
  smallNumberThreshold: number;
  precedence: number;
}

/** One file, loaded: what it was, when, by whom, and what became of its rows. */
export interface Release {
  id: number;
  datasetId: number;
  edition: string;
  format: string;
  fileName: string;
  /** Names of the workbook's sheets in its order; null for other files, and where they were not kept. */
  sheets: readonly string[] | null;
  sha256: string;
  bytes: number;
  /** ISO instant. */
  loadedAt: string;
  /** The user of the machine it was loaded on; null where somebody brought it through the pages: their name is not for everybody. */
  loadedBy: string | null;
  /** Of a release that takes another back: that one, and the one whose figures came back. */
  undoes: number | null;
  restores: number | null;
  rowsRead: number;
  rowsStored: number;
  rowsRejected: number;
  /** ISO instant, or null while current. */
  supersededAt: string | null;
}

export interface CatalogueIndicator extends Indicator {
  id: number;
}

export interface CatalogueSeries {
  id: number;
  datasetId: number;
  indicatorId: number;
  breakdown: Breakdown;
  breaks: readonly { starts: string; reason: string }[];
}

/**
 * Everything small that describes the evidence, read once per data version:
 * what is measured, by whom it is published, which releases are in force.
 */
export interface Catalogue {
  /** Goes up with every load; part of every cache key. */
  version: string;
  datasets: ReadonlyMap<number, Dataset>;
  /** All releases, superseded ones too, newest first. */
  releases: readonly Release[];
  indicators: ReadonlyMap<number, CatalogueIndicator>;
  series: ReadonlyMap<number, CatalogueSeries>;
  periods: ReadonlyMap<number, Period>;
}

/** Indicators of the picture of 32, in its order. */
export function headlineIndicators(catalogue: Catalogue): CatalogueIndicator[] {
  return [...catalogue.indicators.values()]
    .filter((indicator) => indicator.headline !== null)
    .sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0));
}

/** As it was at an instant (null: now): the releases in force then. What is measured and its periods are today's. */
export function catalogueAsAt(catalogue: Catalogue, instant: string | null): Catalogue {
  if (instant === null) return catalogue;
  // To the second, which is what releases are kept with: ISO instants of UTC are ordered as text.
  const before = (moment: string) => moment.slice(0, 19) <= instant.slice(0, 19);
  return {
    ...catalogue,
    releases: catalogue.releases
      .filter(({ loadedAt }) => before(loadedAt))
      .map((release) =>
        release.supersededAt !== null && !before(release.supersededAt)
          ? { ...release, supersededAt: null }
          : release,
      ),
  };
}

export function currentReleases(catalogue: Catalogue): Release[] {
  return catalogue.releases.filter((release) => release.supersededAt === null);
}

export function indicatorByKey(catalogue: Catalogue, key: string): CatalogueIndicator | null {
  return [...catalogue.indicators.values()].find((indicator) => indicator.key === key) ?? null;
}

/** True where two breakdowns name the same group of people. */
export function sameBreakdown(a: Breakdown, b: Breakdown): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
