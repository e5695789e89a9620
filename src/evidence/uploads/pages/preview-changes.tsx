import type { Child } from 'hono/jsx';
import { type AreaKind, areaKindWords } from '../../../geography/index.ts';
import { DefinitionList, formatDay, type PageContext, Spoken, Table } from '../../../web/index.ts';
import { words } from '../messages/words.tsx';
import { wasLoaded } from '../shown-state.ts';
import { londonDayOf } from '../../../platform/london-day.ts';
import type { Upload, UploadPreview } from '../upload.ts';

const mostNames = 8;

interface Change {
  what: 'changed' | 'added' | 'gone' | 'same';
  count: number;
}

/** What a file holds, and what loading it changes beside the release in force. */
export function PreviewChanges(props: { context: PageContext; upload: Upload; preview: UploadPreview }) {
  const { context, upload, preview } = props;
  const { language } = context;
  const { supersedes, changes, figures } = preview;
  const was = wasLoaded(upload);
  const count = (number: number) => number.toLocaleString('en-GB');
  const rows: Change[] = (['changed', 'added', 'gone', 'same'] as const).map((what) => ({
    what,
    count: changes[what],
  }));
  return (
    <>
      <section aria-labelledby="change-title">
        <h2 id="change-title">{words(language, was ? 'change.title.loaded' : 'change.title')}</h2>
        {supersedes === null ? (
          <p>{words(language, was ? 'change.first.loaded' : 'change.first', { figures: count(figures) })}</p>
        ) : (
          <>
            <p>
              {words(language, was ? 'change.superseded' : 'change.supersedes', {
                release: supersedes.release,
                file: supersedes.fileName,
                day: formatDay(londonDayOf(supersedes.loadedAt), language),
              })}
            </p>
            <Table<Change>
              id="changes"
              caption={words(language, 'change.caption')}
              rows={rows}
              columns={[
                {
                  key: 'what',
                  heading: words(language, 'change.what'),
                  cell: ({ what }) => words(language, `change.${what}`),
                },
                {
                  key: 'count',
                  heading: words(language, 'change.count'),
                  numeric: true,
                  cell: (change) => count(change.count),
                },
              ]}
            />
          </>
        )}
      </section>
      <section aria-labelledby="holds-title">
        <h2 id="holds-title">{words(language, 'holds.title')}</h2>
        <DefinitionList
          items={[
            { term: words(language, 'holds.figures'), description: count(figures) },
            { term: words(language, 'holds.indicators'), description: indicatorList(props) },
            { term: words(language, 'holds.areas'), description: areaList(props) },
            { term: words(language, 'holds.periods'), description: periodRange(props) },
            { term: words(language, 'holds.rows'), description: count(preview.rowsRead) },
            { term: words(language, 'holds.leftOut'), description: count(preview.leftOut) },
          ]}
        />
      </section>
    </>
  );
}

interface Previewed {
  context: PageContext;
  preview: UploadPreview;
}

function indicatorList({ context, preview: { indicators } }: Previewed): Child {
  const list = indicators.slice(0, mostNames).join(', ');
  const more = indicators.length - mostNames;
  return more > 0 ? words(context.language, 'holds.indicators.more', { list, count: more }) : list;
}

function areaList({ context: { language }, preview }: Previewed): Child {
  return preview.areas.map(({ kind, count }, at) => (
    <>
      {at === 0 ? '' : ', '}
      {count.toLocaleString('en-GB')}{' '}
      <Spoken message={areaKindWords(kind as AreaKind, count, language)} language={language} />
    </>
  ));
}

function periodRange({ context: { language }, preview: { periods } }: Previewed): Child {
  if (periods === null) return '';
  return periods.count === 1 ? periods.first : words(language, 'holds.periods.many', periods);
}
