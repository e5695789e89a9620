import { DateText, EmptyState, Spoken, Table } from '../../../web/index.ts';
import { groupName } from '../../bodies/spoken-kind.ts';
import type { BodyAtTable } from '../body-at-table.ts';
import { words } from '../messages/words.tsx';
import { BodyLink } from './body-link.tsx';
import { SeatLines } from './members.tsx';
import type { TableSectionProps } from './table-section.ts';

/** Section 4(6): each community body, how it was asked, what it wishes and was given; and who has nobody to speak for them. */
export function CommunityBodies({ context, place, table }: TableSectionProps) {
  const { language } = context;
  const { day, community, unheard } = table;
  return (
    <section aria-labelledby="community-title">
      <h2 id="community-title">{words(language, 'community.title')}</h2>
      <p>{words(language, 'community.lead')}</p>
      {community.length === 0 ? (
        <EmptyState
          title={words(language, 'community.none.title')}
          text={words(language, 'community.none.text')}
          level={3}
        />
      ) : (
        <Table<BodyAtTable>
          cards
          id="community"
          caption={words(language, 'community.caption')}
          captionHidden
          rows={community}
          columns={[
            {
              key: 'body',
              heading: words(language, 'column.body'),
              rowHeading: true,
              cell: ({ body }) => <BodyLink context={context} place={place} body={body} />,
            },
            {
              key: 'speaks-for',
              heading: words(language, 'community.speaksFor'),
              cell: ({ body }) =>
                body.speaksForGroups.length === 0 ? (
                  body.speaksFor
                ) : (
                  <ul class="cell-list">
                    {body.speaksForGroups.map((group) => (
                      <li>
                        <Spoken message={groupName(language, group)} language={language} />
                      </li>
                    ))}
                  </ul>
                ),
            },
            {
              key: 'asked',
              heading: words(language, 'community.asked'),
              cell: ({ approaches: [last] }) =>
                last ? (
                  <>
                    <DateText day={last.askedOn} language={language} />
                    <br />
                    {words(language, `how.${last.how}`)}
                  </>
                ) : (
                  words(language, 'community.asked.never')
                ),
            },
            {
              key: 'answer',
              heading: words(language, 'community.answer'),
              cell: ({ approaches: [last] }) => last && words(language, `answer.${last.answer}`),
            },
            {
              key: 'wishes',
              heading: words(language, 'community.wishes'),
              cell: ({ body, approaches: [last] }) => last?.wishes ?? body.wishes,
            },
            {
              key: 'support',
              heading: words(language, 'community.support'),
              cell: ({ approaches: [last] }) => last?.supportGiven,
            },
            {
              key: 'seats',
              heading: words(language, 'community.seats'),
              cell: (at) => <SeatLines at={at} day={day} language={language} />,
            },
          ]}
        />
      )}
      <h3 id="unheard-title">{words(language, 'unheard.title')}</h3>
      {unheard.length === 0 ? (
        <p>{words(language, 'unheard.none')}</p>
      ) : (
        <>
          <p>{words(language, 'unheard.lead')}</p>
          <ul class="inline-list">
            {unheard.map((group) => (
              <li>
                <Spoken message={groupName(language, group)} language={language} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
