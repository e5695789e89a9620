import { LoadProblem } from './format.ts';

/** Room for the marks of one file: 128 MiB are over 100,000 pairs of series and period in a country of 8,000 areas. */
const roomInWords = 32 * 1024 * 1024;

/**
 * Which (series, period, area) have been seen: one bit each, in one bit field per series and period over
 * the areas' dense ids, so that memory follows the number of series and periods and not that of rows.
 */
export class SeenObservations {
  private readonly wordsPerField: number;
  private readonly fields: (Uint32Array | undefined)[][] = [];
  private words = 0;

  constructor(largestAreaId: number) {
    this.wordsPerField = (largestAreaId >>> 5) + 1;
  }

  /** Marks it; false where it was marked before. */
  mark(series: number, period: number, area: number): boolean {
    const field = this.fields[series]?.[period] ?? this.open(series, period);
    const word = area >>> 5;
    const bit = 1 << (area & 31);
    if ((field[word]! & bit) !== 0) return false;
    field[word]! |= bit;
    return true;
  }

  private open(series: number, period: number): Uint32Array {
    this.words += this.wordsPerField;
    if (this.words > roomInWords) {
      throw new LoadProblem(
        'holds more different series and periods than one file may; divide it by indicator or by year',
      );
    }
    const field = new Uint32Array(this.wordsPerField);
    let ofSeries = this.fields[series];
    if (!ofSeries) {
      ofSeries = [];
      this.fields[series] = ofSeries;
    }
    ofSeries[period] = field;
    return field;
  }
}
