import type { FileColumn, Language, TableFile } from '../../web/index.ts';
import type { Catalogue, Dataset, Release } from '../catalogue.ts';
import type { Rejection } from '../rejections-store.ts';
import { fileSources } from './figure-table.ts';
import { releaseColumns, type ReleaseRow } from './release-columns.ts';
import { say } from '../messages/message.ts';

interface RejectionRow extends ReleaseRow {
  rejection: Rejection | null;
}

/** Every dataset with every release there ever was of it, superseded ones too. */
export function datasetListTable(catalogue: Catalogue, language: Language): TableFile<ReleaseRow> {
  const rows = [...catalogue.datasets.values()].flatMap((dataset): ReleaseRow[] => {
    const releases = catalogue.releases.filter(({ datasetId }) => datasetId === dataset.id);
    return releases.length > 0
      ? releases.map((release) => ({ dataset, release }))
      : [{ dataset, release: null }];
  });
  const keys = new Set(rows.map(({ dataset }) => dataset.key));
  return {
    title: say(language, 'file.datasets'),
    fileName: 'data',
    columns: releaseColumns,
    rows,
    sources: fileSources(catalogue, keys, language),
  };
}

/** Every release of one dataset with every rejected cell; a release without rejections is one row. */
export function provenanceTable(
  catalogue: Catalogue,
  language: Language,
  dataset: Dataset,
  releases: readonly Release[],
  rejections: readonly Rejection[],
): TableFile<RejectionRow> {
  const byRelease = Map.groupBy(rejections, ({ release }) => release);
  const rows = releases.flatMap((release): RejectionRow[] => {
    const own = byRelease.get(release.id) ?? [];
    return own.length > 0
      ? own.map((rejection) => ({ dataset, release, rejection }))
      : [{ dataset, release, rejection: null }];
  });
  return {
    title: say(language, 'file.provenance', { dataset: dataset.title }),
    fileName: `${dataset.key}-provenance`,
    columns: [...releaseColumns, ...rejectionColumns],
    rows,
    sources: fileSources(catalogue, new Set([dataset.key]), language),
  };
}

const rejectionColumns: readonly FileColumn<RejectionRow>[] = [
  {
    key: 'rejected_sheet',
    type: 'text',
    description: 'Sheet of the workbook a rejected cell stands in; empty where the file has no sheets',
    cell: ({ rejection }) => rejection?.sheet,
  },
  {
    key: 'rejected_line',
    type: 'whole',
    description: 'Line of a rejected cell; empty where none was',
    cell: ({ rejection }) => rejection?.line,
  },
  {
    key: 'rejected_column',
    type: 'text',
    description: 'Column it stands in',
    cell: ({ rejection }) => rejection?.column,
  },
  {
    key: 'rejected_value',
    type: 'text',
    description: 'What stands there',
    cell: ({ rejection }) => rejection?.value,
  },
  {
    key: 'rejected_why',
    type: 'text',
    description: 'Why it was not stored',
    cell: ({ rejection }) => rejection?.reason,
  },
];
