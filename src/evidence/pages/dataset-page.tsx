import type { Child } from 'hono/jsx';
import {
  DefinitionList,
  DownloadLinks,
  formatDay,
  type Language,
  type PageContext,
  PageShell,
  pathIn,
  tableDownloads,
  Tag,
} from '../../web/index.ts';
import type { CatalogueIndicator, Dataset, Release } from '../catalogue.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { words as wordsOfUploads } from '../uploads/messages/words.tsx';
import type { Rejection } from '../rejections-store.ts';
import { londonDayOf } from '../../platform/london-day.ts';
import { RejectionTable } from './rejection-table.tsx';

export interface DatasetPageProps {
  context: PageContext;
  dataset: Dataset;
  /** Newest first, superseded ones too. */
  releases: readonly Release[];
  rejections: readonly Rejection[];
  indicators: readonly CatalogueIndicator[];
}

/** One dataset: publisher and licence, each file loaded with its checksum, and every cell that was rejected. */
export function DatasetPage({ context, dataset, releases, rejections, indicators }: DatasetPageProps) {
  const { language } = context;
  const external = (href: string | null, text: string) => (href === null ? text : <a href={href}>{text}</a>);
  return (
    <PageShell
      context={context}
      title={dataset.title}
      lead={dataset.description}
      breadcrumbs={[
        { text: speak(language, 'dataPage.title'), href: pathIn(language, '/data') },
        { text: dataset.title },
      ]}
    >
      <DefinitionList
        items={[
          { term: words(language, 'column.publisher'), description: dataset.publisher },
          {
            term: words(language, 'column.licence'),
            description: external(dataset.licenceUrl, dataset.licence),
          },
          ...(dataset.attribution
            ? [{ term: words(language, 'datasetPage.attribution'), description: dataset.attribution }]
            : []),
          ...(dataset.sourcePage
            ? [
                {
                  term: words(language, 'datasetPage.page'),
                  description: external(dataset.sourcePage, dataset.sourcePage),
                },
              ]
            : []),
          // Nought is how a dataset says that its publisher names no such number.
          ...(dataset.smallNumberThreshold > 0
            ? [
                {
                  term: words(language, 'datasetPage.threshold'),
                  description: String(dataset.smallNumberThreshold),
                },
              ]
            : []),
        ]}
      />
      <section aria-labelledby="releases-title">
        <h2 id="releases-title">{words(language, 'datasetPage.releases')}</h2>
        <DownloadLinks
          what={dataset.title}
          language={language}
          downloads={tableDownloads(pathIn(language, `/data/${dataset.key}`))}
        />
        {releases.map((release) => (
          <ReleaseSection
            context={context}
            release={release}
            rejections={rejections.filter((one) => one.release === release.id)}
          />
        ))}
      </section>
      {indicators.length > 0 && (
        <section aria-labelledby="indicators-title">
          <h2 id="indicators-title">{words(language, 'datasetPage.indicators')}</h2>
          <ul class="place-list">
            {indicators.map(({ key, name }) => (
              <li>
                <a href={pathIn(language, `/indicators/${key}`)}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </PageShell>
  );
}

function ReleaseSection(props: { context: PageContext; release: Release; rejections: readonly Rejection[] }) {
  const { release, rejections } = props;
  const { language } = props.context;
  const count = (number: number) => number.toLocaleString('en-GB');
  const state = release.supersededAt
    ? words(language, 'datasetPage.release.superseded', {
        day: formatDay(londonDayOf(release.supersededAt), language),
      })
    : words(language, 'datasetPage.release.current');
  const rows = {
    read: count(release.rowsRead),
    stored: count(release.rowsStored),
    rejected: count(release.rowsRejected),
  };
  return (
    <article class="release" id={`release-${release.id}`}>
      <h3>
        {release.fileName} <Tag text={state} tone={release.supersededAt ? 'grey' : 'green'} />
      </h3>
      <DefinitionList
        items={[
          ...(release.edition
            ? [{ term: words(language, 'datasetPage.edition'), description: release.edition }]
            : []),
          {
            term: words(language, 'datasetPage.on'),
            description: formatDay(londonDayOf(release.loadedAt), language),
          },
          {
            term: words(language, 'datasetPage.by'),
            description: release.loadedBy ?? wordsOfUploads(language, 'by.nation'),
          },
          ...(release.undoes === null
            ? []
            : [{ term: words(language, 'datasetPage.undoes'), description: undoing(language, release) }]),
          { term: words(language, 'datasetPage.format'), description: release.format },
          ...(release.sheets
            ? [{ term: words(language, 'datasetPage.sheets'), description: release.sheets.join(', ') }]
            : []),
          {
            term: words(language, 'datasetPage.rows'),
            description: words(language, 'datasetPage.rows.value', rows),
          },
          {
            term: words(language, 'datasetPage.bytes'),
            description: words(language, 'datasetPage.bytes.value', { bytes: count(release.bytes) }),
          },
          {
            term: words(language, 'datasetPage.checksum'),
            description: <code class="checksum">{release.sha256}</code>,
          },
        ]}
      />
      {rejections.length > 0 && (
        <RejectionTable language={language} release={release} rejections={rejections} />
      )}
    </article>
  );
}

/** What a release takes back, and where its figures come from. */
function undoing(language: Language, { undoes, restores }: Release): Child {
  return restores === null
    ? words(language, 'datasetPage.undoes.first', { undone: undoes ?? 0 })
    : words(language, 'datasetPage.undoes.value', { undone: undoes ?? 0, restored: restores });
}
