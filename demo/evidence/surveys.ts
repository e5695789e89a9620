import { seededRandom } from '../../src/kernel/seeded-random.ts';
import { councilPlans } from '../blueprint.ts';
import type { World } from '../world.ts';
import { catalogue } from './catalogue.ts';
import { type DemoFigure, type FigureSink, measured } from './figure-sink.ts';
import { type YearKind, firstDay, yearsTogether } from './periods.ts';

/** A measure from a sample survey: known for councils and the country only, and only within limits. */
interface SurveyModel {
  indicator: (typeof catalogue)[keyof typeof catalogue];
  years: YearKind;
  from: number;
  to: number;
  /** Value in the middling place in the middle year; change per year, per standard deviation of hardship. */
  level: number;
  trend: number;
  gradient: number;
  trendSpread: number;
  councilSpread: number;
  /** Standard error in a council of 100,000 people; it shrinks with the root of the people. */
  error: number;
  breakBefore?: { year: number; shift: number; reason: string };
  /** Added to the country's own value in a year, as a shock everybody shares. */
  shocks?: Readonly<Record<number, number>>;
}

export const surveyModels: readonly SurveyModel[] = [
  {
    indicator: catalogue.fuelPoverty,
    years: 'calendar-year',
    from: 2012,
    to: 2024,
    level: 25,
    trend: -0.2,
    gradient: 3.4,
    trendSpread: 0.4,
    councilSpread: 1.8,
    error: 2.4,
    breakBefore: { year: 2021, shift: 5, reason: 'A new definition of fuel poverty applies from 2021.' },
  },
  {
    indicator: catalogue.employmentRate,
    years: 'financial-year',
    from: 2010,
    to: 2024,
    level: 73.8,
    trend: 0.18,
    gradient: -4.2,
    trendSpread: 0.22,
    councilSpread: 1.3,
    error: 1.5,
    shocks: { 2020: -1.4 },
  },
  {
    indicator: catalogue.medianEarnings,
    years: 'calendar-year',
    from: 2011,
    to: 2024,
    level: 572,
    trend: 17.5,
    gradient: -38,
    trendSpread: 1.7,
    councilSpread: 14,
    error: 13,
  },
  {
    indicator: catalogue.wellbeing,
    years: 'financial-year',
    from: 2011,
    to: 2024,
    level: 7.42,
    trend: -0.006,
    gradient: -0.09,
    trendSpread: 0.008,
    councilSpread: 0.06,
    error: 0.075,
    shocks: { 2020: -0.16 },
  },
  {
    indicator: catalogue.loneliness,
    years: 'calendar-year',
    from: 2022,
    to: 2024,
    level: 10.5,
    trend: 0.1,
    gradient: 1.6,
    trendSpread: 0.2,
    councilSpread: 0.8,
    error: 1.6,
  },
];

/** What every council would answer if all were asked, and what a sample of it says. */
export function* writeSurvey(world: World, model: SurveyModel, sink: FigureSink): Generator<void> {
  const random = seededRandom(world.seed ^ (model.from * 131 + model.level * 1000));
  const people = councilPeople(world);
  const total = people.reduce((sum, count) => sum + count, 0);
  const hardship = councilHardship(world);
  const councils = councilPlans.map(() => ({
    level: model.councilSpread * random.normal(),
    trend: model.trend + model.trendSpread * random.normal(),
  }));
  const middle = (model.from + model.to) / 2;
  const series = sink.series(model.indicator, {});
  const cut = model.breakBefore;
  if (cut) sink.breakBefore(series, firstDay(model.years, cut.year), cut.reason);
  for (let year = model.from; year <= model.to; year += 1) {
    const period = sink.period(yearsTogether(model.years, year, year));
    const shock = (model.shocks?.[year] ?? 0) + (cut && year >= cut.year ? cut.shift : 0);
    let mean = 0;
    councils.forEach(({ level, trend }, council) => {
      const truth =
        model.level + shock + level + trend * (year - middle) + model.gradient * hardship[council]!;
      mean += (truth * people[council]!) / total;
      sink.put(series, period, 'council', council, sampled(model, truth, people[council]!, random.normal()));
    });
    sink.put(series, period, 'country', 0, sampled(model, mean, total, random.normal()));
    yield;
  }
}

/**
 * The survey's answer where the truth is this: off by its luck, with limits. Shares are drawn on the log odds, so
 * that neither they nor their limits leave 0 to 100.
 */
function sampled(model: SurveyModel, truth: number, people: number, luck: number): DemoFigure {
  const spread = model.error * Math.sqrt(100_000 / Math.max(people, 20_000));
  if (model.indicator.valueKind !== 'proportion') {
    const value = truth + spread * luck;
    return measured(value, null, null, { lower: value - 1.96 * spread, upper: value + 1.96 * spread });
  }
  const share = Math.min(0.99, Math.max(0.01, truth / 100));
  const logSpread = spread / 100 / (share * (1 - share));
  const answer = Math.log(share / (1 - share)) + logSpread * luck;
  const percent = (logOdds: number): number => 100 / (1 + Math.exp(-logOdds));
  return measured(percent(answer), null, null, {
    lower: percent(answer - 1.96 * logSpread),
    upper: percent(answer + 1.96 * logSpread),
  });
}

function councilPeople(world: World): Float64Array {
  const sums = new Float64Array(councilPlans.length);
  const all = world.people.all(2024);
  world.country.smallAreas.forEach(({ council }, index) => {
    sums[council]! += all[index]!;
  });
  return sums;
}

function councilHardship(world: World): Float64Array {
  const people = councilPeople(world);
  const sums = new Float64Array(councilPlans.length);
  const all = world.people.all(2024);
  world.country.smallAreas.forEach(({ council }, index) => {
    sums[council]! += (all[index]! * world.neighbourhoods.hardship[index]!) / people[council]!;
  });
  return sums;
}
