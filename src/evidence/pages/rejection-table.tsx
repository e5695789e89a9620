import { Disclosure, type Language, Table } from '../../web/index.ts';
import type { Release } from '../catalogue.ts';
import { say } from '../messages/message.ts';
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
    <Disclosure summary={say(language, 'datasetPage.rejections')}>
      {rejections.length < release.rowsRejected && (
        <p>{say(language, 'datasetPage.rejections.more', { shown: rejections.length, all })}</p>
      )}
      <Table<Rejection>
        id={`rejections-${release.id}`}
        dense
        caption={say(language, 'datasetPage.rejections.caption', { file: release.fileName })}
        rows={rejections}
        columns={[
          { key: 'line', heading: say(language, 'column.line'), numeric: true, cell: ({ line }) => line },
          { key: 'column', heading: say(language, 'column.column'), cell: ({ column }) => column },
          { key: 'value', heading: say(language, 'column.value'), cell: ({ value }) => value },
          { key: 'reason', heading: say(language, 'column.reason'), cell: ({ reason }) => reason },
        ]}
      />
    </Disclosure>
  );
}
