import { DateText, type PageContext, Spoken, Table, Tag } from '../../../web/index.ts';
import type { Designation } from '../body.ts';
import { words } from '../messages/words.tsx';
import type { BodyFound } from '../read-body.ts';
import { scheduleName } from '../spoken-kind.ts';

/** The Schedules it is in, each with its time and source. */
export function BodyDesignations(props: { context: PageContext; found: BodyFound; keepHref: string | null }) {
  const { context, found, keepHref } = props;
  const { language } = context;
  const { designations } = found;
  return (
    <section aria-labelledby="designations-title">
      <h2 id="designations-title">{words(language, 'body.designations')}</h2>
      <p>{words(language, 'body.designations.lead')}</p>
      {designations.length === 0 ? (
        <p>{words(language, 'body.designations.none')}</p>
      ) : (
        <Table<Designation>
          cards
          id="designations"
          caption={words(language, 'body.designations.caption')}
          captionHidden
          rows={designations}
          columns={[
            {
              key: 'schedule',
              heading: words(language, 'body.designations.schedule'),
              rowHeading: true,
              cell: ({ schedule }) => (
                <Spoken message={scheduleName(language, schedule)} language={language} />
              ),
            },
            {
              key: 'since',
              heading: words(language, 'body.designations.since'),
              cell: ({ since }) =>
                since === null ? (
                  words(language, 'body.designations.since.start')
                ) : (
                  <DateText day={since} language={language} />
                ),
            },
            {
              key: 'until',
              heading: words(language, 'body.designations.until'),
              cell: ({ until }) => until && <DateText day={until} language={language} />,
            },
            {
              key: 'source',
              heading: words(language, 'body.designations.source'),
              cell: ({ source, toCheck }) => (
                <>
                  {source}
                  {toCheck && (
                    <>
                      {' '}
                      <Tag text={words(language, 'body.designations.check')} tone="orange" />
                    </>
                  )}
                </>
              ),
            },
            ...(keepHref
              ? [
                  {
                    key: 'change',
                    heading: words(language, 'body.designations.change'),
                    cell: ({ id, schedule }: Designation) => (
                      <a href={`${keepHref}/designations/${id}`}>
                        {words(language, 'body.designations.change')}
                        <span class="visually-hidden">
                          : <Spoken message={scheduleName(language, schedule)} language={language} />
                        </span>
                      </a>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {keepHref && (
        <p class="no-print">
          <a class="ds_button ds_button--secondary" href={`${keepHref}/designations/new`}>
            {words(language, 'body.designations.add')}
          </a>
        </p>
      )}
    </section>
  );
}
