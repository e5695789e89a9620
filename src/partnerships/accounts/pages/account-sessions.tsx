import type { OpenSession } from '../../../platform/identity/sessions.ts';
import { pathIn, Table } from '../../../web/index.ts';
import { browserName } from '../../../platform/identity/browser-name.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import type { AccountPageProps } from './account-page.tsx';
import { ButtonForm } from './button-form.tsx';
import { Moment } from './moment.tsx';

/** Where one is signed in, each with the way to end it. */
export function AccountSessions({ context, actor, sessions }: AccountPageProps) {
  const { language } = context;
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{words(language, 'account.sessions')}</h2>
      <p>{words(language, 'account.sessions.text')}</p>
      <Table<OpenSession>
        cards
        id="open-sessions"
        caption={words(language, 'account.sessions.caption')}
        captionHidden
        rows={sessions}
        columns={[
          {
            key: 'browser',
            heading: words(language, 'account.sessions.browser'),
            cell: ({ userAgent }) => browserName(userAgent) ?? words(language, 'account.sessions.unknown'),
          },
          {
            key: 'since',
            heading: words(language, 'account.sessions.since'),
            cell: ({ createdAt }) => <Moment at={createdAt} language={language} />,
          },
          {
            key: 'last',
            heading: words(language, 'account.sessions.last'),
            cell: ({ lastSeenAt }) => <Moment at={lastSeenAt} language={language} />,
          },
          {
            key: 'end',
            heading: words(language, 'account.sessions.end'),
            cell: ({ id, userAgent }) =>
              id === actor.sessionId ? (
                words(language, 'account.sessions.this')
              ) : (
                <ButtonForm
                  action={pathIn(language, `/account/sessions/${id}/end`)}
                  text={speak(language, 'account.sessions.end')}
                  about={browserName(userAgent) ?? ''}
                  kind="secondary"
                  language={language}
                />
              ),
          },
        ]}
      />
      {sessions.length > 1 && (
        <ButtonForm
          action={pathIn(language, '/account/sessions/others/end')}
          text={speak(language, 'account.sessions.endOthers')}
          kind="secondary"
          language={language}
        />
      )}
    </section>
  );
}
