import type { FileColumn } from '../../web/index.ts';
import type { Dataset, Release } from '../catalogue.ts';
import { say as sayOfUploads } from '../uploads/messages/message.ts';

export interface ReleaseRow {
  dataset: Dataset;
  /** Null where nothing of the dataset is loaded. */
  release: Release | null;
}

/** A dataset and one file of it: whose it is, what was loaded, and what became of its rows. */
export const releaseColumns: readonly FileColumn<ReleaseRow>[] = [
  {
    key: 'dataset',
    type: 'text',
    description: 'Key: its page is /data/ and this key',
    cell: ({ dataset }) => dataset.key,
  },
  { key: 'title', type: 'text', description: 'Title of the dataset', cell: ({ dataset }) => dataset.title },
  {
    key: 'publisher',
    type: 'text',
    description: 'Who publishes it',
    cell: ({ dataset }) => dataset.publisher,
  },
  {
    key: 'licence',
    type: 'text',
    description: 'What may be done with it',
    cell: ({ dataset }) => dataset.licence,
  },
  {
    key: 'source_page',
    type: 'text',
    description: 'Page of the publisher; empty where there is none',
    cell: ({ dataset }) => dataset.sourcePage,
  },
  {
    key: 'release',
    type: 'whole',
    description: 'Number of the release, as in the files of figures',
    cell: ({ release }) => release?.id,
  },
  {
    key: 'edition',
    type: 'text',
    description: 'Edition, as the file or who loaded it says',
    cell: ({ release }) => release?.edition,
  },
  {
    key: 'file_name',
    type: 'text',
    description: 'Name of the file loaded',
    cell: ({ release }) => release?.fileName,
  },
  {
    key: 'sheets',
    type: 'text',
    description: 'Sheets of the workbook in its order; empty for other files, and where they were not kept',
    cell: ({ release }) => release?.sheets?.join(' | '),
  },
  {
    key: 'sha256',
    type: 'text',
    description: 'SHA-256 of that file',
    cell: ({ release }) => release?.sha256,
  },
  {
    key: 'bytes',
    type: 'whole',
    description: 'Size of that file',
    unit: 'bytes',
    cell: ({ release }) => release?.bytes,
  },
  {
    key: 'format',
    type: 'text',
    description: 'Layout it was read in',
    cell: ({ release }) => release?.format,
  },
  {
    key: 'loaded_at',
    type: 'instant',
    description: 'When it was loaded',
    cell: ({ release }) => release?.loadedAt,
  },
  {
    key: 'loaded_by',
    type: 'text',
    description: 'Who loaded it: the user of the machine, or the part in which somebody brought it',
    cell: ({ release }) => release && (release.loadedBy ?? sayOfUploads('en', 'by.nation')),
  },
  {
    key: 'undoes',
    type: 'whole',
    description: 'Release that this one takes back; empty for all others',
    cell: ({ release }) => release?.undoes,
  },
  {
    key: 'superseded_at',
    type: 'instant',
    description: 'When a newer release took its place; empty while it is in force',
    cell: ({ release }) => release?.supersededAt,
  },
  {
    key: 'rows_read',
    type: 'whole',
    description: 'Cells read from it',
    cell: ({ release }) => release?.rowsRead,
  },
  {
    key: 'rows_stored',
    type: 'whole',
    description: 'Of these, stored as figures or facts',
    cell: ({ release }) => release?.rowsStored,
  },
  {
    key: 'rows_rejected',
    type: 'whole',
    description: 'Of these, rejected with a reason',
    cell: ({ release }) => release?.rowsRejected,
  },
];
