import { Disclosure, type Language, Table } from '../../web/index.ts';
import type { Release } from '../catalogue.ts';
import { words } from '../messages/words.tsx';
import type { Rejection } from '../rejections-store.ts';

/** Rejected cells of one file: line, column, value and why. */
export function RejectionTable(props: {
  language: Language;
  release: Release;
  rejections: readonly Rejection[];
}) {
  const { language, release, rejections } = props;
  const all = release.rowsRejected.toLocaleString('en-GB');
  return (
    <Disclosure summary={words(language, 'datasetPage.rejections')}>
      {rejections.length < release.rowsRejected && (
        <p>{words(language, 'datasetPage.rejections.more', { shown: rejections.length, all })}</p>
      )}
      <Table<Rejection>
        id={`rejections-${release.id}`}
        dense
        caption={words(language, 'datasetPage.rejections.caption', { file: release.fileName })}
        rows={rejections}
        columns={[
          ...(rejections.some(({ sheet }) => sheet !== null)
            ? [
                {
                  key: 'sheet',
                  heading: words(language, 'column.sheet'),
                  cell: ({ sheet }: Rejection) => sheet ?? '',
                },
              ]
            : []),
          { key: 'line', heading: words(language, 'column.line'), numeric: true, cell: ({ line }) => line },
          { key: 'column', heading: words(language, 'column.column'), cell: ({ column }) => column },
          { key: 'value', heading: words(language, 'column.value'), cell: ({ value }) => value },
          { key: 'reason', heading: words(language, 'column.reason'), cell: ({ reason }) => reason },
        ]}
      />
    </Disclosure>
  );
}
