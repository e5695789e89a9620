import type { FileRefusal } from '../../platform/files/file-refusal.ts';
import type { ObservationNature, ObservationStatus } from '../observation.ts';

/** What becomes of a file of figures that an analyst brings. */
export type UploadState =
  /** For the scanner of viruses. */
  | 'waiting'
  | 'refused'
  | 'checking'
  /** Can be loaded. */
  | 'checked'
  /** Something in it is wrong. */
  | 'unusable'
  | 'loading'
  | 'loaded'
  /** These very bytes are in force already. */
  | 'unchanged'
  | 'undoing'
  | 'undone'
  /** The work failed for no fault of the file. */
  | 'failed';

/** What is being done to an upload in the background. */
export type UploadWork = 'check' | 'load' | 'undo';

/** What a file was taken for. */
export interface Recognised {
  layout: string;
  datasetKey: string;
  dataset: string;
  publisher: string;
  licence: string;
  /** Empty where the dataset has only one. */
  edition: string;
}

/** A figure as it will be stored. */
export interface PreviewedFigure {
  indicator: string;
  unit: string;
  decimals: number;
  breakdown: Readonly<Record<string, string>>;
  area: string;
  code: string;
  period: string;
  value: number | null;
  lower: number | null;
  upper: number | null;
  status: ObservationStatus;
  nature: ObservationNature;
  sheet: string | null;
  row: number;
  column: number;
}

/** What loading a file would do, found by doing it and taking it back. */
export interface UploadPreview {
  rowsRead: number;
  figures: number;
  leftOut: number;
  indicators: readonly string[];
  areas: readonly { kind: string; count: number }[];
  /** Labels of the first and the last, and how many there are; null where there is no figure. */
  periods: { first: string; last: string; count: number } | null;
  /** The release whose place it takes; null: the first of its dataset and edition. */
  supersedes: { release: number; fileName: string; loadedAt: string; figures: number } | null;
  /** Beside that release, figure by figure. */
  changes: { same: number; changed: number; added: number; gone: number };
  first: readonly PreviewedFigure[];
}

export interface Upload {
  id: string;
  fileId: string;
  fileName: string;
  sha256: string;
  bytes: number;
  mediaType: string | null;
  /** Why the file was refused. */
  refusal: FileRefusal | null;
  /** Account of whoever brought it, and its name; null once erased. */
  uploadedBy: string | null;
  uploaderName: string | null;
  /** Name of the saved mapping it is read by; null: by a layout Commonty knows. */
  mappingKey: string | null;
  state: UploadState;
  /** Nobody works on it, though its state says so: whoever did was ended in the middle. */
  interrupted: boolean;
  rowsRead: number;
  /** Of the file, nought to one. */
  fraction: number;
  recognised: Recognised | null;
  preview: UploadPreview | null;
  /** Why it cannot be used, or why the work failed. */
  problem: string | null;
  /** How many cells are wrong, and how many are left out. */
  faults: number;
  leftOut: number;
  releaseId: number | null;
  /** Whether that release is the one in force. */
  inForce: boolean;
  /** The release in force that brought its figures back, after it was superseded; null: none. */
  broughtBackBy: number | null;
  undoneBy: number | null;
  /** ISO instants. */
  createdAt: string;
  changedAt: string;
}

/** A cell that is wrong, or left out. */
export interface UploadCell {
  fatal: boolean;
  sheet: string | null;
  line: number | null;
  column: string | null;
  value: string | null;
  reason: string;
}

/** What may be done with an upload now. */
export interface UploadSteps {
  load: boolean;
  checkAgain: boolean;
  undo: boolean;
  withdraw: boolean;
}

export function stepsOf(upload: Pick<Upload, 'state' | 'interrupted' | 'preview' | 'inForce'>): UploadSteps {
  const { state, interrupted, preview, inForce } = upload;
  const wasAt = (work: UploadState) => interrupted && state === work;
  return {
    load:
      state === 'checked' ||
      state === 'undone' ||
      wasAt('loading') ||
      (state === 'failed' && preview !== null),
    checkAgain: ['waiting', 'unusable', 'failed', 'unchanged'].includes(state) || wasAt('checking'),
    undo: (state === 'loaded' && inForce) || wasAt('undoing'),
    withdraw:
      ['waiting', 'checked', 'unusable', 'unchanged', 'failed', 'refused'].includes(state) ||
      wasAt('checking') ||
      wasAt('loading'),
  };
}

export function isUnderWay({ state, interrupted }: Pick<Upload, 'state' | 'interrupted'>): boolean {
  return !interrupted && ['checking', 'loading', 'undoing'].includes(state);
}

/**
 * Our messages say first what is wrong and then, after a colon or semicolon, what to do: the two apart. No advice where a
 * message has none.
 */
export function adviceIn(message: string): { reason: string; advice: string } {
  const at = message.search(/[;:] /);
  return at < 0
    ? { reason: message, advice: '' }
    : { reason: message.slice(0, at), advice: message.slice(at + 2) };
}
