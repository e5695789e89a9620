import type { Logger } from '../logging.ts';
import type { FileServices } from './file-services.ts';
import { clearUnfinished } from './folder-store.ts';
import { sweepContents } from './sweep-contents.ts';

const hour = 3_600_000;

export interface FileSweeper {
  stop(): Promise<void>;
}

/** Sweeps now and every hour. What fails is logged, and tried again an hour later. */
export function keepFilesSwept(
  services: Pick<FileServices, 'database' | 'store'>,
  folder: string,
  logger: Logger,
  every = hour,
): FileSweeper {
  const sweepNow = async () => {
    try {
      const before = new Date(Date.now() - hour);
      await clearUnfinished(folder, before);
      await sweepContents(services, before);
    } catch (problem) {
      logger.error({ err: problem, folder }, 'the folder of files could not be swept');
    }
  };
  let sweeping = sweepNow();
  const timer = setInterval(() => {
    sweeping = sweeping.then(sweepNow);
  }, every).unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await sweeping;
    },
  };
}
