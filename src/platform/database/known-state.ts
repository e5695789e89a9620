import type { Queries } from './database.ts';
import { type InstanceVersions, readInstanceVersions } from './instance-versions.ts';

/** What the database holds, as it stood at one version: an object of its own for each. */
export interface KnownState {
  readonly version: string;
}

/** Everything the public may see: evidence, and what partnerships publish. */
export const publicVersion = ({ data, publication }: InstanceVersions): string => `${data}.${publication}`;

/**
 * Gives the very same object as long as the version does not move: what was read for one state may be kept with it, and
 * goes with it. The version is always read after the call.
 */
export function createStateReader(
  database: Queries,
  versionOf: (versions: InstanceVersions) => string = publicVersion,
): () => Promise<KnownState> {
  let kept: KnownState | null = null;
  return async () => {
    const versions = await readInstanceVersions(database);
    // Without an instance nothing counts changes, so nothing is kept.
    if (versions === null) return { version: publicVersion({ data: '0', publication: '0', access: '0' }) };
    const version = versionOf(versions);
    if (kept?.version !== version) kept = { version };
    return kept;
  };
}
