import { formatNumber, type PageContext, Table } from '../../../web/index.ts';
import { say } from '../../messages/message.ts';
import { words } from '../../messages/words.tsx';
import type { MeasureValue } from '../measure.ts';
import type { MeasureDefinition } from '../measure-definition.ts';
import { sayNumber } from '../say-number.ts';

/** What was recorded of an own measure, the newest first, with where each is corrected. */
export function ValueTable(props: {
  context: PageContext;
  measure: MeasureDefinition;
  values: readonly MeasureValue[];
  path: string;
  mayRecord: boolean;
}) {
  const { context, measure, values, path, mayRecord } = props;
  const { language } = context;
  if (values.length === 0) return null;
  return (
    <Table<MeasureValue>
      id="figures"
      caption={words(language, 'measure.page.table', { name: measure.name })}
      captionHidden
      cards
      rows={values.toReversed()}
      columns={[
        { key: 'period', heading: words(language, 'value.form.period'), cell: ({ period }) => period },
        {
          key: 'value',
          heading: words(language, 'value.form.value'),
          numeric: true,
          cell: ({ value, notAvailable }) =>
            value === null
              ? words(language, 'measure.values.missing', { why: notAvailable ?? '' })
              : sayNumber(value, measure, language),
        },
        {
          key: 'interval',
          heading: words(language, 'measure.target.interval'),
          numeric: true,
          cell: ({ lower, upper }) =>
            lower === null || upper === null
              ? '–'
              : `${formatNumber(Number(lower), measure.decimals)}–${formatNumber(Number(upper), measure.decimals)}`,
        },
        ...(mayRecord
          ? [
              {
                key: 'correct',
                heading: words(language, 'measure.values.correct'),
                cell: ({ id, period }: MeasureValue) => (
                  <a
                    href={`${path}/values/${id}/correct`}
                    aria-label={say(language, 'measure.values.correct.of', { period })}
                  >
                    {words(language, 'measure.values.correct')}
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
