import { type Column, linkTo, type PageContext, Table } from '../../../web/index.ts';
import { measurePath } from '../../measures/measure-address.ts';
import { words } from '../../messages/words.tsx';
import type { ActionMeasure } from '../action-measure-store.ts';

/** Measures an action should move, and why one may think so. */
export function ActionMeasures(props: {
  context: PageContext;
  code: string;
  measures: readonly ActionMeasure[];
}) {
  const { context, code, measures } = props;
  const { language } = context;
  const columns: Column<ActionMeasure>[] = [
    {
      key: 'measure',
      heading: words(language, 'action.measures.measure'),
      cell: ({ measureId, measureName, measurePublished }) =>
        measurePublished ? (
          <a href={linkTo(context, measurePath(code, measureId))}>{measureName}</a>
        ) : (
          measureName
        ),
    },
    {
      key: 'assumption',
      heading: words(language, 'action.measures.assumption'),
      cell: ({ assumption }) => assumption,
    },
    {
      key: 'evidence',
      heading: words(language, 'action.measures.evidence'),
      cell: ({ evidence }) => evidence || words(language, 'action.measures.evidence.none'),
    },
  ];
  return (
    <section aria-labelledby="action-measures">
      <h2 id="action-measures">{words(language, 'action.measures')}</h2>
      {measures.length === 0 ? (
        <p>{words(language, 'action.measures.none')}</p>
      ) : (
        <Table
          id="measures"
          caption={words(language, 'action.measures.all')}
          captionHidden
          columns={columns}
          rows={measures}
          cards
        />
      )}
    </section>
  );
}
