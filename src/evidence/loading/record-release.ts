import type { ClientBase } from 'pg';
import type { Rejection } from './format.ts';
import { newReleaseId, storeReleaseRow, takeLoadingLock, upsertDataset } from './release-store.ts';
import type { ReleaseDigest, ReleaseOrigin, StoredRelease } from './store-release.ts';

/** What became of a source that holds no figures: a lookup, boundaries. */
export interface ReleaseCounts {
  rowsRead: number;
  rowsStored: number;
  rejections: readonly Rejection[];
}

/**
 * Stores the provenance of a source that holds no figures, in the open transaction of `client`. `work` stores what the
 * source says and counts it; it runs while no other load does.
 */
export async function recordRelease(
  client: ClientBase,
  origin: ReleaseOrigin,
  work: () => Promise<ReleaseCounts & ReleaseDigest>,
  sheets: readonly string[] = [],
): Promise<StoredRelease> {
  await takeLoadingLock(client);
  const datasetId = await upsertDataset(client, origin.dataset);
  const done = await work();
  const { edition, format, fileName, loadedBy, uploader } = origin;
  const id = await newReleaseId(client);
  await storeReleaseRow(client, {
    ...{ id, datasetId, edition, format, fileName, sheets, loadedBy, uploader },
    ...done,
  });
  return {
    releaseId: id,
    rowsRead: done.rowsRead,
    rowsStored: done.rowsStored,
    rowsRejected: done.rejections.length,
  };
}
