import {
  DateText,
  DownloadLinks,
  EmptyState,
  type Language,
  type PageContext,
  PageShell,
  pathIn,
  Table,
  tableDownloads,
} from '../../web/index.ts';
import { type Catalogue, currentReleases, type Dataset, type Release } from '../catalogue.ts';
import { speak } from '../messages/message.ts';
import { words } from '../messages/words.tsx';
import { londonDayOf } from '../../platform/london-day.ts';
import { words as wordsOfUploads } from '../uploads/messages/words.tsx';

interface DatasetRow {
  dataset: Dataset;
  releases: readonly Release[];
}

export interface DatasetsPageProps {
  context: PageContext;
  catalogue: Catalogue;
  /** Whether who asks may bring files. */
  uploads: boolean;
}

/** Every dataset with what was loaded of it. */
export function DatasetsPage({ context, catalogue, uploads }: DatasetsPageProps) {
  const { language } = context;
  const byDataset = Map.groupBy(currentReleases(catalogue), ({ datasetId }) => datasetId);
  const rows: DatasetRow[] = [...catalogue.datasets.values()].map((dataset) => ({
    dataset,
    releases: byDataset.get(dataset.id) ?? [],
  }));
  const sum = (releases: readonly Release[], key: 'rowsStored' | 'rowsRejected') =>
    releases.reduce((total, release) => total + release[key], 0).toLocaleString('en-GB');
  if (rows.length === 0) {
    return (
      <PageShell context={context} title={speak(language, 'dataPage.title')}>
        <EmptyState title={words(language, 'dataPage.none')} text={words(language, 'dataPage.none.text')} />
        {uploads && <UploadsLink language={language} />}
      </PageShell>
    );
  }
  const counts = { datasets: rows.length, releases: currentReleases(catalogue).length };
  return (
    <PageShell
      context={context}
      title={speak(language, 'dataPage.title')}
      heading={words(language, 'dataPage.title')}
      lead={words(language, 'dataPage.lead', counts)}
    >
      {uploads && <UploadsLink language={language} />}
      <Table<DatasetRow>
        id="datasets"
        caption={words(language, 'dataPage.title')}
        captionHidden
        rows={rows}
        columns={[
          {
            key: 'dataset',
            heading: words(language, 'column.dataset'),
            cell: ({ dataset }) => <a href={pathIn(language, `/data/${dataset.key}`)}>{dataset.title}</a>,
          },
          {
            key: 'publisher',
            heading: words(language, 'column.publisher'),
            cell: ({ dataset }) => dataset.publisher,
          },
          {
            key: 'licence',
            heading: words(language, 'column.licence'),
            cell: ({ dataset }) => dataset.licence,
          },
          {
            key: 'loaded',
            heading: words(language, 'column.loaded'),
            cell: ({ releases: [newest] }) =>
              newest && <DateText day={londonDayOf(newest.loadedAt)} language={language} />,
          },
          {
            key: 'rows',
            heading: words(language, 'column.rows'),
            numeric: true,
            cell: ({ releases }) => sum(releases, 'rowsStored'),
          },
          {
            key: 'rejected',
            heading: words(language, 'column.rejected'),
            numeric: true,
            cell: ({ releases }) => sum(releases, 'rowsRejected'),
          },
        ]}
      />
      <DownloadLinks
        what={speak(language, 'dataPage.title')}
        language={language}
        downloads={tableDownloads(pathIn(language, '/data'))}
      />
    </PageShell>
  );
}

function UploadsLink({ language }: { language: Language }) {
  return (
    <p>
      <a href={pathIn(language, '/data/uploads')}>{wordsOfUploads(language, 'list.link')}</a>
    </p>
  );
}
