import type { FileServices } from '../../platform/files/file-services.ts';
import type { UploadRunner } from './upload-runner.ts';

/** What bringing files of figures needs; built once in the composition root. */
export interface UploadServices extends FileServices {
  runner: UploadRunner;
}
