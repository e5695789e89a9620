import type { ClientBase } from 'pg';
import { GeographyProblem } from '../../geography/index.ts';
import { type Database, type Queries, transaction } from '../../platform/database/database.ts';
import { FileBytes } from './file-bytes.ts';
import { sampleFile } from './file-sample.ts';
import {
  type DatasetDescription,
  type FileSample,
  type GeographyFormat,
  LoadProblem,
  type ObservationFormat,
} from './format.ts';
import { everyColumn, type ObservationLayout } from './observation-encoder.ts';
import { recogniseFile } from './recognise-file.ts';
import { recordRelease } from './record-release.ts';
import { currentRelease, hasRelease, takeLoadingLock } from './release-store.ts';
import { type OpenedSource, sourceWith } from './source-file.ts';
import {
  type CheckedRelease,
  type FeedingContext,
  type ReleaseOrigin,
  type StoredRelease,
  storeRelease,
} from './store-release.ts';

/** A format that reads a file's bytes itself, for speed, and says what its rows have in common. */
export interface FastFormat extends Omit<ObservationFormat, 'read'> {
  layout(sample: FileSample): ObservationLayout;
  readBytes(file: OpenedSource, context: FeedingContext): Promise<void>;
}

export type KnownFormat = ObservationFormat | FastFormat | GeographyFormat;

/** A file and what it turned out to be. */
export interface RecognisedFile {
  bytes: FileBytes;
  sample: FileSample;
  format: KnownFormat;
  dataset: DatasetDescription;
  edition: string;
}

export type LoadOutcome =
  | ({ outcome: 'stored' } & StoredRelease)
  /** These very bytes are in force already. */
  | { outcome: 'no-change' }
  /** Read and checked to the end, then declined by `confirm`: nothing is stored. */
  | { outcome: 'declined'; rowsRead: number; rowsStored: number; rowsRejected: number };

export interface LoadOptions {
  loadedBy: string;
  /** Where somebody brought the file through the pages: how the audit trail names them. */
  uploader?: ReleaseOrigin['uploader'];
  /**
   * Asked when everything is checked, in the load's own transaction, before the release is recorded (from then on
   * others who record something wait); false leaves nothing behind.
   */
  confirm?: (release: CheckedRelease, client: ClientBase) => Promise<boolean>;
  /** What must stand or fall with the release, in its transaction. */
  settle?: (release: StoredRelease, transaction: Queries) => Promise<void>;
  /**
   * Gathers what is wrong with single rows, instead of ending at the first, in formats that can go on. Where there is
   * any, nothing is stored and the first is thrown.
   */
  faults?: LoadProblem[];
  /** Told now and then how much of the file was read. */
  progress?: (done: LoadProgress) => void;
  /** The caller sees to `indexReleases` afterwards. */
  indexLater?: boolean;
  /** Leave a file alone that was in force once and has been superseded, as when a whole folder is loaded again. */
  leaveSuperseded?: boolean;
}

export interface LoadProgress {
  rowsRead: number;
  /** Of the file's bytes, nought to one; nought throughout for workbooks, which are read at once. */
  fraction: number;
}

/** Opens the file and finds its one format. Null: no format knows it. Throws LoadProblem. */
export async function recognise(
  path: string,
  formats: readonly KnownFormat[],
  name?: string,
): Promise<RecognisedFile | null> {
  const bytes = await FileBytes.open(path, name);
  const sample = await sampleFile(bytes);
  const format = recogniseFile(sample, formats);
  if (!format) return null;
  const { dataset, edition } = format.describe(sample);
  return { bytes, sample, format, dataset, edition: (await wholeEdition(format, bytes, sample)) || edition };
}

async function wholeEdition(format: KnownFormat, bytes: FileBytes, sample: FileSample): Promise<string> {
  if (format.stage === 'observations' || !format.editionOf) return '';
  try {
    return await format.editionOf(sourceWith(bytes, sample, async () => undefined));
  } catch (cause) {
    throw cause instanceof GeographyProblem ? asLoadProblem(cause) : cause;
  }
}

class Declined extends Error {
  readonly release: StoredRelease;
  constructor(release: StoredRelease) {
    super('declined');
    this.release = release;
  }
}

/** Loads one file: all of it in one transaction, or nothing. Throws LoadProblem, after which nothing has changed. */
export async function loadFile(
  database: Database,
  file: RecognisedFile,
  options: LoadOptions,
): Promise<LoadOutcome> {
  const known = (queries: Pick<Queries, 'query'>) => isKnown(queries, file, options.leaveSuperseded ?? false);
  if (await known(database)) return { outcome: 'no-change' };
  try {
    const release = await transaction(database, async ({ client, query }) => {
      // Another load of this very file may have been ahead of us and only now be done.
      await takeLoadingLock(client);
      if (await known({ query })) return null;
      const stored = await store(client, file, options);
      await options.settle?.(stored, { query });
      return stored;
    });
    return release === null ? { outcome: 'no-change' } : { outcome: 'stored', ...release };
  } catch (cause) {
    if (cause instanceof Declined) {
      const { rowsRead, rowsStored, rowsRejected } = cause.release;
      return { outcome: 'declined', rowsRead, rowsStored, rowsRejected };
    }
    const problem = cause instanceof GeographyProblem ? asLoadProblem(cause) : cause;
    // A file cut short or written over looks wrong at some line; what happened to it is the better thing to say.
    throw problem instanceof LoadProblem ? ((await file.bytes.change()) ?? problem) : problem;
  }
}

