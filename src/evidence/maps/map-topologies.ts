import { type AreaKind, topologyOfKind } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import { packForScreen, weigh, type WeightedTopology } from './screen-topology.ts';

export interface MapTopology extends WeightedTopology {
  /** The whole kind as it is sent to browsers: gzipped TopoJSON. Made when first asked for. */
  packed(): Buffer;
}

export type MapTopologies = (kind: AreaKind, version: string) => Promise<MapTopology | null>;

/** Reads and prepares the shapes of each kind once per version of the data; null where none are loaded. */
export function createMapTopologies(database: Queries): MapTopologies {
  const kept = new Map<AreaKind, { version: string; reading: Promise<MapTopology | null> }>();
  return (kind, version) => {
    const known = kept.get(kind);
    if (known?.version === version) return known.reading;
    const reading = topologyOfKind(database, kind).then((stored) => {
      if (stored === null) return null;
      const weighted = weigh(stored);
      let packed: Buffer | null = null;
      return { ...weighted, packed: () => (packed ??= packForScreen(weighted)) };
    });
    kept.set(kind, { version, reading });
    // A failure is told to whoever asked, and the next visitor tries again.
    reading.catch(() => kept.delete(kind));
    return reading;
  };
}
