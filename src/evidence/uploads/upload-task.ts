import type { AuditEvent } from '../../platform/audit/audit-entry.ts';
import type { UploadWork } from './upload.ts';

/** What a thread is told to do, in values that can be handed over. */
export interface UploadTask {
  uploadId: string;
  work: UploadWork;
  /** The file on this machine. */
  path: string;
  /** How the audit trail names whoever asked for it. */
  by: Pick<AuditEvent, 'actor' | 'actingFor' | 'why'>;
}
