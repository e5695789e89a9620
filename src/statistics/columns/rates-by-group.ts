/** Which deprivation group of which set (a partnership, say) each small area belongs to. */
export interface AreaGroups {
  /** For each area: set × groups + group (0 = most deprived), or −1 for an area that belongs to none. */
  cellOf: Int32Array;
  sets: number;
  groups: number;
}

/** Means of groups of areas and the people they rest on, in the order set × period × group. */
export interface GroupRates {
  /** NaN where no area of the group has both a value and people. */
  rates: Float64Array;
  /** People of the areas that have a value. */
  populations: Float64Array;
}

/**
 * Population-weighted mean of small areas' values in each deprivation group of each set, period by period: what
 * `inequalityColumns` takes.
 *
 * `values` and `populations` hold area after area, each `periods` long, NaN for missing. An area with no value in a
 * period counts in that period neither above nor below the line.
 * @throws RangeError for columns that do not match and for a group outside the range
 */
export function ratesByGroup(
  values: Float64Array,
  populations: Float64Array,
  { cellOf, sets, groups }: AreaGroups,
  periods: number,
): GroupRates {
  const areas = cellOf.length;
  const wanted = areas * periods;
  if (values.length !== wanted || populations.length !== wanted) {
    throw new RangeError(
      `${areas} areas in ${periods} periods need ${wanted} values and populations; there are ${values.length} and ${populations.length}.`,
    );
  }
  const cells = sets * groups;
  const sums = new Float64Array(cells * periods);
  const people = new Float64Array(cells * periods);
  for (let area = 0; area < areas; area++) {
    const cell = cellOf[area] as number;
    if (!(cell >= -1 && cell < cells)) {
      throw new RangeError(`Cells are 0 to ${cells - 1}, or -1 for none; area ${area} has ${cell}.`);
    }
    if (cell === -1) continue;
    const start = area * periods;
    for (let at = start, to = cell * periods, end = start + periods; at < end; at++, to++) {
      const population = populations[at] as number;
      const part = (values[at] as number) * population;
      if (part !== part) continue;
      sums[to] = (sums[to] as number) + part;
      people[to] = (people[to] as number) + population;
    }
  }
  return inSetOrder(sums, people, { sets, groups, periods });
}

/** From set × group × period, in which rows of areas add up fastest, to set × period × group. */
function inSetOrder(
  sums: Float64Array,
  people: Float64Array,
  { sets, groups, periods }: { sets: number; groups: number; periods: number },
): GroupRates {
  const rates = new Float64Array(sums.length);
  const populations = new Float64Array(sums.length);
  let to = 0;
  for (let set = 0; set < sets; set++) {
    for (let period = 0; period < periods; period++) {
      for (let group = 0; group < groups; group++, to++) {
        const from = (set * groups + group) * periods + period;
        rates[to] = (sums[from] as number) / (people[from] as number);
        populations[to] = people[from] as number;
      }
    }
  }
  return { rates, populations };
}
