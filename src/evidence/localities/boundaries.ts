import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type {
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
} from 'topojson-specification';
import { type AreaKind, type AreaTopology, topologyOfKind } from '../../geography/index.ts';
import type { Queries } from '../../platform/database/database.ts';
import type { Block, Draft } from './draft.ts';
import { blocksOf } from './draft.ts';

/** Reads the shared borders of each kind once per version of the data; null where none are loaded. */
export function createTopologies(database: Queries) {
  const kept = new Map<AreaKind, { version: string; topology: Promise<AreaTopology | null> }>();
  return (kind: AreaKind, version: string): Promise<AreaTopology | null> => {
    const known = kept.get(kind);
    if (known?.version === version) return known.topology;
    const topology = topologyOfKind(database, kind);
    kept.set(kind, { version, topology });
    // A failure is told to whoever asked, and the next visitor tries again.
    topology.catch(() => kept.delete(kind));
    return topology;
  };
}

/** The blocks' outlines melted into one: borders they share are gone. Blocks without an outline are left out. */
export function outlineOf(topology: AreaTopology, codes: ReadonlySet<string>): MultiPolygon {
  const shapes = topology.objects.areas.geometries.filter(
    (geometry): geometry is TopologyPolygon | TopologyMultiPolygon =>
      codes.has(String(geometry.id)) && (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'),
  );
  return merge(topology, shapes);
}

/** Outlines of all localities, in their order. */
export function localityOutlines(
  topology: AreaTopology,
  draft: Draft,
  blocks: readonly Block[],
): MultiPolygon[] {
  return draft.names.map((_, at) =>
    outlineOf(topology, new Set(blocksOf(draft, at).map((block) => blocks[block]?.code ?? ''))),
  );
}

/** What a draft's boundaries say of each locality (RFC 7946, longitude and latitude in WGS84). */
export interface LocalityProperties {
  locality: string;
  council: string;
  blocks: string[];
  block_kind: string;
  population: number | null;
  population_date: string | null;
  electoral_ward: boolean;
  status: 'draft';
}

export function boundaryFile(
  outlines: readonly MultiPolygon[],
  properties: readonly LocalityProperties[],
): FeatureCollection<MultiPolygon, LocalityProperties> {
  const features = outlines.flatMap((geometry, at): Feature<MultiPolygon, LocalityProperties>[] => {
    const about = properties[at];
    return about ? [{ type: 'Feature', properties: about, geometry }] : [];
  });
  return { type: 'FeatureCollection', features };
}
