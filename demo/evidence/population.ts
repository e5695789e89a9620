import { levelKinds } from '../country/country.ts';
import { ageBands } from '../people/age-structure.ts';
import { firstYear, lastYear } from '../people/people.ts';
import type { World } from '../world.ts';
import { catalogue } from './catalogue.ts';
import { type FigureSink, measured } from './figure-sink.ts';
import { midYear } from './periods.ts';
import { sumUp } from './sum-up.ts';

/** Kinds whose age structure is given for every year; wards and small areas have it for the latest only. */
const fromZones = ['zone-2011', 'council', 'health-board', 'country'] as const;

const sexes = ['female', 'male'] as const;

/** People at every mid-year for every area; by sex and age band too: for the latest year everywhere, else from zones up. */
export function* writePopulation(world: World, sink: FigureSink): Generator<void> {
  const { country, people } = world;
  const everybody = sink.series(catalogue.population, {});
  for (let year = firstYear; year <= lastYear; year += 1) {
    const period = sink.period(midYear(year));
    const counts = people.all(year);
    for (const kind of levelKinds) {
      sumUp(country, kind, counts).forEach((count, area) =>
        sink.put(everybody, period, kind, area, measured(count)),
      );
      yield;
    }
  }
  for (const [at, sex] of sexes.entries()) {
    for (const [band, age] of ageBands.entries()) {
      const series = sink.series(catalogue.population, { age, sex });
      for (let year = firstYear; year <= lastYear; year += 1) {
        const period = sink.period(midYear(year));
        const counts = Int32Array.from(country.smallAreas, (_, place) =>
          people.at(year, place, at === 0 ? 0 : 1, band),
        );
        const kinds = year === lastYear ? levelKinds : fromZones;
        for (const kind of kinds) {
          sumUp(country, kind, counts).forEach((count, area) =>
            sink.put(series, period, kind, area, measured(count)),
          );
        }
      }
      yield;
    }
  }
}
