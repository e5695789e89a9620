import { createHash } from 'node:crypto';
import { type FileStore, MissingContent } from './file-store.ts';

/** Whether content is kept, and is still what it was named for. */
export async function checkContent(
  store: FileStore,
  sha256: string,
): Promise<'whole' | 'missing' | 'damaged'> {
  const hash = createHash('sha256');
  try {
    for await (const part of store.open(sha256)) hash.update(part);
  } catch (problem) {
    if (problem instanceof MissingContent) return 'missing';
    throw problem;
  }
  return hash.digest('hex') === sha256 ? 'whole' : 'damaged';
}
