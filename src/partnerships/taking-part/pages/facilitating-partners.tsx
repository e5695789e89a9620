import { DateText, Table, Tag } from '../../../web/index.ts';
import type { TableOnDay } from '../body-at-table.ts';
import { words } from '../messages/words.tsx';
import { BodyLink } from './body-link.tsx';
import type { TableSectionProps } from './table-section.ts';

/** Partners with the duty of section 13, and how old the newest entry in each one's log is. */
export function FacilitatingPartners({ context, place, table }: TableSectionProps) {
  const { language } = context;
  return (
    <section aria-labelledby="facilitating-title">
      <h2 id="facilitating-title">{words(language, 'facilitating.title')}</h2>
      <p>{words(language, 'facilitating.lead')}</p>
      {table.facilitating.length === 0 ? (
        <p>{words(language, 'facilitating.nobody')}</p>
      ) : (
        <Table<TableOnDay['facilitating'][number]>
          cards
          id="facilitating"
          caption={words(language, 'facilitating.caption')}
          captionHidden
          rows={table.facilitating}
          columns={[
            {
              key: 'body',
              heading: words(language, 'column.body'),
              rowHeading: true,
              cell: ({ at }) => <BodyLink context={context} place={place} body={at.body} />,
            },
            {
              key: 'last',
              heading: words(language, 'facilitating.last'),
              cell: ({ last, gap }) => (
                <>
                  {last ? (
                    <DateText day={last.doneOn} language={language} />
                  ) : (
                    words(language, 'facilitating.none')
                  )}
                  {gap && (
                    <>
                      {' '}
                      <Tag text={words(language, 'facilitating.gap')} tone="orange" />
                    </>
                  )}
                </>
              ),
            },
            {
              key: 'what',
              heading: words(language, 'facilitating.what'),
              cell: ({ last }) => last?.what,
            },
          ]}
        />
      )}
    </section>
  );
}
