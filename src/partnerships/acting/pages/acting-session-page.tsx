import { Temporal } from 'temporal-polyfill';
import { formatDayOf } from '../../../web/components/time-text.ts';
import { londonTime, type PageContext, PageShell, Table } from '../../../web/index.ts';
import type { ActingSession, DoneThing } from '../acting-store.ts';
import { actionWords } from '../../audit-trail/audit-words.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

/** What somebody did for somebody else, for the two of them. */
export function ActingSessionPage({
  context,
  session,
  done,
}: {
  context: PageContext;
  session: ActingSession;
  done: readonly DoneThing[];
}) {
  const { language } = context;
  const to = londonTime(session.endsAt);
  const title = speak(language, 'session.title', {
    administrator: session.actorName,
    person: session.forName,
  });
  return (
    <PageShell
      context={context}
      title={title}
      lead={words(language, 'session.lead', {
        day: formatDayOf(Temporal.Instant.from(session.beganAt), language),
        from: londonTime(session.beganAt),
        to,
      })}
    >
      {!session.over && <p>{words(language, 'session.lasts', { to })}</p>}
      <h2>{words(language, 'session.why')}</h2>
      <p class="answer">{session.why}</p>
      <h2>{words(language, 'session.done')}</h2>
      {done.length === 0 ? (
        <p>{words(language, 'session.nothing')}</p>
      ) : (
        <Table
          cards
          id="done"
          caption={words(language, 'session.done')}
          captionHidden
          columns={[
            {
              key: 'when',
              heading: words(language, 'session.when'),
              cell: ({ at }) => <time datetime={at}>{londonTime(at)}</time>,
            },
            {
              key: 'what',
              heading: words(language, 'session.what'),
              cell: ({ action }) => (
                <span lang={language === 'en' ? undefined : 'en'}>{actionWords(action)}</span>
              ),
            },
            {
              key: 'where',
              heading: words(language, 'session.where'),
              cell: ({ partnership }) => partnership ?? words(language, 'session.nation'),
            },
          ]}
          rows={done}
        />
      )}
      <p>{words(language, 'session.wrong')}</p>
    </PageShell>
  );
}
