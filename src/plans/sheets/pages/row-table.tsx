import { type PageContext, Table } from '../../../web/index.ts';
import { Spoken } from '../../../web/index.ts';
import type { Judgement } from '../judge-import.ts';
import type { JudgedRow } from '../judge-rows.ts';
import { words } from '../messages/words.tsx';
import { placeOf, sheetName } from '../row-place.ts';
import { shownValue } from '../shown-value.ts';

/** Rows of a spreadsheet with what is wrong with each, or what each would change. */
export function RowTable(props: {
  context: PageContext;
  judgement: Judgement;
  rows: readonly JudgedRow[];
  wrong: boolean;
}) {
  const { context, judgement, rows, wrong } = props;
  const { language } = context;
  return (
    <Table
      id="rows"
      caption={words(language, 'show.title')}
      captionHidden
      cards
      dense
      columns={[
        {
          key: 'where',
          heading: words(language, 'row.where'),
          cell: (row: JudgedRow) =>
            words(language, 'row.place.row', { sheet: sheetName(judgement, row.kind), line: row.line }),
        },
        { key: 'what', heading: words(language, 'row.what'), cell: ({ name }) => name },
        wrong
          ? {
              key: 'wrong',
              heading: words(language, 'row.wrong'),
              cell: (row) => (
                <ul class="cell-list">
                  {row.problems.map(({ column, message }) => (
                    <li>
                      <strong>{placeOf(judgement, row, column, language)}</strong>:{' '}
                      <Spoken message={message(language)} language={language} />
                    </li>
                  ))}
                </ul>
              ),
            }
          : {
              key: 'change',
              heading: words(language, 'row.change'),
              cell: (row) => <Changes {...{ context, judgement, row }} />,
            },
      ]}
      rows={rows}
    />
  );
}

function Changes(props: { context: PageContext; judgement: Judgement; row: JudgedRow }) {
  const { context, judgement, row } = props;
  const { language } = context;
  const { names } = judgement;
  return (
    <ul class="cell-list">
      {row.kind.columns
        .filter(({ key }) => row.changed.includes(key))
        .map((column) => {
          const to = shownValue(column, row.values[column.key] ?? null, names, language);
          const from = shownValue(column, row.before?.values[column.key] ?? null, names, language);
          return (
            <li>
              {row.before === null
                ? `${column.heading}: ${to}`
                : words(language, 'row.from-to', { column: column.heading, from, to })}
            </li>
          );
        })}
    </ul>
  );
}
