import { LoadProblem } from './format.ts';
import type { ObservationEncoder } from './observation-encoder.ts';
import { SeenObservations } from './seen-observations.ts';

/** The marks of src/evidence/observation.ts as bytes. */
export const statusByte = { value: 118, suppressed: 115, missing: 109, 'not-applicable': 110 } as const;
export const natureByte = { raw: 114, imputed: 105, projected: 112 } as const;

const largestInteger = 2 ** 31 - 1;
const largestColumn = 2 ** 15 - 1;

/** How messages name what the writer knows by number only. */
export interface Names {
  area(id: number): string;
  period(handle: number): string;
  series(handle: number): string;
}

/** Checks observations one by one and hands them on. NaN stands for null. */
export class ReleaseWriter {
  written = 0;
  /** Names of the source's columns, the first at 0, for messages; where empty, numbers are given. */
  columnNames: readonly string[] = [];
  /**
   * Refuse a proportion of more than all or less than none, and a suppressed value whose count is given. Left off for
   * publishers' own files: they perturb and model their counts (Scotland's Census, data zones whose people have moved),
   * and what they published is what is stored.
   */
  refuseWhatCannotBe = false;
  /** Names of the workbook's sheets in their order; empty for other files. */
  sheetNames: readonly string[] = [];
  /** The sheet that is being read; null: none. */
  sheet: string | null = null;
  private sheetNumber = 0;
  private readonly seen: SeenObservations;
  private readonly encoder: ObservationEncoder | null;
  private readonly names: Names;
  /** By series handle: what a whole is written as (1, 100; infinity where nobody says) for proportions; 0 for the rest. */
  private readonly wholes: number[] = [];

  /** `encoder` null: check only, keep nothing. */
  constructor(encoder: ObservationEncoder | null, largestAreaId: number, names: Names) {
    this.encoder = encoder;
    this.seen = new SeenObservations(largestAreaId);
    this.names = names;
  }

  /** What is added from now on stands in this sheet. */
  enterSheet(name: string | null): void {
    this.sheet = name;
    this.sheetNumber = name === null ? 0 : this.sheetNames.indexOf(name) + 1;
  }

  declareSeries(series: number, whole: number): void {
    this.wholes[series] = whole;
  }

  add(
    series: number,
    area: number,
    period: number,
    value: number,
    lower: number,
    upper: number,
    numerator: number,
    denominator: number,
    status: number,
    nature: number,
    row: number,
    column: number,
  ): void {
    if (status === statusByte.value) {
      // Comparisons with NaN are false: an absent limit refuses nothing.
      if (!(value - value === 0)) this.refuse('has no finite value', row, column, String(value));
      if (lower > value || value > upper || lower > upper) {
        this.refuse(
          `has limits ${lower} to ${upper} that do not enclose the value`,
          row,
          column,
          String(value),
        );
      }
    } else if (value === value || lower === lower || upper === upper) {
      const given = value === value ? value : lower === lower ? lower : upper;
      const what = value === value ? 'a value' : 'a limit';
      this.refuse(`has ${what} although it is marked as having none`, row, column, String(given));
    }
    if (denominator < 0) this.refuse('has a negative denominator', row, column, String(denominator));
    if (this.refuseWhatCannotBe) {
      this.refuseImpossible(this.wholes[series]!, value, numerator, denominator, status, row, column);
    }
    if (row > largestInteger || column > largestColumn)
      this.refuse('lies too far out to be kept', row, column, '');
    if (!this.seen.mark(series, period, area)) {
      this.refuse(
        `gives ${this.names.series(series)} for ${this.names.area(area)} in ${this.names.period(period)} a second time`,
        row,
        column,
        value === value ? String(value) : '',
      );
    }
    this.encoder?.append(
      series,
      area,
      period,
      value,
      lower,
      upper,
      numerator,
      denominator,
      status,
      nature,
      row,
      column,
      this.sheetNumber,
    );
    this.written += 1;
  }

  private refuseImpossible(
    whole: number,
    value: number,
    numerator: number,
    denominator: number,
    status: number,
    row: number,
    column: number,
  ): void {
    if (status === statusByte.suppressed && numerator === numerator) {
      this.refuse(
        'is the count of a suppressed value, and would tell what is hidden; leave the cell empty',
        row,
        column,
        String(numerator),
      );
    }
    if (whole === 0) return;
    if (numerator > denominator) {
      this.refuse(
        `counts more (${numerator}) than there are (${denominator}), which no proportion can`,
        row,
        column,
        `${numerator} of ${denominator}`,
      );
    }
    if (numerator < 0) this.refuse('counts fewer than none', row, column, String(numerator));
    if (denominator === 0 && value === value) {
      this.refuse('is a proportion of nobody: mark it as not applicable', row, column, String(value));
    }
    if (value < 0)
      this.refuse('is less than nothing, which no proportion can be', row, column, String(value));
    // A hair more than the whole is how doubles write the whole.
    if (value > whole * (1 + 1e-9)) {
      this.refuse(`is more than the whole, ${whole}, which no proportion can be`, row, column, String(value));
    }
  }

  private refuse(message: string, line: number, column: number, value: string): never {
    throw new LoadProblem(message, {
      ...(this.sheet === null ? {} : { sheet: this.sheet }),
      line,
      column: this.columnNames[column - 1] ?? String(column),
      value,
    });
  }
}
