import { formatDay, formatNumber, type PageContext, pathIn, Table } from '../../../web/index.ts';
import { words } from '../../messages/words.tsx';
import type { JudgedMeasure, JudgedTarget } from '../judge-measure.ts';
import { sayNumber, sayWorkedOut } from '../say-number.ts';

/** The target path, and for each target where today's pace leads. */
export function TargetTable({ context, judged }: { context: PageContext; judged: JudgedMeasure }) {
  const { language } = context;
  const { measure, targets } = judged;
  if (targets.length === 0) return <p>{words(language, 'measure.target.none')}</p>;
  return (
    <>
      <Table<JudgedTarget>
        id="targets"
        caption={words(language, 'measure.targets.caption')}
        captionHidden
        rows={targets}
        cards
        columns={[
          {
            key: 'when',
            heading: words(language, 'measure.target.when'),
            cell: ({ target }) => formatDay(target.dueOn, language),
          },
          {
            key: 'value',
            heading: words(language, 'measure.target.value'),
            numeric: true,
            cell: ({ target }) => sayNumber(target.value, measure, language),
          },
          {
            key: 'leads',
            heading: words(language, 'measure.target.leads'),
            numeric: true,
            cell: ({ course }) => (course.projected ? sayWorkedOut(course.projected.value, measure) : '–'),
          },
          {
            key: 'interval',
            heading: words(language, 'measure.target.interval'),
            numeric: true,
            cell: ({ course: { projected } }) =>
              projected
                ? `${formatNumber(projected.lower, measure.decimals)}–${formatNumber(projected.upper, measure.decimals)}`
                : '–',
          },
          {
            key: 'verdict',
            heading: words(language, 'measure.target.verdict'),
            cell: ({ course }) => <strong>{words(language, `course.${course.verdict}`)}</strong>,
          },
        ]}
      />
      <p>
        <a href={pathIn(language, '/methods/on-course')}>{words(language, 'measure.target.method')}</a>
      </p>
    </>
  );
}
