import type { FileServices } from '../../platform/files/file-services.ts';
import type { PlanRouteServices } from '../plans-services.ts';
import { type FileTable, readTables, sheetLimits, type TablesProblem } from './read-tables.ts';
import type { Result } from '../../kernel/result.ts';
import { keepRecent } from '../../platform/keep-recent.ts';

/** What bringing spreadsheets needs. */
export interface SheetServices extends PlanRouteServices {
  files: FileServices;
  /** Tables of a file by its content. */
  tables(sha256: string, fileName: string): Promise<Result<FileTable[], TablesProblem>>;
}

/** Files read in full that are kept while somebody looks through them. */
const filesKept = 2;

export function sheetServices(services: PlanRouteServices, all: FileServices): SheetServices {
  const files = { ...all, largestFile: Math.min(all.largestFile, sheetLimits.bytes) };
  const read = keepRecent(filesKept, (_: FileServices, named: string) => {
    const [sha256 = '', ...name] = named.split(' ');
    return files.store.local(sha256, (path) => readTables(path, name.join(' ')));
  });
  return { ...services, files, tables: (sha256, fileName) => read(files, `${sha256} ${fileName}`) };
}
