import { DateText, formatDay, type PageContext, pathIn, Spoken, Table } from '../../../web/index.ts';
import type { BodyVersion } from '../body-history.ts';
import { changedFields } from '../changed-fields.ts';
import { words } from '../messages/words.tsx';
import type { BodyFound } from '../read-body.ts';

/** When its record changed and in what; each version can be seen as it was. */
export function BodyHistory({ context, found }: { context: PageContext; found: BodyFound }) {
  const { language } = context;
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{words(language, 'body.history')}</h2>
      <Table<BodyVersion>
        cards
        id="history"
        caption={words(language, 'body.history.caption')}
        captionHidden
        rows={found.history}
        columns={[
          {
            key: 'when',
            heading: words(language, 'body.history.when'),
            rowHeading: true,
            cell: ({ recordedOn }) => <DateText day={recordedOn} language={language} />,
          },
          {
            key: 'what',
            heading: words(language, 'body.history.what'),
            cell: ({ changed }) =>
              changed === null ? (
                words(language, 'body.history.first')
              ) : (
                <ul class="inline-list">
                  {changedFields(changed, language).map((field) => (
                    <li>
                      <Spoken message={field} language={language} />
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            key: 'as-at',
            heading: words(language, 'body.history.asAt'),
            cell: ({ recordedOn }) => (
              <a href={pathIn(language, `/partners/${found.body.id}?as-at=${recordedOn}`)}>
                {words(language, 'body.history.link', { day: formatDay(recordedOn, language) })}
              </a>
            ),
          },
        ]}
      />
    </section>
  );
}
