import { DateText, formatDay, Table } from '../../../web/index.ts';
import { londonDay } from '../../../platform/london-day.ts';
import { words } from '../messages/words.tsx';
import { roleText } from '../role-text.ts';
import type { PeoplePageProps } from './people-page.tsx';

/** Who was invited, what became of it, and the way to withdraw what is open. */
export function InvitationTable({ context, view, path }: PeoplePageProps & { path: string }) {
  const { language } = context;
  return (
    <section aria-labelledby="invitations-title">
      <h2 id="invitations-title">{words(language, 'invitations.title')}</h2>
      {view.invitations.length === 0 ? (
        <p>{words(language, 'invitations.empty')}</p>
      ) : (
        <Table
          cards
          id="invitations"
          caption={words(language, 'invitations.caption')}
          captionHidden
          dense
          columns={[
            {
              key: 'email',
              heading: words(language, 'invitations.email'),
              cell: ({ id, email, state }) => (
                <>
                  <span class="address">{email}</span>
                  {state === 'open' && (
                    <form class="row-action" method="post" action={`${path}/invitations/${id}/withdraw`}>
                      <button class="ds_button ds_button--secondary ds_button--small" type="submit">
                        {words(language, 'invitations.withdraw')}
                        <span class="visually-hidden">
                          {' '}
                          {words(language, 'invitations.withdraw.of', { email })}
                        </span>
                      </button>
                    </form>
                  )}
                </>
              ),
            },
            { key: 'role', heading: words(language, 'people.role'), cell: (one) => roleText(language, one) },
            {
              key: 'sent',
              heading: words(language, 'invitations.sent'),
              cell: ({ invitedAt }) => <DateText day={londonDay(invitedAt)} language={language} />,
            },
            {
              key: 'state',
              heading: words(language, 'invitations.state'),
              cell: ({ state, stateAt }) =>
                words(language, `invitations.${state}`, { day: formatDay(londonDay(stateAt), language) }),
            },
          ]}
          rows={view.invitations}
        />
      )}
    </section>
  );
}
