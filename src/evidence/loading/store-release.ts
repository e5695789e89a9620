import type { ClientBase } from 'pg';
import type { AuditEvent } from '../../platform/audit/audit-entry.ts';
import { type AreaResolver, loadAreaResolver } from '../../geography/index.ts';
import { copyObservations, type ObservationCopy } from './copy-observations.ts';
import { type DatasetDescription, type LoadingContext, LoadProblem, type Rejection } from './format.ts';
import { readLedger, storeLedger } from './ledger-store.ts';
import { type Gathered, loadingContext } from './loading-context.ts';
import { everyColumn, ObservationEncoder, type ObservationLayout } from './observation-encoder.ts';
import { attachPartition, createPartition, indexRelease, partitionOf } from './release-partition.ts';
import { newReleaseId, storeReleaseRow, takeLoadingLock, upsertDataset } from './release-store.ts';
import { ReleaseWriter } from './release-writer.ts';
import { SeriesLedger } from './series-ledger.ts';

/** Where a release comes from: kept for ever beside its figures. */
export interface ReleaseOrigin {
  dataset: DatasetDescription;
  /** Which part of the dataset this is; a later release of the same edition supersedes. */
  edition: string;
  /** Key of the format, or of whatever made the figures. */
  format: string;
  fileName: string;
  loadedBy: string;
  /** Who brought it through the pages, as the audit trail names them; absent for what the command line loads. */
  uploader?: Pick<AuditEvent, 'actor' | 'actingFor' | 'why'>;
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
  /** The way without objects, for files of millions of rows. */
  readonly writer: ReleaseWriter;
  /** The sheet of which the next observations and rejections are; null when it has been read to its end. */
  enterSheet(name: string | null): void;
  /** Whether single rows that are wrong are gathered, so that a reader goes on with the next. */
  readonly gathersFaults: boolean;
  /** Gathers what is wrong with one row; throws it where it is one too many, or none are gathered. */
  fault(problem: LoadProblem): void;
}

export interface StoreOptions {
  /** What is the same in all observations; a promise, unchecked. */
  layout?: ObservationLayout | undefined;
  /** Leave the indexes to `indexReleases`. */
  indexLater?: boolean;
  /** Names of the workbook's sheets in their order; empty for files without sheets. */
  sheets?: readonly string[];
  /** Asked before the release is recorded, in the open transaction; whoever does not want it throws. */
  confirm?: (release: CheckedRelease) => Promise<void>;
  /** Takes what is wrong with single rows. */
  faults?: LoadProblem[];
  /** Told how many rows were read. */
  onRows?: (rowsRead: number) => void;
}

/** Nobody mends more at once, and a file with as many is another file than it was taken for. */
const mostFaults = 1000;

export interface StoredRelease {
  releaseId: number;
  rowsRead: number;
  rowsStored: number;
  rowsRejected: number;
}

/** A release that stands in the open transaction, with what was left out of it. */
export interface CheckedRelease extends StoredRelease {
  rejections: readonly Rejection[];
}

/** Today's code, and those it had before: a file may use several of them for the one area. */
function nameOfArea({ areas, byCode }: AreaResolver, id: number): string {
  const today = areas.get(id)?.code ?? `area ${id}`;
  const before = [...byCode].flatMap(([code, area]) => (area === id && code !== today ? [code] : []));
  return before.length === 0 ? today : `${today} (once ${before.join(', ')})`;
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
  { layout = everyColumn, indexLater = false, sheets = [], confirm, faults, onRows }: StoreOptions = {},
): Promise<StoredRelease> {
  await takeLoadingLock(client);
  const datasetId = await upsertDataset(client, origin.dataset);
  const areas = await loadAreaResolver(client);
  const ledger = new SeriesLedger(await readLedger(client, datasetId));
  const releaseId = await newReleaseId(client);
  await createPartition(client, releaseId, layout);

  const encoder = new ObservationEncoder(layout);
  const writer = new ReleaseWriter(encoder, Math.max(0, ...areas.areas.keys()), {
    area: (id) => nameOfArea(areas, id),
    series: (id) => ledger.nameOfSeries(id),
    period: (id) => ledger.labelOfPeriod(id),
  });
  writer.sheetNames = sheets;
  const gathered: Gathered = { rowsRead: 0, rejections: [], breaks: [] };
  let copy: ObservationCopy | undefined;
  const begin = (): ObservationCopy => (copy ??= copyObservations(client, partitionOf(releaseId), encoder));
  const context: FeedingContext = {
    ...loadingContext(areas, ledger, writer, gathered, onRows),
    writer,
    gathersFaults: faults !== undefined,
    fault: (problem) => {
      const placed = problem.inSheet(writer.sheet);
      if (faults === undefined || faults.length >= mostFaults) throw placed;
      faults.push(placed);
    },
    enterSheet: (name) => writer.enterSheet(name),
    drain: async () => {
      if (encoder.full.length > 0) await begin().drain();
    },
  };
  let digest: ReleaseDigest;
  let rowsStored: number;
  try {
    digest = await feed(context);
    rowsStored = await begin().finish();
  } catch (cause) {
    await copy?.abandon();
    throw cause instanceof LoadProblem ? cause.inSheet(writer.sheet) : cause;
  }
  await storeLedger(client, datasetId, ledger, gathered.breaks);
  if (!indexLater) await indexRelease(client, releaseId);
  await attachPartition(client, releaseId);
  const { rowsRead, rejections } = gathered;
  const stored = { releaseId, rowsRead, rowsStored, rowsRejected: rejections.length };
  await confirm?.({ ...stored, rejections });
  await storeReleaseRow(client, {
    id: releaseId,
    datasetId,
    edition: origin.edition,
    format: origin.format,
    fileName: origin.fileName,
    sheets,
    loadedBy: origin.loadedBy,
    uploader: origin.uploader,
    ...digest,
    rowsRead,
    rowsStored,
    rejections,
  });
  return stored;
}
