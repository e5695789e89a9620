import { duncanIndex } from '../../statistics/index.ts';
import type { Indicator } from '../indicator.ts';
import type { ObservationNature, ObservationStatus } from '../observation.ts';
import type { Period } from '../period.ts';

/** One cell about one zone of the council: its income-deprived people, or an outcome. */
export interface ZoneFigure {
  /** Code of the zone. */
  zone: string;
  indicator: Indicator;
  period: Period;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  status: ObservationStatus;
  nature: ObservationNature;
}

export interface DuncanOverTime {
  indicator: Indicator;
  /** Oldest first; above 0 = income-deprived people fare worse. Null, with its reason, where it cannot be given. */
  points: readonly { period: Period; index: number | null; reason: string | null }[];
}

/** Key of the counts of income-deprived people and all others. */
export const incomeDeprivedKey = 'income-deprived-people';

/**
 * The index of the Community Planning Outcomes Profile for every outcome and year for which the zones' income-deprived
 * people are known. Zones stand in the order of their codes, which decides between equal outcomes. Estimates and
 * projections of the publisher are left out. See docs/methods/duncan.md.
 */
export function duncanOverTime(figures: readonly ZoneFigure[]): DuncanOverTime[] {
  const people = new Map(
    figures
      .filter(({ indicator }) => indicator.key === incomeDeprivedKey)
      .map((figure) => [`${lastTwelveMonths(figure.period)} ${figure.zone}`, figure]),
  );
  const outcomes = figures.filter(
    ({ indicator, nature }) =>
      indicator.key !== incomeDeprivedKey && indicator.polarity !== 'neutral' && nature === 'raw',
  );
  return [...Map.groupBy(outcomes, ({ indicator }) => indicator.key).values()].flatMap((own) => {
    const indicator = own[0]?.indicator;
    if (!indicator) return [];
    const years = Map.groupBy(own, ({ period }) => `${period.starts}/${period.ends}`);
    const points = [...years.values()]
      .flatMap((zones) => pointOf(zones, people, indicator) ?? [])
      .sort((a, b) => a.period.ends.localeCompare(b.period.ends));
    return points.length > 0 ? [{ indicator, points }] : [];
  });
}

function pointOf(
  zones: readonly ZoneFigure[],
  people: ReadonlyMap<string, ZoneFigure>,
  indicator: Indicator,
) {
  const period = zones[0]?.period;
  if (!period) return null;
  const areas = zones
    .toSorted((a, b) => (a.zone < b.zone ? -1 : 1))
    .flatMap(({ zone, value }) => {
      const income = people.get(`${lastTwelveMonths(period)} ${zone}`);
      if (income?.numerator == null || income.denominator == null) return [];
      return [
        {
          deprived: income.numerator,
          others: Math.max(0, income.denominator - income.numerator),
          outcome: value ?? Number.NaN,
        },
      ];
    });
  // A year without the counts of people is no year of this index.
  return areas.length === 0
    ? null
    : { period, ...duncanIndex(areas, { highIsBad: indicator.polarity === 'high-is-bad' }) };
}

/**
 * The year in which the last twelve months of a period begin: what its makers label both a calendar year and
 * the financial or school year, or the average of several, that they set beside it.
 */
export function lastTwelveMonths({ ends }: Period): number {
  const [year = 0, month = 0] = ends.split('-').map(Number);
  return month === 12 ? year : year - 1;
}
