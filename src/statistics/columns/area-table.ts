import { areaTableModule } from './area-table-module.ts';

export interface AreaTableSize {
  indicators: number;
  areas: number;
  periods: number;
  /** How many partnerships, say. */
  sets: number;
  /** Deprivation groups of each set. */
  groups: number;
}

/**
 * Columns of small areas, to be filled by whoever makes the table. They lie in memory that WebAssembly reads: copying
 * them there for each calculation would take as long as the calculation.
 */
export interface AreaTable extends AreaTableSize {
  /** Indicator × area × period; NaN is missing. */
  values: Float64Array;
  /** Area × period, shared by all indicators; NaN is missing. */
  populations: Float64Array;
  /** For each area: set × groups + group (0 = most deprived), or −1 for an area that belongs to none. At first −1. */
  cellOf: Int32Array;
  /**
   * Adds up one indicator over the areas of each cell. The result holds until the next call.
   * @throws RangeError for an area whose cell is outside the range
   */
  sumsOf(indicator: number): AreaSums;
  /**
   * Measures of inequality of one indicator: seven columns in the order of `InequalityColumns`, each set × period. The
   * result holds until the next call. Shares of people rest on what `everybody` found when it was last called.
   * @param factor of the residuals, see `residualFactor`
   */
  inequalityOf(indicator: number, factor: number): Float64Array[];
  /** All people of each cell, whether or not they have a value; otherwise as `sumsOf`. */
  everybody(): Float64Array;
}

/** In the order set × group × period. */
export interface AreaSums {
  /** Value × people of areas that have both. */
  sums: Float64Array;
  /** People of areas that have no value. */
  absent: Float64Array;
}

const bytesOfNumber = Float64Array.BYTES_PER_ELEMENT;
const bytesOfPage = 65_536;

/** @throws RangeError where the columns do not fit into four gibibytes, or a size is not a whole number from 1 */
export function createAreaTable(size: AreaTableSize): AreaTable {
  for (const [name, count] of Object.entries(size)) {
    if (Number.isInteger(count) && count > 0) continue;
    throw new RangeError(`The number of ${name} is a whole number from 1; this is ${count}.`);
  }
  const { indicators, areas, periods, sets, groups } = size;
  const plane = areas * periods;
  const cells = sets * groups;
  const row = periods * bytesOfNumber;
  const peopleAt = indicators * plane * bytesOfNumber;
  const sumsAt = peopleAt + plane * bytesOfNumber;
  const absentAt = sumsAt + cells * row + bytesOfNumber;
  // Behind each region that is read two periods at a step lies room for one number more.
  const everybodyAt = absentAt + cells * row + bytesOfNumber;
  const onesAt = everybodyAt + cells * row + bytesOfNumber;
  const scratchAt = onesAt + row;
  const outAt = scratchAt + groups * 4 * bytesOfNumber;
  const column = sets * row + bytesOfNumber;
  const cellsAt = outAt + 7 * column;
  const end = cellsAt + areas * Int32Array.BYTES_PER_ELEMENT;

  const { memory, addAreas, measure } = instantiate();
  memory.grow(Math.ceil(end / bytesOfPage));
  const numbersAt = (start: number, length: number) => new Float64Array(memory.buffer, start, length);
  const sums = numbersAt(sumsAt, cells * periods);
  const absent = numbersAt(absentAt, cells * periods);
  const cellOf = new Int32Array(memory.buffer, cellsAt, areas).fill(-1);
  numbersAt(onesAt, periods).fill(1);

  const addUp = (valuesAt: number, step: number) => {
    sums.fill(0);
    absent.fill(0);
    const wrong = addAreas(valuesAt, step, peopleAt, cellsAt, areas, periods, cells, sumsAt, absentAt);
    if (wrong === -1) return;
    throw new RangeError(`Cells are 0 to ${cells - 1}, or -1 for none; area ${wrong} has ${cellOf[wrong]}.`);
  };
  const everybody = numbersAt(everybodyAt, cells * periods);
  const measures = Array.from({ length: 7 }, (_, i) => numbersAt(outAt + i * column, sets * periods));
  return {
    ...size,
    values: numbersAt(0, indicators * plane),
    populations: numbersAt(peopleAt, plane),
    cellOf,
    sumsOf(indicator) {
      addUp(indicator * plane * bytesOfNumber, row);
      return { sums, absent };
    },
    inequalityOf(indicator, factor) {
      addUp(indicator * plane * bytesOfNumber, row);
      measure(sumsAt, absentAt, everybodyAt, sets, groups, periods, factor, scratchAt, outAt, column);
      return measures;
    },
    everybody() {
      addUp(onesAt, 0);
      everybody.set(sums);
      return everybody;
    },
  };
}

/** As far as it is needed here: the compiler's own description comes only with that of a browser's document. */
interface WebAssemblyApi {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { readonly exports: object };
}

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

interface Exports {
  memory: Memory;
  /** The addresses and counts are those of `area-table.wat`. */
  addAreas(
    values: number,
    step: number,
    people: number,
    cellOf: number,
    areas: number,
    periods: number,
    cells: number,
    sums: number,
    absent: number,
  ): number;
  measure(
    sums: number,
    absent: number,
    everybody: number,
    sets: number,
    groups: number,
    periods: number,
    factor: number,
    scratch: number,
    out: number,
    column: number,
  ): void;
}

const { Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly;

let compiled: object | undefined;

function instantiate(): Exports {
  compiled ??= new Module(Uint8Array.from(atob(areaTableModule), (byte) => byte.charCodeAt(0)));
  return new Instance(compiled).exports as Exports;
}
