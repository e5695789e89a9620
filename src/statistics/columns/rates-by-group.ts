/** Which deprivation group of which set (a partnership, say) each small area belongs to. */
export interface AreaGroups {
  /** For each area: set × groups + group (0 = most deprived), or −1 for an area that belongs to none. */
  cellOf: Int32Array;
  sets: number;
  groups: number;
}

/** Means of groups of areas and the people they rest on, in the order indicator × set × period × group. */
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
 * `values` holds indicator after indicator, each area after area, each `periods` long; `populations` are those of
 * one indicator, shared by all. NaN is missing: an area without a value in a period counts in that period neither
 * above nor below the line.
 * @throws RangeError for columns that do not match and for a group outside the range
 */
export function ratesByGroup(
  values: Float64Array,
  populations: Float64Array,
  areaGroups: AreaGroups,
  periods: number,
): GroupRates {
  const { cellOf, sets, groups } = areaGroups;
  const plane = cellOf.length * periods;
  if (populations.length !== plane || values.length % plane !== 0) {
    throw new RangeError(
      `${cellOf.length} areas in ${periods} periods need ${plane} populations and as many values for each indicator; ` +
        `there are ${populations.length} and ${values.length}.`,
    );
  }
  const cells = sets * groups;
  for (const [area, cell] of cellOf.entries()) {
    if (cell >= -1 && cell < cells) continue;
    throw new RangeError(`Cells are 0 to ${cells - 1}, or -1 for none; area ${area} has ${cell}.`);
  }
  const everybody = new Float64Array(cells * periods);
  const absent = new Float64Array(cells * periods);
  const sums = new Float64Array(cells * periods);
  addAreas(new Float64Array(plane).fill(1), populations, cellOf, periods, everybody, absent);
  const rates = new Float64Array((values.length / plane) * sums.length);
  const people = new Float64Array(rates.length);
  for (let start = 0, to = 0; start < values.length; start += plane, to += sums.length) {
    sums.fill(0);
    absent.fill(0);
    addAreas(values.subarray(start, start + plane), populations, cellOf, periods, sums, absent);
    putInSetOrder(sums, everybody, absent, { sets, groups, periods }, rates, people, to);
  }
  return { rates, populations: people };
}

/**
 * Adds value × people of every area to its cell's row of `sums`, and the people of areas without a value to `absent`.
 * Areas are read in the order in which they lie, four periods at a step: memory sets the pace.
 */
function addAreas(
  values: Float64Array,
  populations: Float64Array,
  cellOf: Int32Array,
  periods: number,
  sums: Float64Array,
  absent: Float64Array,
): void {
  const wholeSteps = periods - (periods % 4);
  for (let area = 0; area < cellOf.length; area++) {
    const cell = cellOf[area] as number;
    if (cell === -1) continue;
    let at = area * periods;
    let to = cell * periods;
    for (const end = at + wholeSteps; at < end; at += 4, to += 4) {
      const a = (values[at] as number) * (populations[at] as number);
      const b = (values[at + 1] as number) * (populations[at + 1] as number);
      const c = (values[at + 2] as number) * (populations[at + 2] as number);
      const d = (values[at + 3] as number) * (populations[at + 3] as number);
      const all = a + b + (c + d);
      if (all === all) {
        sums[to] = (sums[to] as number) + a;
        sums[to + 1] = (sums[to + 1] as number) + b;
        sums[to + 2] = (sums[to + 2] as number) + c;
        sums[to + 3] = (sums[to + 3] as number) + d;
      } else {
        for (let i = 0; i < 4; i++) addCell(values, populations, at + i, sums, absent, to + i);
      }
    }
    for (const end = (area + 1) * periods; at < end; at++, to++) {
      addCell(values, populations, at, sums, absent, to);
    }
  }
}

function addCell(
  values: Float64Array,
  populations: Float64Array,
  at: number,
  sums: Float64Array,
  absent: Float64Array,
  to: number,
): void {
  const people = populations[at] as number;
  const part = (values[at] as number) * people;
  if (part === part) sums[to] = (sums[to] as number) + part;
  else if (people === people) absent[to] = (absent[to] as number) + people;
}

/** From set × group × period, in which rows of areas add up fastest, to set × period × group. */
function putInSetOrder(
  sums: Float64Array,
  everybody: Float64Array,
  absent: Float64Array,
  { sets, groups, periods }: { sets: number; groups: number; periods: number },
  rates: Float64Array,
  people: Float64Array,
  start: number,
): void {
  let to = start;
  for (let set = 0; set < sets; set++) {
    for (let period = 0; period < periods; period++) {
      for (let group = 0; group < groups; group++, to++) {
        const from = (set * groups + group) * periods + period;
        const counted = (everybody[from] as number) - (absent[from] as number);
        rates[to] = (sums[from] as number) / counted;
        people[to] = counted;
      }
    }
  }
}
