import { type PageContext, pathIn, Table } from '../../../web/index.ts';
import type { Criterion } from '../choosing.ts';
import { say } from '../messages/message.ts';
import { words } from '../messages/words.tsx';

/** What candidates are scored by; `path`: where criteria may still be removed. */
export function CriteriaPart(props: {
  context: PageContext;
  criteria: readonly Criterion[];
  path: string | null;
}) {
  const { context, criteria, path } = props;
  const { language } = context;
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">{words(language, 'criteria.title')}</h2>
      <p>{words(language, criteria.length === 0 ? 'criteria.none' : 'criteria.lead')}</p>
      {criteria.length > 0 && (
        <Table
          id="criteria-table"
          caption={words(language, 'criteria.table')}
          captionHidden
          cards
          columns={[
            {
              key: 'criterion',
              heading: words(language, 'criteria.name'),
              cell: ({ id, name }: Criterion) => (
                <>
                  {name}
                  {path !== null && (
                    <>
                      {' '}
                      <a
                        class="no-print"
                        href={pathIn(language, `${path}/criteria/${id}/remove`)}
                        aria-label={say(language, 'criteria.remove.of', { what: name })}
                      >
                        {words(language, 'criteria.remove')}
                      </a>
                    </>
                  )}
                </>
              ),
            },
            { key: 'words', heading: words(language, 'criteria.words'), cell: (one) => one.words },
            {
              key: 'scale',
              heading: words(language, 'criteria.scale'),
              cell: ({ highest }) => words(language, 'criteria.scale.text', { highest }),
            },
            {
              key: 'weight',
              heading: words(language, 'criteria.weight'),
              numeric: true,
              cell: ({ weight }) => weight,
            },
          ]}
          rows={criteria}
        />
      )}
    </section>
  );
}
