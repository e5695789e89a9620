import type { ErasureOutcome } from '../../../contributions/personal-data.ts';
import { type PageContext, PageShell, Table } from '../../../web/index.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

/** The receipt: what was erased, what was kept, and on what ground. */
export function ErasedPage({
  context,
  outcomes,
  mailed,
}: {
  context: PageContext;
  outcomes: readonly ErasureOutcome[];
  mailed: boolean;
}) {
  const { language } = context;
  const english = language === 'en' ? undefined : 'en';
  const rows = outcomes.filter(({ erased, kept }) => erased + kept > 0);
  return (
    <PageShell context={context} title={speak(language, 'done.title')} lead={words(language, 'done.lead')}>
      {mailed && <p>{words(language, 'done.mail')}</p>}
      <Table
        cards
        id="erased"
        caption={words(language, 'done.caption')}
        columns={[
          {
            key: 'what',
            heading: words(language, 'done.what'),
            cell: ({ title }) => <span lang={english}>{title}</span>,
          },
          {
            key: 'erased',
            heading: words(language, 'done.erased'),
            numeric: true,
            cell: ({ erased }) => erased,
          },
          { key: 'kept', heading: words(language, 'done.kept'), numeric: true, cell: ({ kept }) => kept },
          {
            key: 'ground',
            heading: words(language, 'done.ground'),
            cell: ({ ground }) => (ground === null ? '' : <span lang={english}>{ground}</span>),
          },
        ]}
        rows={rows}
      />
      {rows.some(({ kept }) => kept > 0) && <p>{words(language, 'done.appeal')}</p>}
    </PageShell>
  );
}
