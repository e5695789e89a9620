import { formatDay, linkTo, type PageContext, Table } from '../../../web/index.ts';
import { say } from '../../messages/message.ts';
import { words } from '../../messages/words.tsx';
import { outcomePath } from '../../plans/plan-address.ts';
import { decimalOf } from '../decimal.ts';
import { type JudgedMeasure, nextTarget } from '../judge-measure.ts';
import { measurePath } from '../measure-address.ts';
import type { MeasureOfOutcome } from '../measures-table.ts';
import { sayNumber } from '../say-number.ts';

/** Measures with their newest figure, pace and the target to look at now. `outcomes`: says whose each is. */
export function MeasureTable(props: {
  context: PageContext;
  code: string;
  rows: readonly MeasureOfOutcome[];
  id: string;
  outcomes?: boolean;
}) {
  const { context, code, rows, id, outcomes = false } = props;
  const { language } = context;
  return (
    <Table<MeasureOfOutcome>
      id={id}
      caption={words(language, 'measures.table')}
      captionHidden
      cards
      rows={rows}
      columns={[
        {
          key: 'measure',
          heading: words(language, 'measures.measure'),
          rowHeading: true,
          cell: ({ judged: { measure } }) => (
            <a href={linkTo(context, measurePath(code, measure.id))}>{measure.name}</a>
          ),
        },
        ...(outcomes
          ? [
              {
                key: 'outcome',
                heading: words(language, 'measures.outcome'),
                cell: ({ outcome }: MeasureOfOutcome) => (
                  <a href={linkTo(context, outcomePath(code, outcome.id))}>{outcome.name}</a>
                ),
              },
            ]
          : []),
        {
          key: 'latest',
          heading: words(language, 'measures.latest'),
          cell: ({ judged }) => latestText(judged, context),
        },
        {
          key: 'pace',
          heading: words(language, 'measures.pace'),
          cell: ({ judged: { judgement, state } }) =>
            judgement && state === 'figures'
              ? words(
                  language,
                  `pace.${judgement.pace.verdict ?? judgement.pace.direction ?? 'no-clear-change'}`,
                )
              : '–',
        },
        {
          key: 'next',
          heading: words(language, 'measures.next'),
          cell: ({ judged }) => nextText(judged, context),
        },
      ]}
    />
  );
}

function latestText({ measure, judgement, state }: JudgedMeasure, { language }: PageContext) {
  const latest = judgement?.latest;
  if (state === 'withdrawn') return words(language, 'outcome.measure.withdrawn');
  if (latest?.value == null) return measure.notAvailable ?? '–';
  return `${sayNumber(decimalOf(latest.value, measure.decimals), measure, language)} (${latest.period.label})`;
}

function nextText(judged: JudgedMeasure, { language }: PageContext) {
  const next = nextTarget(judged);
  if (next === null) return words(language, 'measure.target.none');
  return words(language, 'measures.next.text', {
    value: sayNumber(next.target.value, judged.measure, language),
    day: formatDay(next.target.dueOn, language),
    verdict: say(language, `course.${next.course.verdict}`),
  });
}
