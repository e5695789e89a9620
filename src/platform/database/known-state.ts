import { shareReading } from '../share-reading.ts';
import type { Queries } from './database.ts';
import { readPublicVersion } from './instance-kind.ts';

/** What partnerships and evidence hold, as it stood at one version: an object of its own for each. */
export interface KnownState {
  readonly version: string;
}

/**
 * Gives the very same object as long as nothing was recorded or loaded: what was read for one state may be kept with
 * it, and goes with it. The version is always read after the call.
 */
export function createStateReader(database: Queries): () => Promise<KnownState> {
  let kept: KnownState | null = null;
  return shareReading(async () => {
    const version = await readPublicVersion(database);
    if (kept?.version !== version) kept = { version };
    return kept;
  });
}