/** A file of another size than every release cannot be one of them, so most files are not hashed beforehand. */
async function isKnown(
  database: Pick<Queries, 'query'>,
  { bytes, dataset, edition, format }: RecognisedFile,
  leaveSuperseded: boolean,
): Promise<boolean> {
  if (leaveSuperseded) {
    return hasRelease(database, dataset.key, edition, bytes.size, async () => (await bytes.digest()).sha256);
  }
  const current = await currentRelease(database, dataset.key, edition);
  if (current === null || mappingIn(current.format) !== mappingIn(format.key)) return false;
  return current.bytes === bytes.size && current.sha256 === (await bytes.digest()).sha256;
}

/** The digest of the mapping in a format's key; empty for layouts that stand in the code. */
function mappingIn(format: string): string {
  return format.slice(format.indexOf('@') + 1 || format.length);
}

async function store(
  client: ClientBase,
  file: RecognisedFile,
  { loadedBy, uploader, confirm, faults, progress, indexLater = false }: LoadOptions,
): Promise<StoredRelease> {
  const ask = async (release: CheckedRelease) => {
    if (confirm && !(await confirm(release, client))) throw new Declined(release);
  };
  const { bytes, sample, format, dataset, edition } = file;
  const origin = {
    ...{ dataset, edition, format: format.key, fileName: bytes.name, loadedBy },
    ...(uploader ? { uploader } : {}),
  };
  if (format.stage !== 'observations') {
    return storeGeography(client, { origin, format, bytes, sample, ask });
  }
  const sheets = sheetNames(sample);
  const report = progress && progressOf(bytes, progress);
  return storeRelease(
    client,
    origin,
    async (context) => {
      const source = sourceWith(bytes, sample, context.drain, context.enterSheet);
      await ('readBytes' in format ? format.readBytes(source, context) : format.read(source, context));
      return bytes.digest();
    },
    {
      indexLater,
      sheets,
      confirm: async (release) => {
        if (faults?.[0]) throw faults[0];
        if (release.rowsStored === 0) {
          // Stored, it would supersede the release before it and take every figure of it off the pages.
          throw new LoadProblem('holds no figure: there is a header and nothing of use below it');
        }
        await ask(release);
      },
      ...(faults ? { faults } : {}),
      ...(report ? { onRows: report } : {}),
      layout: 'layout' in format ? format.layout(sample) : { ...everyColumn, hasSheets: sheets.length > 0 },
    },
  );
}

/** Joins what the file and the format say of how far they are. */
function progressOf(bytes: FileBytes, progress: (done: LoadProgress) => void): (rowsRead: number) => void {
  const done = { rowsRead: 0, fraction: 0 };
  bytes.onRead = (read) => {
    done.fraction = read / bytes.size;
    progress(done);
  };
  return (rowsRead) => {
    done.rowsRead = rowsRead;
    progress(done);
  };
}

interface GeographyLoad {
  origin: ReleaseOrigin;
  format: GeographyFormat;
  bytes: FileBytes;
  sample: FileSample;
  ask(release: CheckedRelease): Promise<void>;
}

async function storeGeography(
  client: ClientBase,
  { origin, format, bytes, sample, ask }: GeographyLoad,
): Promise<StoredRelease> {
  const entered = new Set<string>();
  const source = sourceWith(
    bytes,
    sample,
    async () => undefined,
    (name) => {
      if (name !== null) entered.add(name);
    },
  );
  // These formats read one sheet; were one to read two, nothing would be said rather than something wrong.
  const sheet = () => (entered.size === 1 ? ([...entered][0] ?? null) : null);
  const work = async () => {
    const { rejections, ...counts } = await format.store(source, client);
    const placed = rejections.map((rejection) => ({ sheet: sheet(), ...rejection }));
    return { ...counts, rejections: placed, ...(await bytes.digest()) };
  };
  try {
    return await recordRelease(client, origin, work, sheetNames(sample), ask);
  } catch (cause) {
    throw cause instanceof GeographyProblem ? asLoadProblem(cause).inSheet(sheet()) : cause;
  }
}

function sheetNames({ sheets }: FileSample): string[] {
  return sheets.map(({ name }) => name);
}

function asLoadProblem({ message, line, column, value }: GeographyProblem): LoadProblem {
  return new LoadProblem(message, {
    ...(line === null ? {} : { line }),
    ...(column === null ? {} : { column }),
    ...(value === null ? {} : { value }),
  });
}
