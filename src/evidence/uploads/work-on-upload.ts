import { recordAudit } from '../../platform/audit/audit-store.ts';
import { type Database, transaction } from '../../platform/database/database.ts';
import { databaseFault } from '../loading/database-fault.ts';
import { LoadProblem, type Rejection } from '../loading/format.ts';
import { formats } from '../loading/formats/index.ts';
import { type KnownFormat, loadFile, type RecognisedFile, recognise } from '../loading/load-file.ts';
import { parseMapping } from '../loading/mapping.ts';
import { indexReleases } from '../loading/release-partition.ts';
import { tidyFormat } from '../loading/tidy-format.ts';
import { undoRelease } from '../loading/undo-release.ts';
import { unrecognisedFile } from '../loading/unrecognised-file.ts';
import { keepProgress } from './keep-progress.ts';
import { previewRelease } from './preview-release.ts';
import type { Recognised, UploadCell, UploadPreview } from './upload.ts';
import { endWork, storeCells, type UploadEnd } from './upload-store.ts';
import type { UploadTask } from './upload-task.ts';

/** Does what an upload's task says and keeps how it ended. Throws only what nobody foresaw. */
export async function workOnUpload(database: Database, task: UploadTask): Promise<void> {
  const faults: LoadProblem[] = [];
  try {
    if (task.work === 'undo') await undo(database, task);
    else if (task.work === 'check') await check(database, task, faults);
    else await load(database, task);
  } catch (problem) {
    if (problem instanceof LoadProblem) {
      const cells = (faults.length > 0 ? faults : [problem]).map(asCell);
      await finish(database, task, { state: 'unusable', problem: problem.message, preview: null }, cells);
      return;
    }
    const fault = databaseFault(problem);
    if (fault === null) throw problem;
    await finish(database, task, { state: 'failed', problem: fault });
  }
}

interface StoredTask {
  fileName: string;
  mappingKey: string | null;
  mapping: unknown;
  releaseId: number | null;
}

async function readTask(database: Database, uploadId: string): Promise<StoredTask> {
  const { rows } = await database.query<StoredTask>(
    `select original_name as "fileName", mapping_key as "mappingKey", mapping, release_id as "releaseId"
       from upload join stored_file on stored_file.id = file_id where upload.id = $1 and stored_file.state = 'cleared'`,
    [uploadId],
  );
  if (!rows[0]) throw new Error(`Upload ${uploadId} has no file that may be opened.`);
  return rows[0];
}

async function recognised(database: Database, { uploadId, path }: UploadTask): Promise<RecognisedFile> {
  const { fileName, mappingKey, mapping } = await readTask(database, uploadId);
  const known: readonly KnownFormat[] =
    mappingKey === null ? formats : [tidyFormat(mappingKey, parseMapping(mapping))];
  const file = await recognise(path, known, fileName);
  if (!file) throw await unrecognisedFile(path, 'choose a saved mapping that describes it');
  if (file.format.stage !== 'observations') {
    throw new LoadProblem(
      `is ${file.format.title}: it says what areas there are, changes every page, and cannot be taken back; load it on the server, with commonty load`,
    );
  }
  return file;
}

/** Loads it, looks at what that gives, and takes it back. */
async function check(database: Database, task: UploadTask, faults: LoadProblem[]): Promise<void> {
  const file = await recognised(database, task);
  const { dataset, edition, sample } = file;
  const sheets = sample.sheets.map(({ name }) => name);
  await database.query('update upload set recognised = $2 where id = $1', [
    task.uploadId,
    JSON.stringify(describe(file)),
  ]);
  let preview: UploadPreview | null = null;
  let left: readonly Rejection[] = [];
  const outcome = await loadFile(database, file, {
    loadedBy: task.by.actor,
    indexLater: true,
    faults,
    progress: keepProgress(database, task.uploadId),
    confirm: async (release, client) => {
      left = release.rejections;
      preview = await previewRelease(client, release, { datasetKey: dataset.key, edition, sheets });
      return false;
    },
  });
  const state = outcome.outcome === 'no-change' ? 'unchanged' : 'checked';
  await finish(database, task, { state, preview }, left.map(leftOut));
}

async function load(database: Database, task: UploadTask): Promise<void> {
  const outcome = await loadFile(database, await recognised(database, task), {
    loadedBy: task.by.actor,
    uploader: task.by,
    indexLater: true,
    progress: keepProgress(database, task.uploadId),
    // With the release or not at all: whatever happens now, nobody loads it twice.
    settle: ({ releaseId }, open) => endWork(open, task.uploadId, { state: 'loaded', releaseId }),
  });
  if (outcome.outcome === 'no-change') await finish(database, task, { state: 'unchanged' });
  await indexReleases(database);
}

async function undo(database: Database, task: UploadTask): Promise<void> {
  const { releaseId } = await readTask(database, task.uploadId);
  if (releaseId === null) throw new Error(`Upload ${task.uploadId} was never loaded.`);
  await transaction(database, async (open) => {
    const undone = await undoRelease(open.client, releaseId, { loadedBy: task.by.actor, uploader: task.by });
    await endWork(
      open,
      task.uploadId,
      undone.ok ? { state: 'undone', undoneBy: undone.value.releaseId } : { state: 'loaded' },
    );
  });
}

function describe({ dataset, edition, format }: RecognisedFile): Recognised {
  const { key, title, publisher, licence } = dataset;
  return { layout: format.title, datasetKey: key, dataset: title, publisher, licence, edition };
}

async function finish(
  database: Database,
  { uploadId, work, by }: UploadTask,
  end: UploadEnd,
  cells: readonly UploadCell[] | null = null,
): Promise<void> {
  await transaction(database, async (open) => {
    await endWork(open, uploadId, end);
    if (cells) await storeCells(open, uploadId, cells);
    await recordAudit(open, {
      ...by,
      action: work === 'check' ? 'upload.checked' : 'upload.ended',
      subjectId: uploadId,
      after: { state: end.state },
    });
  });
}

function asCell({ message, sheet, line, column, value }: LoadProblem): UploadCell {
  return { fatal: true, sheet, line, column, value, reason: message };
}

function leftOut({ sheet, line, column, value, reason }: Rejection): UploadCell {
  return { fatal: false, sheet: sheet ?? null, line, column, value, reason };
}
