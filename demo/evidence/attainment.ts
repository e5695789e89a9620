import { seededRandom } from '../../src/kernel/seeded-random.ts';
import { councilPlans } from '../blueprint.ts';
import type { LevelKind } from '../country/country.ts';
import type { World } from '../world.ts';
import { catalogue } from './catalogue.ts';
import { type DemoFigure, type FigureSink, measured, withoutValue } from './figure-sink.ts';
import { yearsTogether } from './periods.ts';
import { sumUp, sumUpFifth } from './sum-up.ts';

/** How far apart leavers' levels of the same place lie, in levels. */
const spread = 1.15;
const fewestLeavers = 5;

const published: readonly LevelKind[] = ['zone-2011', 'council', 'health-board', 'country'];

/** Average level of school leavers, three school years together, with limits from the number of leavers. */
export function* writeAttainment(world: World, sink: FigureSink): Generator<void> {
  const { country, neighbourhoods, people, deprivation } = world;
  const random = seededRandom(world.seed ^ 0x5c0e);
  const trends = councilPlans.map(() => 0.018 + 0.011 * random.normal());
  const levels = councilPlans.map(() => 0.05 * random.normal());
  const from = 2010;
  const to = 2023;
  const drawn = Array.from({ length: to - from + 1 }, (_, n) => {
    const leavers = people.aged(from + n, 17, 17);
    const points = Float64Array.from(leavers, (count, place) => {
      const { council } = country.smallAreas[place]!;
      const mean =
        5.45 +
        levels[council]! +
        trends[council]! * (n - 7) -
        0.34 * neighbourhoods.hardship[place]! +
        0.08 * random.normal();
      return count === 0 ? 0 : count * Math.min(6.8, mean + (spread / Math.sqrt(count)) * random.normal());
    });
    return { leavers, points };
  });
  const together = (year: number, of: 'leavers' | 'points'): Float64Array =>
    Float64Array.from(country.smallAreas, (_, place) =>
      [year - 2, year - 1, year].reduce((sum, one) => sum + drawn[one - from]![of][place]!, 0),
    );

  const everybody = sink.series(catalogue.attainment, {});
  const fifthSeries = (['country', 'council'] as const).map((kind) => ({
    kind,
    fifths: kind === 'country' ? deprivation.fifthInCountry : deprivation.fifthInCouncil,
    series: [1, 2, 3, 4, 5].map((fifth) =>
      sink.series(catalogue.attainment, { quintile: String(fifth), within: kind }),
    ),
  }));
  for (let year = from + 2; year <= to; year += 1) {
    const period = sink.period(yearsTogether('school-year', year - 2, year));
    const leavers = together(year, 'leavers');
    const points = together(year, 'points');
    const nature = year === to ? 'imputed' : 'raw';
    for (const kind of published) {
      const counts = sumUp(country, kind, leavers);
      sumUp(country, kind, points).forEach((sum, area) => {
        sink.put(everybody, period, kind, area, { ...meanOf(sum, counts[area]!), nature });
      });
    }
    for (const { kind, fifths, series } of fifthSeries) {
      for (const [at, one] of series.entries()) {
        const counts = sumUpFifth(country, kind, leavers, fifths, at + 1);
        sumUpFifth(country, kind, points, fifths, at + 1).forEach((sum, area) => {
          sink.put(one, period, kind, area, { ...meanOf(sum, counts[area]!), nature });
        });
      }
    }
    yield;
  }
}

function meanOf(points: number, leavers: number): DemoFigure {
  if (leavers === 0) return withoutValue('not-applicable');
  if (leavers < fewestLeavers) return withoutValue('suppressed');
  const mean = points / leavers;
  const error = (1.96 * spread) / Math.sqrt(leavers);
  return measured(mean, null, leavers, { lower: mean - error, upper: mean + error });
}
