import { type Column, linkTo, type PageContext, pathIn, Table } from '../../../web/index.ts';
import { measurePath } from '../../measures/measure-address.ts';
import { say } from '../../messages/message.ts';
import { words } from '../../messages/words.tsx';
import { actionPath } from '../action-address.ts';
import type { ActionMeasure } from '../action-measure-store.ts';

/** Measures an action should move, and why one may think so. */
export function ActionMeasures(props: {
  context: PageContext;
  code: string;
  actionId: string;
  measures: readonly ActionMeasure[];
  mayUnlink: boolean;
}) {
  const { context, code, actionId, measures, mayUnlink } = props;
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
  if (mayUnlink)
    columns.push({
      key: 'unlink',
      heading: <span class="visually-hidden">{words(language, 'action.do')}</span>,
      cell: ({ measureId, measureName: what }) => (
        <a
          class="no-print"
          href={pathIn(language, `${actionPath(code, actionId)}/measures/${measureId}/unlink`)}
          aria-label={say(language, 'action.do.unlink.of', { what })}
        >
          {words(language, 'action.do.unlink')}
        </a>
      ),
    });
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
