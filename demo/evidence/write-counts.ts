import type { ObservationNature } from '../../src/evidence/index.ts';
import { councilPlans } from '../blueprint.ts';
import type { LevelKind } from '../country/country.ts';
import type { World } from '../world.ts';
import { type CountModel, drawCounts, takeTogether, type YearCounts } from './count-model.ts';
import { type DemoFigure, type FigureSink, measured, withoutValue } from './figure-sink.ts';
import { firstDay, yearsTogether } from './periods.ts';
import { sumUp, sumUpFifth } from './sum-up.ts';
import { withhold } from './suppress.ts';

const everybody = {};

/** Smaller places are withheld so that nobody can be told from a sum over these. */
const totalsOver: Partial<Record<LevelKind, readonly LevelKind[]>> = {
  'data-zone-2011': ['zone-2011', 'ward'],
  'zone-2011': ['council'],
  ward: ['council'],
};

/** Draws a measure and writes it for every kind of area it is published for, and for the deprivation fifths. */
export function* writeCounts(world: World, model: CountModel, sink: FigureSink): Generator<void> {
  const drawn = takeTogether(drawCounts(world, model), model.together);
  const series = sink.series(model.indicator, everybody);
  const cut = model.breakBefore;
  const breakDay = cut && firstDay(model.years, cut.year);
  if (cut && breakDay) sink.breakBefore(series, breakDay, cut.reason);
  for (const counts of drawn) {
    const period = sink.period(yearsTogether(model.years, counts.year - model.together + 1, counts.year));
    for (const kind of model.published) {
      writeLevel(world, model, sink, { series, period, kind, counts });
      yield;
    }
  }
  if (!model.fifths) return;
  for (const within of ['country', 'council'] as const) {
    for (const fifth of [1, 2, 3, 4, 5]) {
      const part = sink.series(model.indicator, { quintile: String(fifth), within });
      if (cut && breakDay) sink.breakBefore(part, breakDay, cut.reason);
      for (const counts of drawn) {
        const period = sink.period(yearsTogether(model.years, counts.year - model.together + 1, counts.year));
        writeFifth(world, model, sink, { series: part, period, kind: within, counts }, fifth);
      }
      yield;
    }
  }
}

interface Place {
  series: number;
  period: number;
  kind: LevelKind;
  counts: YearCounts;
}

function writeLevel(world: World, model: CountModel, sink: FigureSink, place: Place): void {
  const { country } = world;
  const { counts, kind, series, period } = place;
  const nature = natureOf(model, counts.year);
  const numerators = sumUp(country, kind, counts.numerator);
  const denominators = sumUp(country, kind, counts.denominator);
  const above = (totalsOver[kind] ?? []).map((of) => parentOf(world, kind, of));
  const withheld = model.withheld && above.length > 0 ? withhold(numerators, above) : null;
  const councilOf = kind === 'country' || kind === 'health-board' ? null : parentOf(world, kind, 'council');
  for (let area = 0; area < numerators.length; area += 1) {
    const council = councilOf ? councilOf[area]! : -1;
    if (council >= 0 && model.absent?.(council)) continue;
    const figure =
      council >= 0 && model.notApplicable?.(council)
        ? withoutValue('not-applicable')
        : council >= 0 && model.missing?.(council, counts.year)
          ? withoutValue('missing')
          : withheld?.[area]
            ? withoutValue('suppressed')
            : ratio(model, numerators[area]!, denominators[area]!);
    figure.nature = nature;
    sink.put(series, period, kind, area, figure);
  }
}

function writeFifth(world: World, model: CountModel, sink: FigureSink, place: Place, fifth: number): void {
  const { country, deprivation } = world;
  const { counts, kind, series, period } = place;
  const fifths = kind === 'country' ? deprivation.fifthInCountry : deprivation.fifthInCouncil;
  const numerators = sumUpFifth(country, kind, counts.numerator, fifths, fifth);
  const denominators = sumUpFifth(country, kind, counts.denominator, fifths, fifth);
  for (let area = 0; area < numerators.length; area += 1) {
    if (kind === 'council') {
      if (model.absent?.(area) || model.notApplicable?.(area)) continue;
    }
    const numerator = numerators[area]!;
    const few = model.withheld && numerator > 0 && numerator < 5;
    const figure =
      kind === 'council' && model.missing?.(area, counts.year)
        ? withoutValue('missing')
        : few
          ? withoutValue('suppressed')
          : ratio(model, numerator, denominators[area]!);
    figure.nature = natureOf(model, counts.year);
    sink.put(series, period, kind, area, figure);
  }
}

function ratio(model: CountModel, numerator: number, denominator: number): DemoFigure {
  if (denominator === 0) return withoutValue('not-applicable');
  return measured((numerator / denominator) * (model.indicator.per ?? 1), numerator, denominator);
}

function natureOf(model: CountModel, year: number): ObservationNature {
  if (model.imputed?.(year)) return 'imputed';
  return model.projected?.(year) ? 'projected' : 'raw';
}

/** Per area of a kind, the area of the larger kind that its first small area lies in. */
export function parentOf(world: World, kind: LevelKind, larger: LevelKind): Int32Array {
  const { levels } = world.country;
  const parents = new Int32Array(levels[kind].areas.length).fill(-1);
  levels[kind].ofSmallArea.forEach((area, smallArea) => {
    if (parents[area] === -1) parents[area] = levels[larger].ofSmallArea[smallArea]!;
  });
  return parents;
}

/** The council without an emergency department, and the one no business figures are given for: two island groups. */
export const islandCouncils: readonly number[] = [...councilPlans.keys()].filter(
  (council) => councilPlans[council]!.character === 'islands',
);
