import { DateText, EmptyState, Table } from '../../../web/index.ts';
import { isStaff } from '../../../platform/authorisation/role.ts';
import { londonDay } from '../../../platform/london-day.ts';
import { words as wordsOfAccounts } from '../../accounts/messages/words.tsx';
import { PeriodText } from './period-text.tsx';
import { words } from '../messages/words.tsx';
import { roleText } from '../role-text.ts';
import type { PeoplePageProps } from './people-page.tsx';

/** Who holds which role here, each with the way to end it. */
export function RoleTable({ context, view, path }: PeoplePageProps & { path: string }) {
  const { language } = context;
  if (view.roles.length === 0)
    return (
      <EmptyState
        title={words(language, 'people.empty.title')}
        text={words(language, 'people.empty.text')}
        action={{ text: words(language, 'page.give'), href: `${path}/new` }}
      />
    );
  return (
    <>
      <Table
        cards
        id="people"
        caption={words(language, 'people.caption')}
        dense
        columns={[
          { key: 'name', heading: words(language, 'people.name'), cell: ({ name }) => name },
          {
            key: 'role',
            heading: words(language, 'people.role'),
            cell: (held) => (
              <>
                {wordsOfAccounts(language, `role.${held.role}`)}{' '}
                {held.period && <PeriodText language={language} period={held.period} />}
                <a href={`${path}/roles/${held.id}/end`}>
                  {words(language, 'people.end')}
                  <span class="visually-hidden">
                    {' '}
                    {words(language, 'people.end.of', { role: roleText(language, held), name: held.name })}
                  </span>
                </a>
              </>
            ),
          },
          { key: 'body', heading: words(language, 'people.body'), cell: ({ body }) => body ?? '' },
          {
            key: 'since',
            heading: words(language, 'people.since'),
            cell: ({ since }) => <DateText day={londonDay(since)} language={language} />,
          },
          {
            key: 'factor',
            heading: words(language, 'people.factor'),
            cell: ({ id, role, name }) =>
              isStaff(role) && (
                <a href={`${path}/roles/${id}/second-factor`}>
                  {words(language, 'people.factor.reset')}
                  <span class="visually-hidden"> {words(language, 'people.factor.reset.of', { name })}</span>
                </a>
              ),
          },
        ]}
        rows={view.roles}
      />
      <p>{words(language, 'people.residents')}</p>
    </>
  );
}
