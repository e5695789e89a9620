import { limitsOf, type ObservationNature } from '../../evidence/index.ts';
import type { FileSource, TableFile } from '../../web/index.ts';
import type { JudgedMeasure } from './judge-measure.ts';
import type { MeasureValue } from './measure.ts';

/** One figure, or one target, of a measure as a row of a file. */
export interface MeasureRow {
  kind: 'figure' | 'target';
  period: string;
  startsOn: string | null;
  endsOn: string;
  value: number | null;
  lower: number | null;
  upper: number | null;
  status: string;
  verdict: string | null;
  note: string | null;
  /** Null for a target. */
  nature: ObservationNature | null;
  breakReason: string | null;
}

/** Figures and target path of a measure. `values`: of an own measure, for the reasons why there is none. */
export function measureFiguresTable(
  { measure, judgement, targets }: JudgedMeasure,
  values: readonly MeasureValue[],
  sources: readonly FileSource[],
): TableFile<MeasureRow> {
  const reasons = new Map(values.map((value) => [`${value.startsOn} ${value.endsOn}`, value]));
  const breaks = judgement?.series.breaks ?? [];
  const figures = (judgement?.series.figures ?? []).map((figure, at, all): MeasureRow => {
    const { starts, ends, label } = figure.period;
    const limits = judgement && limitsOf(figure, judgement.indicator);
    const own = reasons.get(`${starts} ${ends}`);
    return {
      ...{ kind: 'figure', period: label, startsOn: starts, endsOn: ends, value: figure.value },
      ...{ lower: limits?.lower ?? null, upper: limits?.upper ?? null, status: figure.status, verdict: null },
      note: own?.notAvailable ?? own?.correctedWhy ?? null,
      nature: figure.nature,
      breakReason:
        breaks.findLast((one) => one.starts <= starts && one.starts > (all[at - 1]?.period.starts ?? starts))
          ?.reason ?? null,
    };
  });
  const aims = targets.map(
    ({ target, course }): MeasureRow => ({
      ...{ kind: 'target', period: `${target.years}`, startsOn: null, endsOn: target.dueOn },
      ...{ value: Number(target.value), lower: null, upper: null, status: 'value', verdict: course.verdict },
      ...{ note: null, nature: null, breakReason: null },
    }),
  );
  return {
    title: measure.name,
    fileName: `measure-${measure.id}`,
    columns: [
      { key: 'kind', description: 'figure or target', type: 'text', cell: (row) => row.kind },
      {
        key: 'period',
        description: 'The period of a figure; of a target, how many years on it is',
        type: 'text',
        cell: (row) => row.period,
      },
      {
        key: 'starts_on',
        description: 'First day of the period; empty for a target',
        type: 'day',
        cell: (row) => row.startsOn,
      },
      {
        key: 'ends_on',
        description: 'Last day of the period; of a target, the day it is for',
        type: 'day',
        cell: (row) => row.endsOn,
      },
      {
        key: 'value',
        description: 'The figure or the target; empty where there is none',
        type: 'number',
        unit: measure.unit,
        cell: (row) => row.value,
      },
      {
        key: 'lower95',
        description: 'Lower 95% limit; empty where none is known',
        type: 'number',
        unit: measure.unit,
        cell: (row) => row.lower,
      },
      {
        key: 'upper95',
        description: 'Upper 95% limit; empty where none is known',
        type: 'number',
        unit: measure.unit,
        cell: (row) => row.upper,
      },
      {
        key: 'status',
        description: 'value, suppressed, missing or not-applicable',
        type: 'text',
        cell: (row) => row.status,
      },
      {
        key: 'verdict',
        description:
          'Of a target: met, missed, likely, possible, unlikely or cannot-tell (see docs/methods/on-course.md)',
        type: 'text',
        cell: (row) => row.verdict,
      },
      {
        key: 'note',
        description: 'Why there is no figure, or why it was corrected',
        type: 'text',
        cell: (row) => row.note,
      },
      {
        key: 'nature',
        description: 'raw (measured), imputed or projected; verdicts rest on what was measured',
        type: 'text',
        cell: (row) => row.nature,
      },
      {
        key: 'break_reason',
        description:
          'Why the figures from this period on may not be compared with those before; empty where they may',
        type: 'text',
        cell: (row) => row.breakReason,
      },
    ],
    rows: [...figures, ...aims],
    sources,
  };
}
