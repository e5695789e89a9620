import { type Area, type AreaHit, areaKindWords, type Partnership } from '../../geography/index.ts';
import {
  DownloadLinks,
  EmptyState,
  type PageContext,
  PageShell,
  pathIn,
  SearchForm,
  Table,
  tableDownloads,
  spokenOn,
} from '../../web/index.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { PostcodeAnswer, type PostcodeSearch } from './postcode-answer.tsx';

export interface AreasPageProps {
  context: PageContext;
  /** What was searched for; null where nothing was. `postcode`: what is to be said of it as a postcode. */
  searched: { text: string; hits: readonly AreaHit[]; postcode: PostcodeSearch | null } | null;
  partnerships: readonly Partnership[];
  boards: readonly Area[];
}

/** Find any area: search answers first, then the partnerships by name. */
export function AreasPage({ context, searched, partnerships, boards }: AreasPageProps) {
  const { language } = context;
  const list = (places: readonly { code: string; name: string }[]) => (
    <ul class="place-list">
      {places.map(({ code, name }) => (
        <li>
          <a href={pathIn(language, `/areas/${code}`)}>{name}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <PageShell
      context={context}
      title={speak(language, 'areasPage.title')}
      heading={words(language, 'areasPage.title')}
      lead={words(language, 'areasPage.lead')}
    >
      <SearchForm
        id="place"
        action={pathIn(language, '/areas')}
        language={language}
        {...(searched ? { value: searched.text } : {})}
      />
      {searched?.postcode && (
        <PostcodeAnswer text={searched.text} search={searched.postcode} language={language} />
      )}
      {searched && !searched.postcode && (
        <AreaHits
          context={context}
          text={searched.text}
          hits={searched.hits}
          example={partnerships[0]?.code}
        />
      )}
      {partnerships.length > 0 && (
        <section aria-labelledby="partnerships-title">
          <h2 id="partnerships-title">{words(language, 'areasPage.all')}</h2>
          {list(partnerships)}
        </section>
      )}
      {boards.length > 0 && (
        <section aria-labelledby="boards-title">
          <h2 id="boards-title">{words(language, 'areasPage.boards')}</h2>
          {list(boards)}
        </section>
      )}
      {partnerships.length + boards.length > 0 && (
        <DownloadLinks
          what={speak(language, 'areasPage.title')}
          language={language}
          downloads={tableDownloads(pathIn(language, '/areas'))}
        />
      )}
    </PageShell>
  );
}

function AreaHits(props: {
  context: PageContext;
  text: string;
  hits: readonly AreaHit[];
  example: string | undefined;
}) {
  const { context, text, hits, example = '' } = props;
  const { language } = context;
  if (hits.length === 0) {
    return (
      <EmptyState
        title={words(language, 'areasPage.none', { text })}
        text={words(language, 'areasPage.none.text', { code: example })}
      />
    );
  }
  return (
    <section aria-labelledby="results-title">
      <h2 id="results-title">{words(language, 'areasPage.results', { text })}</h2>
      <Table<AreaHit>
        id="results"
        caption={words(language, 'areasPage.results.caption')}
        captionHidden
        rows={hits}
        columns={[
          {
            key: 'place',
            heading: words(language, 'column.place'),
            cell: ({ code, name }) => <a href={pathIn(language, `/areas/${code}`)}>{name}</a>,
          },
          {
            key: 'kind',
            heading: words(language, 'column.kind'),
            cell: ({ kind }) => spokenOn(language, areaKindWords(kind, 1, language)),
          },
          {
            key: 'council',
            heading: words(language, 'column.council'),
            cell: ({ council }) => council ?? '',
          },
          { key: 'code', heading: words(language, 'areaPage.code'), cell: ({ code }) => code },
        ]}
      />
      <DownloadLinks
        what={speak(language, 'areasPage.results', { text })}
        language={language}
        downloads={tableDownloads(pathIn(language, '/areas'), `?${new URLSearchParams({ q: text })}`)}
      />
    </section>
  );
}
