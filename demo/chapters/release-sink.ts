import { createHash } from 'node:crypto';
import { type LoadingContext, natureMarks, type Observation, statusMarks } from '../../src/evidence/index.ts';
import { type Country, type LevelKind, levelKinds } from '../country/country.ts';
import type { DemoFigure, FigureSink } from '../evidence/figure-sink.ts';

/** Numbers hashed per figure: series, period, kind, area, five values, status and nature. */
const width = 11;
const rowsPerBlock = 4096;
/** The value's place in a row as hashed, 1-based: what a figure's source points at. */
const valueColumn = 5;

/** Hashes everything that is put into it, so that the same country can be told by its digest. */
export class FigureDigest {
  readonly hash = createHash('sha256');
  bytes = 0;
  rows = 0;
  private readonly block = new Float64Array(width * rowsPerBlock);
  private filled = 0;

  say(text: string): void {
    this.empty();
    this.hash.update(text);
    this.bytes += Buffer.byteLength(text);
  }

  add(series: number, period: number, kind: LevelKind, area: number, figure: DemoFigure): void {
    const { block } = this;
    let at = this.filled * width;
    block[at++] = series;
    block[at++] = period;
    block[at++] = levelKinds.indexOf(kind);
    block[at++] = area;
    block[at++] = figure.value ?? Number.NaN;
    block[at++] = figure.lower ?? Number.NaN;
    block[at++] = figure.upper ?? Number.NaN;
    block[at++] = figure.numerator ?? Number.NaN;
    block[at++] = figure.denominator ?? Number.NaN;
    block[at++] = statusMarks[figure.status].charCodeAt(0);
    block[at++] = natureMarks[figure.nature].charCodeAt(0);
    this.rows += 1;
    this.filled += 1;
    if (this.filled === rowsPerBlock) this.empty();
  }

  end(): { sha256: string; bytes: number } {
    this.empty();
    return { sha256: this.hash.digest('hex'), bytes: this.bytes };
  }

  private empty(): void {
    const part = Buffer.from(this.block.buffer, 0, this.filled * width * 8);
    this.hash.update(part);
    this.bytes += part.length;
    this.filled = 0;
  }
}

/** Puts figures into a release: handles of the loading context outside, small numbers of our own in the digest. */
export function releaseSink(country: Country, context: LoadingContext, digest: FigureDigest): FigureSink {
  const seriesNumbers = new Map<number, number>();
  const periodNumbers = new Map<number, number>();
  const ids = new Map<LevelKind, Int32Array>();
  const idsOf = (kind: LevelKind): Int32Array => {
    const known = ids.get(kind);
    if (known) return known;
    const found = Int32Array.from(country.levels[kind].areas, ({ code }) =>
      context.areaByCode(code, { line: 1, column: 'area' }),
    );
    ids.set(kind, found);
    return found;
  };
  const observation: Observation = {
    series: 0,
    area: 0,
    period: 0,
    value: null,
    lower: null,
    upper: null,
    numerator: null,
    denominator: null,
    status: 'value',
    nature: 'raw',
    sourceRow: 0,
    sourceColumn: valueColumn,
  };
  return {
    series(indicator, breakdown) {
      const handle = context.series(indicator, breakdown);
      if (!seriesNumbers.has(handle)) {
        seriesNumbers.set(handle, seriesNumbers.size);
        digest.say(JSON.stringify([indicator, breakdown]));
      }
      return handle;
    },
    period(period) {
      const handle = context.period(period);
      if (!periodNumbers.has(handle)) {
        periodNumbers.set(handle, periodNumbers.size);
        digest.say(JSON.stringify(period));
      }
      return handle;
    },
    breakBefore(series, starts, reason) {
      context.breakBefore(series, starts, reason);
      digest.say(JSON.stringify([seriesNumbers.get(series), starts, reason]));
    },
    put(series, period, kind, area, figure) {
      digest.add(seriesNumbers.get(series) ?? -1, periodNumbers.get(period) ?? -1, kind, area, figure);
      observation.series = series;
      observation.period = period;
      observation.area = idsOf(kind)[area]!;
      observation.value = figure.value;
      observation.lower = figure.lower;
      observation.upper = figure.upper;
      observation.numerator = figure.numerator;
      observation.denominator = figure.denominator;
      observation.status = figure.status;
      observation.nature = figure.nature;
      // Line 1 would be the header.
      observation.sourceRow = digest.rows + 1;
      context.observe(observation);
      context.countRow();
    },
  };
}
