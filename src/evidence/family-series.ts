import { median } from '../statistics/index.ts';
import { type FigureSeries, measuredFigures } from './figure.ts';

/** With fewer other members than this a median says nothing about the family. */
export const fewestMembers = 3;

/**
 * What a partnership is compared with in its family: for each period the unweighted median of the other members'
 * measured values, in the indicator's unit. Null where no period has enough members. See docs/methods/family-groups.md.
 */
export function familySeries(own: FigureSeries, others: readonly FigureSeries[]): FigureSeries | null {
  const figures = others
    // Two publishers' figures of one measure may differ by definition.
    .filter(({ dataset }) => dataset === own.dataset)
    .flatMap((series) => measuredFigures(series));
  const byPeriod = Map.groupBy(figures, ({ period }) => `${period.starts} ${period.ends} ${period.kind}`);
  const medians = [...byPeriod.values()].flatMap((members) => {
    const [first] = members;
    if (!first || members.length < fewestMembers) return [];
    const value = median(members.flatMap((figure) => figure.value ?? []));
    const none = { lower: null, upper: null, numerator: null, denominator: null };
    // Worked out here, so it stands in no file.
    return [{ ...first, ...none, value, source: { release: 0, row: 0, column: 0, sheet: null } }];
  });
  if (medians.length === 0) return null;
  medians.sort(
    (a, b) => a.period.ends.localeCompare(b.period.ends) || a.period.starts.localeCompare(b.period.starts),
  );
  return { ...own, areaId: 0, figures: medians };
}
