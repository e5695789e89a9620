import type { ClientBase } from 'pg';
import type { DatasetDescription, LoadingContext } from './format.ts';

/** Where a release comes from: kept for ever beside its figures. */
export interface ReleaseOrigin {
  dataset: DatasetDescription;
  /** Which part of the dataset this is; a later release of the same edition supersedes. */
  edition: string;
  /** Key of the format, or of whatever made the figures. */
  format: string;
  fileName: string;
  loadedBy: string;
}

/** What is known of the source only when it has been read to its end. */
export interface ReleaseDigest {
  /** Lower-case hexadecimal SHA-256 of the source's bytes. */
  sha256: string;
  bytes: number;
}

/** The loading context with its tap: long feeds must await `drain` every few thousand observations. */
export interface FeedingContext extends LoadingContext {
  /** Hands full buffers to PostgreSQL and waits until it has room; without it they pile up in memory. */
  drain(): Promise<void>;
}

export interface StoredRelease {
  releaseId: number;
  rowsRead: number;
  rowsStored: number;
  rowsRejected: number;
}

/**
 * Stores one release in the open transaction of `client` (a plain pg client after `begin`): observations by
 * binary COPY into a partition of their own, then indicators, series, periods, breaks and provenance. An earlier
 * release of the same dataset and edition is superseded, not deleted. Throws LoadProblem where the feed is wrong;
 * the caller rolls back. `feed` may use `client` only before its first observation.
 */
export async function storeRelease(
  client: ClientBase,
  origin: ReleaseOrigin,
  feed: (context: FeedingContext) => Promise<ReleaseDigest>,
): Promise<StoredRelease> {
  throw new Error(`not yet: ${client} ${origin} ${feed}`);
}
