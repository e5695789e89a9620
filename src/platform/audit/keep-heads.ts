import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Queries } from '../database/database.ts';
import type { InstanceKind } from '../database/instance-kind.ts';
import type { Logger } from '../logging.ts';
import { readAuditHead } from './audit-store.ts';
import { exportHead } from './head-file.ts';

const hour = 3_600_000;

export interface HeadKeeper {
  /** Exports once more and ends the schedule. */
  stop(): Promise<void>;
}

/** Where an instance's heads are kept: outside its database, and best on another machine's disk. */
export function headFile(folder: string, kind: InstanceKind): string {
  return join(folder, kind === 'real' ? 'scotland-audit-heads.jsonl' : 'audit-heads.jsonl');
}

/** Exports the head of the trail now, every hour, and at the end. What fails is logged, and tried again an hour later. */
export function keepAuditHeads(database: Queries, file: string, logger: Logger, every = hour): HeadKeeper {
  const exportNow = async () => {
    try {
      const head = await readAuditHead(database);
      if (head === null) return;
      await mkdir(dirname(file), { recursive: true });
      await exportHead(file, head, new Date());
    } catch (problem) {
      logger.error({ err: problem, file }, 'the head of the audit trail could not be exported');
    }
  };
  let exporting = exportNow();
  const timer = setInterval(() => {
    exporting = exporting.then(exportNow);
  }, every).unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await exporting;
      await exportNow();
    },
  };
}
