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
  const { order, ends } = areasByCell(cellOf, sets * groups);
  const cells = ends.length * periods;
  const rates = new Float64Array((values.length / plane) * cells);
  const people = new Float64Array(rates.length);
  const sums = new Float64Array(cells);
  const counted = new Float64Array(cells);
  const everybody = new Float64Array(cells);
  sumWhereBoth(populations, populations, order, ends, periods, sums, everybody);
  for (let start = 0, to = 0; start < values.length; start += plane, to += cells) {
    const plain = values.subarray(start, start + plane);
    if (sumAll(plain, populations, order, ends, periods, sums)) counted.set(everybody);
    else sumWhereBoth(plain, populations, order, ends, periods, sums, counted);
    putInSetOrder(sums, counted, rates, people, to, { sets, groups, periods });
  }
  return { rates, populations: people };
}

/** Sums value × people where nothing is missing, four periods at a time in registers; false where something is. */
function sumAll(
  values: Float64Array,
  populations: Float64Array,
  order: Int32Array,
  ends: Int32Array,
  periods: number,
  sums: Float64Array,
): boolean {
  let total = 0;
  let first = 0;
  for (let cell = 0; cell < ends.length; cell++) {
    const end = ends[cell] as number;
    let period = 0;
    for (; period + 4 <= periods; period += 4) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let i = first; i < end; i++) {
        const at = (order[i] as number) * periods + period;
        a += (values[at] as number) * (populations[at] as number);
        b += (values[at + 1] as number) * (populations[at + 1] as number);
        c += (values[at + 2] as number) * (populations[at + 2] as number);
        d += (values[at + 3] as number) * (populations[at + 3] as number);
      }
      const to = cell * periods + period;
      sums[to] = a;
      sums[to + 1] = b;
      sums[to + 2] = c;
      sums[to + 3] = d;
      total += a + b + (c + d);
    }
    for (; period < periods; period++) {
      let a = 0;
      for (let i = first; i < end; i++) {
        const at = (order[i] as number) * periods + period;
        a += (values[at] as number) * (populations[at] as number);
      }
      sums[cell * periods + period] = a;
      total += a;
    }
    if (total !== total) return false;
    first = end;
  }
  return true;
}

/** Sums value × people, and the people, of the areas that have both. */
function sumWhereBoth(
  values: Float64Array,
  populations: Float64Array,
  order: Int32Array,
  ends: Int32Array,
  periods: number,
  sums: Float64Array,
  people: Float64Array,
): void {
  sums.fill(0);
  people.fill(0);
  let first = 0;
  for (let cell = 0; cell < ends.length; cell++) {
    for (const end = ends[cell] as number; first < end; first++) {
      let at = (order[first] as number) * periods;
      for (let to = cell * periods, stop = to + periods; to < stop; to++, at++) {
        const population = populations[at] as number;
        const part = (values[at] as number) * population;
        if (part !== part) continue;
        sums[to] = (sums[to] as number) + part;
        people[to] = (people[to] as number) + population;
      }
    }
  }
}

/** Areas in the order of their cells, and where each cell ends. */
function areasByCell(cellOf: Int32Array, cells: number): { order: Int32Array; ends: Int32Array } {
  const ends = new Int32Array(cells);
  for (const [area, cell] of cellOf.entries()) {
    if (cell === -1) continue;
    if (!(cell >= 0 && cell < cells)) {
      throw new RangeError(`Cells are 0 to ${cells - 1}, or -1 for none; area ${area} has ${cell}.`);
    }
    ends[cell] = (ends[cell] as number) + 1;
  }
  let start = 0;
  for (const [cell, count] of ends.entries()) {
    ends[cell] = start;
    start += count;
  }
  const order = new Int32Array(start);
  for (const [area, cell] of cellOf.entries()) {
    if (cell === -1) continue;
    const place = ends[cell] as number;
    order[place] = area;
    ends[cell] = place + 1;
  }
  return { order, ends };
}

/** From set × group × period, in which rows of areas add up fastest, to set × period × group. */
function putInSetOrder(
  sums: Float64Array,
  counted: Float64Array,
  rates: Float64Array,
  people: Float64Array,
  start: number,
  { sets, groups, periods }: { sets: number; groups: number; periods: number },
): void {
  let to = start;
  for (let set = 0; set < sets; set++) {
    for (let period = 0; period < periods; period++) {
      for (let group = 0; group < groups; group++, to++) {
        const from = (set * groups + group) * periods + period;
        rates[to] = (sums[from] as number) / (counted[from] as number);
        people[to] = counted[from] as number;
      }
    }
  }
}
