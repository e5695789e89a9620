import type { ClientBase } from 'pg';
import type { Rejection } from './format.ts';
import { newReleaseId, storeReleaseRow, takeLoadingLock, upsertDataset } from './release-store.ts';
import type { CheckedRelease, ReleaseDigest, ReleaseOrigin, StoredRelease } from './store-release.ts';

/** What became of a source that holds no figures: a lookup, boundaries. */
export interface ReleaseCounts {
  rowsRead: number;
  rowsStored: number;
  rejections: readonly Rejection[];
}

/**
 * Stores the provenance of a source that holds no figures, in the open transaction of `client`. `work` stores what the
 * source says and counts it; it runs while no other load does. `confirm` throws where the release is not wanted.
 */
export async function recordRelease(
  client: ClientBase,
  origin: ReleaseOrigin,
  work: () => Promise<ReleaseCounts & ReleaseDigest>,
  sheets: readonly string[] = [],
  confirm?: (release: CheckedRelease) => Promise<void>,
): Promise<StoredRelease> {
  await takeLoadingLock(client);
  const datasetId = await upsertDataset(client, origin.dataset);
  const done = await work();
  const { edition, format, fileName, loadedBy, uploader } = origin;
  const id = await newReleaseId(client);
  const stored = {
    releaseId: id,
    rowsRead: done.rowsRead,
    rowsStored: done.rowsStored,
    rowsRejected: done.rejections.length,
  };
  await confirm?.({ ...stored, rejections: done.rejections });
  await storeReleaseRow(client, {
    ...{ id, datasetId, edition, format, fileName, sheets, loadedBy, uploader },
    ...done,
  });
  return stored;
}
