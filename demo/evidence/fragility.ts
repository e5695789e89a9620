import type { LevelKind } from '../country/country.ts';
import { firstYear, lastYear } from '../people/people.ts';
import type { World } from '../world.ts';
import { catalogue } from './catalogue.ts';
import { type FigureSink, measured, withoutValue } from './figure-sink.ts';
import { yearsTogether } from './periods.ts';
import { sumUp } from './sum-up.ts';

const published: readonly LevelKind[] = ['zone-2011', 'council', 'health-board', 'country'];

/** Two indices that follow from the population: losing people, and older people for each of working age. */
export function* writeFragility(world: World, sink: FigureSink): Generator<void> {
  const { country, people } = world;
  const total = (counts: Int32Array): number => counts.reduce((sum, count) => sum + count, 0);
  const ordinary = total(people.aged(firstYear, 65, 200)) / total(people.aged(firstYear, 16, 64));
  const fragility = sink.series(catalogue.fragility, {});
  const depopulation = sink.series(catalogue.depopulation, {});
  for (const kind of published) {
    const then = sumUp(country, kind, people.all(firstYear));
    for (let year = firstYear; year <= lastYear; year += 1) {
      const period = sink.period(yearsTogether('calendar-year', year, year));
      const now = sumUp(country, kind, people.all(year));
      const older = sumUp(country, kind, people.aged(year, 65, 200));
      const working = sumUp(country, kind, people.aged(year, 16, 64));
      now.forEach((count, area) => {
        if (count === 0 || working[area] === 0) {
          sink.put(depopulation, period, kind, area, withoutValue('not-applicable'));
          return;
        }
        const loss = (then[area]! / count) * 100;
        const ageing = (older[area]! / working[area]! / ordinary) * 100;
        sink.put(depopulation, period, kind, area, measured(loss));
        sink.put(fragility, period, kind, area, measured((loss + ageing) / 2));
      });
      yield;
    }
  }
}
