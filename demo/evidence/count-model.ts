import type { Indicator } from '../../src/evidence/index.ts';
import { seededRandom } from '../../src/kernel/seeded-random.ts';
import { councilPlans } from '../blueprint.ts';
import type { LevelKind } from '../country/country.ts';
import type { World } from '../world.ts';
import { binomial, poisson } from './draws.ts';
import type { YearKind } from './periods.ts';

/** How a measure that rests on counted people or events comes about, and what of it is published. */
export interface CountModel {
  indicator: Indicator;
  years: YearKind;
  from: number;
  to: number;
  /** Years taken together into one figure; 1 unless the publisher shows rolling averages. */
  together: 1 | 3;
  /** A share of people, or events that may befall one person often. */
  draw: 'binomial' | 'poisson';
  /** Whom it is about: ages in completed years, and how many of them are in the denominator. */
  ages: readonly [from: number, to: number];
  part: number;
  /** Level in the middle year and the middling neighbourhood, as a fraction. */
  level: number;
  /** Change of the log odds (shares) or log rate (events) per standard deviation of hardship. */
  gradient: number;
  /** Yearly change of the same, in the whole country; how much councils differ from it. */
  trend: number;
  trendSpread: number;
  /** Lasting differences between councils, and between neighbourhoods, that hardship does not explain. */
  councilSpread: number;
  placeSpread: number;
  /** Additional effect by urban-rural class, 1 to 6. */
  urban?: readonly number[];
  /** One-off effects on single years: the pandemic. */
  shocks?: Readonly<Record<number, number>>;
  breakBefore?: { year: number; shift: number; reason: string };
  /** Kinds of area it is published for. */
  published: readonly LevelKind[];
  /** Deprivation fifths, in the country and in each council. */
  fifths: boolean;
  /** Figures of these years are the publisher's estimates, not measured. */
  imputed?: (year: number) => boolean;
  projected?: (year: number) => boolean;
  /** Councils that have no figure in a year. */
  missing?: (council: number, year: number) => boolean;
  notApplicable?: (council: number) => boolean;
  /** Councils no row is given for at all. */
  absent?: (council: number) => boolean;
  /** Numerators are people, who could be known: small counts are withheld. */
  withheld: boolean;
}

export interface YearCounts {
  year: number;
  numerator: Int32Array;
  denominator: Int32Array;
}

/** Counts of every small area in every year, drawn around what its hardship, council and time lead one to expect. */
export function drawCounts(world: World, model: CountModel): YearCounts[] {
  const { country, neighbourhoods, people } = world;
  const salt = [...model.indicator.key].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7);
  const random = seededRandom(world.seed ^ salt);
  const councils = councilPlans.map(() => ({
    level: model.councilSpread * random.normal(),
    trend: model.trend + model.trendSpread * random.normal(),
  }));
  const lasting = country.smallAreas.map(
    ({ council }, index) =>
      model.gradient * neighbourhoods.hardship[index]! +
      councils[council]!.level +
      model.placeSpread * random.normal() +
      (model.urban?.[neighbourhoods.urbanRural[index]! - 1] ?? 0),
  );
  const middle = (model.from + model.to) / 2;
  const base = model.draw === 'binomial' ? Math.log(model.level / (1 - model.level)) : Math.log(model.level);
  const first = model.from - model.together + 1;
  return Array.from({ length: model.to - first + 1 }, (_, n): YearCounts => {
    const year = first + n;
    const cut = model.breakBefore;
    const nation =
      base +
      0.012 * random.normal() +
      (model.shocks?.[year] ?? 0) +
      (cut && year >= cut.year ? cut.shift : 0);
    const councilYear = councils.map(({ trend }) => trend * (year - middle) + 0.02 * random.normal());
    const aged = people.aged(Math.min(2024, Math.max(2010, year)), ...model.ages);
    const denominator = aged.map((count) => Math.round(count * model.part));
    const numerator = denominator.map((count, index) => {
      const effect = nation + lasting[index]! + councilYear[country.smallAreas[index]!.council]!;
      return model.draw === 'binomial'
        ? binomial(random, count, 1 / (1 + Math.exp(-effect)))
        : poisson(random, count * Math.exp(effect));
    });
    return { year, numerator, denominator };
  });
}

/** Adds up the years that one published figure takes together; the result carries the last of them. */
export function takeTogether(counts: readonly YearCounts[], together: number): YearCounts[] {
  if (together === 1) return [...counts];
  return counts.slice(together - 1).map(({ year }, at) => {
    const window = counts.slice(at, at + together);
    const sum = (of: (one: YearCounts) => Int32Array): Int32Array =>
      Int32Array.from(of(window[0]!), (_, place) =>
        window.reduce((total, one) => total + of(one)[place]!, 0),
      );
    return { year, numerator: sum((one) => one.numerator), denominator: sum((one) => one.denominator) };
  });
}
