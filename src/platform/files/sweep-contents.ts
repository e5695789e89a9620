import type { FileServices } from './file-services.ts';
import { releaseContent } from './release-content.ts';
import { wantedContents } from './stored-file-store.ts';

/**
 * Takes away contents that no file needs: of those removed while a backup was taken, and of uploads whose process
 * was ended before the file was recorded. Those put after `before` may still be about to be. Returns how many.
 */
export async function sweepContents(
  services: Pick<FileServices, 'database' | 'store'>,
  before: Date,
): Promise<number> {
  const wanted = new Set((await wantedContents(services.database)).map(({ sha256 }) => sha256));
  let swept = 0;
  for await (const { sha256, putAt } of services.store.list()) {
    if (wanted.has(sha256)) continue;
    if (putAt < before && (await releaseContent(services, sha256))) swept += 1;
  }
  return swept;
}
