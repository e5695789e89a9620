const chunkBytes = 64 * 1024;
/** Field count, 13 lengths, 4 int4, 5 float8, 2 "char", 2 int2. */
const largestRow = 2 + 13 * 4 + 4 * 4 + 5 * 8 + 2 + 4;
const endMark = 2;
/** Signature, flags, header extension; see "Binary Format" in PostgreSQL's reference of COPY. */
const header = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');

/**
 * What is the same in every row of a release. PostgreSQL's cost of COPY goes by the number of fields, so what is
 * constant is set once as the column's default, and what is always null is left out.
 */
export interface ObservationLayout {
  hasLimits: boolean;
  hasNumerator: boolean;
  hasDenominator: boolean;
  /** Byte of the one nature, or null where natures differ. */
  nature: number | null;
  /** The one source column, or null where they differ. */
  sourceColumn: number | null;
  /** The source is a workbook, and every row says which of its sheets it is from. */
  hasSheets: boolean;
}

export const everyColumn: ObservationLayout = {
  hasLimits: true,
  hasNumerator: true,
  hasDenominator: true,
  nature: null,
  sourceColumn: null,
  hasSheets: false,
};

/** The columns of table observation that are sent, in their order. */
export function sentColumns(layout: ObservationLayout): string[] {
  return [
    'series_id',
    'area_id',
    'period_id',
    'value',
    ...(layout.hasLimits ? ['lower', 'upper'] : []),
    ...(layout.hasNumerator ? ['numerator'] : []),
    ...(layout.hasDenominator ? ['denominator'] : []),
    'status',
    ...(layout.nature === null ? ['nature'] : []),
    'source_row',
    ...(layout.sourceColumn === null ? ['source_column'] : []),
    ...(layout.hasSheets ? ['source_sheet'] : []),
  ];
}

/** Writes observations as PostgreSQL's binary COPY, in chunks. NaN stands for null. */
export class ObservationEncoder {
  /** Full chunks nobody has taken yet. */
  readonly full: Buffer[] = [];
  readonly layout: ObservationLayout;
  private readonly fields: number;
  private chunk: Buffer = Buffer.allocUnsafeSlow(chunkBytes);
  private view: DataView;
  private at: number;

  constructor(layout: ObservationLayout = everyColumn) {
    this.layout = layout;
    this.fields = sentColumns(layout).length;
    this.view = viewOf(this.chunk);
    this.at = header.copy(this.chunk);
  }

  /** `sourceSheet` 0: in no sheet. */
  append(
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
    sourceRow: number,
    sourceColumn: number,
    sourceSheet: number,
  ): void {
    if (this.at + largestRow + endMark > chunkBytes) this.turnOver();
    const { view, layout } = this;
    let at = this.at;
    view.setInt16(at, this.fields);
    view.setInt32(at + 2, 4);
    view.setInt32(at + 6, series);
    view.setInt32(at + 10, 4);
    view.setInt32(at + 14, area);
    view.setInt32(at + 18, 4);
    view.setInt32(at + 22, period);
    at = double(view, at + 26, value);
    if (layout.hasLimits) {
      at = double(view, at, lower);
      at = double(view, at, upper);
    }
    if (layout.hasNumerator) at = double(view, at, numerator);
    if (layout.hasDenominator) at = double(view, at, denominator);
    view.setInt32(at, 1);
    view.setUint8(at + 4, status);
    at += 5;
    if (layout.nature === null) {
      view.setInt32(at, 1);
      view.setUint8(at + 4, nature);
      at += 5;
    }
    view.setInt32(at, 4);
    view.setInt32(at + 4, sourceRow);
    at += 8;
    if (layout.sourceColumn === null) {
      view.setInt32(at, 2);
      view.setInt16(at + 4, sourceColumn);
      at += 6;
    }
    if (layout.hasSheets) {
      view.setInt32(at, sourceSheet === 0 ? -1 : 2);
      if (sourceSheet !== 0) view.setInt16(at + 4, sourceSheet);
      at += sourceSheet === 0 ? 4 : 6;
    }
    this.at = at;
  }

  /** Ends the stream; everything is in `full` then. */
  finish(): void {
    this.view.setInt16(this.at, -1);
    this.at += endMark;
    this.full.push(this.chunk.subarray(0, this.at));
  }

  private turnOver(): void {
    this.full.push(this.chunk.subarray(0, this.at));
    this.chunk = Buffer.allocUnsafeSlow(chunkBytes);
    this.view = viewOf(this.chunk);
    this.at = 0;
  }
}

function viewOf(chunk: Buffer): DataView {
  return new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

function double(view: DataView, at: number, value: number): number {
  // Only NaN differs from itself.
  if (value !== value) {
    view.setInt32(at, -1);
    return at + 4;
  }
  view.setInt32(at, 8);
  view.setFloat64(at + 4, value);
  return at + 12;
}
