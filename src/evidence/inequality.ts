import { type SlopeInequality, sii } from '../statistics/index.ts';
import { type Figure, type FigureSeries, latestMeasured } from './figure.ts';
import type { Indicator } from './indicator.ts';
import type { ObservationNature } from './observation.ts';
import type { Period } from './period.ts';

/** Rates of the five deprivation fifths in one period, most deprived first, and what they say together. */
export interface InequalityPoint {
  period: Period;
  fifths: readonly Figure[];
  measure: SlopeInequality;
  /** Raw only where all five fifths were measured; projected where any is. */
  nature: ObservationNature;
}

/** How one indicator differs between deprivation fifths of one area, over time. */
export interface InequalityOverTime {
  indicator: Indicator;
  /** Whose fifths: those of the country, the board or the council, as the publisher cut them. */
  within: string;
  dataset: string;
  /** Only periods for which all five fifths are given with their population, oldest first. */
  points: readonly InequalityPoint[];
  /** Periods left out because a fifth was suppressed, missing or without a population. */
  incomplete: readonly Period[];
  /** Of any of the five series: one fifth that changed its meaning changes the gap's. In order of time. */
  breaks: FigureSeries['breaks'];
}

const fifths = ['1', '2', '3', '4', '5'];

/** One entry per indicator and way of cutting the fifths. Series without a quintile in their breakdown are passed over. */
export function inequalityOverTime(series: readonly FigureSeries[]): InequalityOverTime[] {
  const groups = Map.groupBy(
    series.filter((one) => fifths.includes(one.breakdown['quintile'] ?? '')),
    (one) => `${one.indicator.key}/${one.breakdown['within'] ?? ''}`,
  );
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    const { points, incomplete } = pointsOf(group);
    const within = first.breakdown['within'] ?? '';
    return [
      {
        indicator: first.indicator,
        within,
        dataset: first.dataset,
        points,
        incomplete,
        breaks: breaksOf(group),
      },
    ];
  });
}

function breaksOf(group: readonly FigureSeries[]): FigureSeries['breaks'] {
  const byDay = new Map(group.flatMap(({ breaks }) => breaks.map((one) => [one.starts, one] as const)));
  return [...byDay.values()].sort((a, b) => a.starts.localeCompare(b.starts));
}

function natureOf(figures: readonly Figure[]): ObservationNature {
  const natures = new Set(figures.map(({ nature }) => nature));
  if (natures.has('projected')) return 'projected';
  return natures.has('imputed') ? 'imputed' : 'raw';
}

function pointsOf(group: readonly FigureSeries[]): { points: InequalityPoint[]; incomplete: Period[] } {
  const byPeriod = new Map<string, { period: Period; figures: Map<string, Figure> }>();
  for (const series of group) {
    for (const figure of series.figures) {
      const key = `${figure.period.starts}/${figure.period.ends}`;
      const known = byPeriod.get(key) ?? { period: figure.period, figures: new Map<string, Figure>() };
      known.figures.set(series.breakdown['quintile'] ?? '', figure);
      byPeriod.set(key, known);
    }
  }
  const points: InequalityPoint[] = [];
  const incomplete: Period[] = [];
  for (const { period, figures } of byPeriod.values()) {
    // By number, not by text: as text a tenth "10" would stand before "2".
    const ordered = fifths.flatMap((fifth) => figures.get(fifth) ?? []);
    const usable = ordered.filter((figure) => figure.value !== null && (figure.denominator ?? 0) > 0);
    if (usable.length < fifths.length) {
      incomplete.push(period);
      continue;
    }
    const rates = usable.map((figure) => ({ population: figure.denominator ?? 0, rate: figure.value ?? 0 }));
    points.push({ period, fifths: usable, measure: sii(rates), nature: natureOf(usable) });
  }
  points.sort((a, b) => a.period.ends.localeCompare(b.period.ends));
  return { points, incomplete };
}

/** The newest point of which all fifths were measured; null where there is none. */
export function latestInequality(inequality: InequalityOverTime): InequalityPoint | null {
  return inequality.points.findLast(({ nature }) => nature === 'raw') ?? null;
}

/** True where the newest everybody-figure is newer than the newest complete set of fifths. */
export function inequalityLagsBehind(
  inequality: InequalityOverTime,
  everybody: FigureSeries | null,
): boolean {
  const newest = everybody && latestMeasured(everybody)?.period.ends;
  return newest != null && newest > (latestInequality(inequality)?.period.ends ?? '');
}
