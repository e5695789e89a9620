import type { World } from '../world.ts';
import { catalogue } from './catalogue.ts';
import { type FigureSink, measured } from './figure-sink.ts';
import { yearsTogether } from './periods.ts';

/** Ranks, tenths and fifths of every small area, in each edition of the invented index. */
export function* writeDeprivationIndex(world: World, sink: FigureSink): Generator<void> {
  for (const edition of world.deprivation.editions) {
    const period = sink.period(yearsTogether('calendar-year', edition.year, edition.year));
    const parts = [
      [catalogue.deprivationRank, edition.rank],
      [catalogue.deprivationDecile, edition.decile],
      [catalogue.deprivationQuintile, edition.quintile],
      [catalogue.deprivationQuintileOfPeople, edition.quintileOfPeople],
    ] as const;
    for (const [indicator, values] of parts) {
      const series = sink.series(indicator, {});
      values.forEach((value, area) => sink.put(series, period, 'data-zone-2011', area, measured(value)));
      yield;
    }
  }
}
