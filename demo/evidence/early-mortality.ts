import { seededRandom } from '../../src/kernel/seeded-random.ts';
import { type DirectlyStandardisedRate, dsr } from '../../src/statistics/index.ts';
import type { LevelKind } from '../country/country.ts';
import { standardPopulation } from '../people/age-structure.ts';
import type { World } from '../world.ts';
import { catalogue } from './catalogue.ts';
import { poisson } from './draws.ts';
import { type DemoFigure, type FigureSink, measured, withoutValue } from './figure-sink.ts';
import { yearsTogether } from './periods.ts';

/** Bands under 75, each for females and males: thirty strata. */
const bands = 15;
const strata = bands * 2;

/** Deaths a year per person: Gompertz's law, doubling every eight years or so. */
const hazard = (band: number, sex: 0 | 1): number =>
  0.000044 * Math.exp(0.086 * (band * 5 + 2.5)) * (sex === 1 ? 1.28 : 0.8) + (band === 0 ? 0.0006 : 0);

const published: readonly LevelKind[] = ['zone-2011', 'council', 'health-board', 'country'];

/** Deaths under 75, drawn by age and sex in every small area, as directly standardised rates. Zones take three years together. */
export function* writeEarlyMortality(world: World, sink: FigureSink): Generator<void> {
  const { country, neighbourhoods, people, deprivation } = world;
  const random = seededRandom(world.seed ^ 0xdead);
  const councilTrend = country.levels.council.areas.map(() => -0.007 + 0.008 * random.normal());
  const places = country.smallAreas.length;
  const deaths: Uint8Array[] = [];
  const from = 2010;
  const to = 2024;
  for (let year = from; year <= to; year += 1) {
    const drawn = new Uint8Array(places * strata);
    const shock = year === 2020 || year === 2021 ? 0.07 : 0;
    for (let place = 0; place < places; place += 1) {
      const effect = Math.exp(
        0.3 * neighbourhoods.hardship[place]! +
          councilTrend[country.smallAreas[place]!.council]! * (year - 2017) +
          shock,
      );
      for (let band = 0; band < bands; band += 1) {
        for (const sex of [0, 1] as const) {
          const alive = people.at(year, place, sex, band);
          drawn[place * strata + sex * bands + band] = poisson(random, alive * hazard(band, sex) * effect);
        }
      }
    }
    deaths.push(drawn);
    yield;
  }

  /** Strata added up over the areas of a grouping, and over the years `first` to `last`. */
  const standardised = (
    group: ArrayLike<number>,
    groups: number,
    first: number,
    last: number,
  ): { rate: DirectlyStandardisedRate; alive: number }[] => {
    const count = new Float64Array(groups * strata);
    const alive = new Float64Array(groups * strata);
    for (let year = first; year <= last; year += 1) {
      const drawn = deaths[year - from]!;
      for (let place = 0; place < places; place += 1) {
        const into = group[place]!;
        if (into < 0) continue;
        for (let band = 0; band < bands; band += 1) {
          for (const sex of [0, 1] as const) {
            const stratum = sex * bands + band;
            count[into * strata + stratum]! += drawn[place * strata + stratum]!;
            alive[into * strata + stratum]! += people.at(year, place, sex, band);
          }
        }
      }
    }
    return Array.from({ length: groups }, (_, into) => {
      const rows = Array.from({ length: strata }, (_, stratum) => ({
        count: count[into * strata + stratum]!,
        population: alive[into * strata + stratum]!,
        standard: standardPopulation[stratum % bands]!,
      }));
      return { rate: dsr(rows), alive: rows.reduce((sum, { population }) => sum + population, 0) };
    });
  };

  const everybody = sink.series(catalogue.earlyMortality, {});
  for (const kind of published) {
    const { ofSmallArea, areas } = country.levels[kind];
    const together = kind === 'zone-2011' ? 3 : 1;
    for (let year = from + together - 1; year <= to; year += 1) {
      const period = sink.period(yearsTogether('calendar-year', year - together + 1, year));
      standardised(ofSmallArea, areas.length, year - together + 1, year).forEach((one, area) => {
        sink.put(everybody, period, kind, area, figureOf(one));
      });
      yield;
    }
  }
  for (const kind of ['country', 'council'] as const) {
    const { ofSmallArea, areas } = country.levels[kind];
    const fifths = kind === 'country' ? deprivation.fifthInCountry : deprivation.fifthInCouncil;
    const series = [1, 2, 3, 4, 5].map((fifth) =>
      sink.series(catalogue.earlyMortality, { quintile: String(fifth), within: kind }),
    );
    const group = Int32Array.from(ofSmallArea, (area, place) => area * 5 + fifths[place]! - 1);
    for (let year = from; year <= to; year += 1) {
      const period = sink.period(yearsTogether('calendar-year', year, year));
      standardised(group, areas.length * 5, year, year).forEach((one, cell) => {
        sink.put(series[cell % 5]!, period, kind, Math.floor(cell / 5), figureOf(one));
      });
      yield;
    }
  }
}

/** Too few deaths make no standardised rate: withheld, as the publishers of real ones do. */
function figureOf({ rate, alive }: { rate: DirectlyStandardisedRate; alive: number }): DemoFigure {
  if (rate.value === null) return withoutValue('suppressed');
  return measured(rate.value, rate.count, alive, rate);
}
