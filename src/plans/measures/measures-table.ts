import type { Area } from '../../geography/index.ts';
import type { FileColumn, FileSource, Language, TableFile } from '../../web/index.ts';
import { say } from '../messages/message.ts';
import { type JudgedMeasure, nextTarget, standingOf } from './judge-measure.ts';

export interface MeasureOfOutcome {
  judged: JudgedMeasure;
  outcome: { id: string; name: string };
}

/** All measures of a partnership in force as a file, one row each. */
export function measuresTable(
  rows: readonly MeasureOfOutcome[],
  area: Pick<Area, 'name' | 'code'>,
  sources: readonly FileSource[],
  language: Language,
): TableFile<MeasureOfOutcome> {
  return {
    title: say(language, 'measures.file', { area: area.name }),
    fileName: `measures-${area.code}`,
    ...{ columns, rows, sources },
  };
}

const text = (
  key: string,
  description: string,
  cell: (row: MeasureOfOutcome) => string | null,
): FileColumn<MeasureOfOutcome> => ({ key, description, type: 'text', cell });
const number = (
  key: string,
  description: string,
  cell: (row: MeasureOfOutcome) => number | null,
): FileColumn<MeasureOfOutcome> => ({ key, description, type: 'number', cell });
const decimal = (value: string | null | undefined) => (value == null ? null : Number(value));

const columns: FileColumn<MeasureOfOutcome>[] = [
  text('measure_id', 'Id of the measure; stays through all versions', ({ judged }) => judged.measure.id),
  text('measure', 'The measure', ({ judged }) => judged.measure.name),
  text('outcome_id', 'Id of the outcome it measures', ({ outcome }) => outcome.id),
  text('outcome', 'The outcome it measures', ({ outcome }) => outcome.name),
  text(
    'indicator',
    'Key of its indicator; empty for a measure of the partnership’s own',
    ({ judged }) => judged.measure.indicatorKey,
  ),
  text('unit', 'Unit of all its values', ({ judged }) => judged.measure.unit),
  text('polarity', 'high-is-good, high-is-bad or neutral', ({ judged }) => judged.measure.polarity),
  text(
    'owner',
    'The partner that reports it; empty where none is named',
    ({ judged }) => judged.measure.ownerName,
  ),
  number('baseline', 'The baseline; empty where none is set', ({ judged }) =>
    decimal(judged.measure.baselineValue),
  ),
  {
    key: 'baseline_on',
    description: 'Last day of the baseline’s period',
    type: 'day',
    cell: ({ judged }) => judged.measure.baselineOn,
  },
  text(
    'latest_period',
    'Period of the newest figure',
    ({ judged }) => judged.judgement?.latest?.period.label ?? null,
  ),
  number(
    'latest',
    'The newest figure; empty where there is none',
    ({ judged }) => judged.judgement?.latest?.value ?? null,
  ),
  text(
    'pace',
    'improving, worsening, no-clear-change or too-few-points (docs/methods/pace.md)',
    ({ judged }) =>
      judged.judgement ? (judged.judgement.pace.verdict ?? judged.judgement.pace.direction) : null,
  ),
  ...([1, 3, 10] as const).flatMap((years) => {
    const of = ({ judged }: MeasureOfOutcome) => judged.targets.find(({ target }) => target.years === years);
    return [
      number(`target_${years}`, `Target for ${years} years on; empty where none is set`, (row) =>
        decimal(of(row)?.target.value),
      ),
      text(
        `course_${years}`,
        'met, missed, likely, possible, unlikely or cannot-tell (docs/methods/on-course.md)',
        (row) => of(row)?.course.verdict ?? null,
      ),
    ];
  }),
  text('standing', 'moved, not-moved, off-course or cannot-tell', ({ judged }) => standingOf(judged)),
  text(
    'next_target_on',
    'Day of the target to look at now',
    ({ judged }) => nextTarget(judged)?.target.dueOn ?? null,
  ),
];
