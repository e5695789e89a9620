import { type AreaResolver } from '../../geography/index.ts';
import { type Observation } from '../observation.ts';
import { type LoadingContext, LoadProblem, type Rejection } from './format.ts';
import { natureByte, type ReleaseWriter, statusByte } from './release-writer.ts';
import type { SeriesLedger } from './series-ledger.ts';

/** A format that rejects more than this knows the file too little to be trusted with it. */
const mostRejections = 100_000;

export interface SeriesBreak {
  series: number;
  starts: string;
  reason: string;
}

/** What a load has gathered besides its observations. */
export interface Gathered {
  rowsRead: number;
  rejections: Rejection[];
  breaks: SeriesBreak[];
}

/** The context formats write to: looks up, checks, hands on. */
export function loadingContext(
  areas: AreaResolver,
  ledger: SeriesLedger,
  writer: ReleaseWriter,
  gathered: Gathered,
  onRows?: (rowsRead: number) => void,
): LoadingContext {
  return {
    areaByCode(code, { line, column }) {
      const area = areas.findByCode(code);
      if (area !== null) return area;
      throw new LoadProblem(
        'names an area nobody knows; load the lookup that holds it first, or correct the code',
        {
          line,
          column,
          value: code,
        },
      );
    },
    findAreaByCode: (code) => areas.findByCode(code),
    areaBySpelling(kind, spelling, { line, column }) {
      const area = areas.findBySpelling(kind, spelling);
      if (area !== null) return area;
      throw new LoadProblem(`is no name of a ${kind} that Commonty knows`, { line, column, value: spelling });
    },
    series(indicator, breakdown) {
      const series = ledger.series(indicator, breakdown);
      writer.declareSeries(
        series,
        indicator.valueKind === 'proportion' ? (indicator.per ?? Number.POSITIVE_INFINITY) : 0,
      );
      return series;
    },
    period: (period) => ledger.period(period),
    observe: (observation) => observe(writer, observation),
    reject(rejection) {
      gathered.rejections.push({ sheet: writer.sheet, ...rejection });
      if (gathered.rejections.length > mostRejections) {
        throw new LoadProblem(
          `has more than ${mostRejections} cells to leave out; the last: ${rejection.reason}`,
          {
            line: rejection.line,
            column: rejection.column,
            value: rejection.value,
          },
        );
      }
    },
    breakBefore: (series, starts, reason) => {
      gathered.breaks.push({ series, starts, reason });
    },
    countRow: (rows = 1) => {
      gathered.rowsRead += rows;
      onRows?.(gathered.rowsRead);
    },
  };
}

function observe(writer: ReleaseWriter, observation: Observation): void {
  writer.add(
    observation.series,
    observation.area,
    observation.period,
    observation.value ?? Number.NaN,
    observation.lower ?? Number.NaN,
    observation.upper ?? Number.NaN,
    observation.numerator ?? Number.NaN,
    observation.denominator ?? Number.NaN,
    statusByte[observation.status],
    natureByte[observation.nature],
    observation.sourceRow,
    observation.sourceColumn,
  );
}
