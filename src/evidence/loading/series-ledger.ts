import { Temporal } from 'temporal-polyfill';
import type { Indicator } from '../indicator.ts';
import type { Breakdown } from '../observation.ts';
import type { Period } from '../period.ts';
import { LoadProblem } from './format.ts';

export interface KnownSeries {
  id: number;
  indicatorKey: string;
  breakdown: Breakdown;
}

export interface KnownPeriod extends Period {
  id: number;
}

/** What the database holds before a load; new ids follow the largest ones. */
export interface KnownLedger {
  series: readonly KnownSeries[];
  periods: readonly KnownPeriod[];
  largestSeriesId: number;
  largestPeriodId: number;
}

export interface NewSeries extends KnownSeries {
  indicator: Indicator;
}

/**
 * Gives out the database's own ids of series and periods without asking the database: a load holds the lock, so
 * that the ids after the largest are its own. `declared` indicators are all stored anew, for a corrected definition.
 */
export class SeriesLedger {
  readonly declaredIndicators = new Map<string, Indicator>();
  readonly newSeries: NewSeries[] = [];
  readonly newPeriods: KnownPeriod[] = [];
  private readonly seriesIds = new Map<string, number>();
  private readonly seriesNames = new Map<number, string>();
  private readonly periodIds = new Map<string, number>();
  private readonly periodLabels = new Map<number, string>();
  private nextSeriesId: number;
  private nextPeriodId: number;

  constructor(known: KnownLedger) {
    for (const { id, indicatorKey, breakdown } of known.series) {
      this.rememberSeries(seriesKey(indicatorKey, breakdown), id, indicatorKey, breakdown);
    }
    for (const period of known.periods) this.rememberPeriod(period);
    this.nextSeriesId = known.largestSeriesId + 1;
    this.nextPeriodId = known.largestPeriodId + 1;
  }

  series(indicator: Indicator, breakdown: Breakdown): number {
    this.declaredIndicators.set(indicator.key, indicator);
    const key = seriesKey(indicator.key, breakdown);
    const known = this.seriesIds.get(key);
    if (known !== undefined) return known;
    const id = this.nextSeriesId++;
    this.newSeries.push({ id, indicatorKey: indicator.key, breakdown: sorted(breakdown), indicator });
    this.rememberSeries(key, id, indicator.key, breakdown);
    return id;
  }

  period(period: Period): number {
    const known = this.periodIds.get(periodKey(period));
    if (known !== undefined) return known;
    if (!isDay(period.starts) || !isDay(period.ends) || period.starts > period.ends) {
      throw new LoadProblem(
        `has a period from ${period.starts} to ${period.ends}, which is no stretch of time`,
        {
          value: period.label,
        },
      );
    }
    const fresh = { id: this.nextPeriodId++, ...period };
    this.newPeriods.push(fresh);
    this.rememberPeriod(fresh);
    return fresh.id;
  }

  nameOfSeries(id: number): string {
    return this.seriesNames.get(id) ?? `series ${id}`;
  }

  labelOfPeriod(id: number): string {
    return this.periodLabels.get(id) ?? `period ${id}`;
  }

  private rememberSeries(key: string, id: number, indicatorKey: string, breakdown: Breakdown): void {
    this.seriesIds.set(key, id);
    const parts = Object.entries(breakdown).map(([of, is]) => `${of} ${is}`);
    this.seriesNames.set(id, [`‘${indicatorKey}’`, ...parts].join(', '));
  }

  private rememberPeriod(period: KnownPeriod): void {
    this.periodIds.set(periodKey(period), period.id);
    this.periodLabels.set(period.id, period.label);
  }
}

function sorted(breakdown: Breakdown): Breakdown {
  return Object.fromEntries(Object.entries(breakdown).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function seriesKey(indicatorKey: string, breakdown: Breakdown): string {
  return `${indicatorKey}\n${JSON.stringify(sorted(breakdown))}`;
}

function periodKey({ kind, starts, ends }: Period): string {
  return `${kind}/${starts}/${ends}`;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}
